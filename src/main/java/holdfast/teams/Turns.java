package holdfast.teams;

import com.microsoft.bot.schema.Activity;
import holdfast.conversation.Conversation;
import holdfast.conversation.Conversation.Sought;
import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message;
import holdfast.conversation.Reply.Message.About;
import holdfast.teams.Caller.Known;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person does, the conversation's answer to it, and that answer said in their chat. */
final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private final Troubles troubles = new Troubles(LOG);
    private final Conversation conversation;
    private final Addresses addresses;
    private final Ear ear;
    private final ActivityJson json;
    private final Languages languages;

    Turns(
            Conversation conversation,
            Addresses addresses,
            Ear ear,
            ActivityJson json,
            Languages languages) {
        this.conversation = conversation;
        this.addresses = addresses;
        this.ear = ear;
        this.json = json;
        this.languages = languages;
    }

    /** A typed line, or a button that arrived as a message. */
    void message(Known by, Activity activity, Chat chat) {
        if (!ear.isSubmit(activity)) {
            line(by, activity, chat);
            return;
        }
        ear.submitted(by, activity)
                .ifPresentOrElse(
                        pressed -> submit(by, activity, pressed, chat),
                        () -> chat.say(Message.plain(says(by, Sentence.UNREADABLE_PRESS))));
    }

    /** A file beside the line is not taken, and whoever sent it is told so. */
    private void line(Known by, Activity activity, Chat chat) {
        var said = ear.said(by, activity);
        var filed = ear.hasFiles(activity);
        if (!(filed && said.text().isEmpty())) {
            heard(by, activity, () -> conversation.hear(said))
                    .ifPresentOrElse(reply -> sayAll(by, reply, chat), () -> apologise(by, chat));
        }
        if (filed) {
            chat.say(Message.plain(says(by, Sentence.NO_FILES)));
        }
    }

    /** A button pressed on a card. */
    void press(Known by, Activity activity, Chat chat) {
        var answer =
                ear.executed(by, activity)
                        .map(pressed -> execute(by, activity, pressed, chat))
                        .orElseGet(() -> Answers.malformed(says(by, Sentence.UNREADABLE_PRESS)));
        chat.answer(answer);
    }

    /** Some of a name or a number, typed into a card's list. */
    void search(Known by, Activity activity, Chat chat) {
        chat.answer(
                ear.sought(by, activity)
                        .map(sought -> found(by, sought))
                        .orElseGet(() -> Answers.malformed(says(by, Sentence.UNREADABLE_PRESS))));
    }

    private Activity found(Known by, Sought sought) {
        try {
            return Answers.found(conversation.find(sought));
        } catch (RuntimeException failure) {
            troubles.say("A search in " + sought.authority(), failure);
            return Answers.failed(says(by, Sentence.NOT_SHOWN));
        }
    }

    /** The app was installed, or Teams says so once more; greets the first time only. */
    void installed(Known by, Activity activity, Chat chat) {
        if (addresses.reached(by, activity)) {
            sayAll(by, conversation.hear(ear.help(by, activity)), chat);
        }
    }

    private void submit(Known by, Activity activity, Pressed pressed, Chat chat) {
        heard(by, activity, () -> conversation.hear(pressed))
                .ifPresentOrElse(
                        reply -> {
                            reply.inPlace().ifPresent(card -> show(by, pressed, card, chat));
                            sayAll(by, withoutCard(reply), chat);
                        },
                        () -> apologise(by, chat));
    }

    private Activity execute(Known by, Activity activity, Pressed pressed, Chat chat) {
        return heard(by, activity, () -> conversation.hear(pressed))
                .map(reply -> answer(by, reply, say(by, reply.messages(), chat)))
                .orElseGet(() -> Answers.failed(says(by, Sentence.NOTHING_RECORDED)));
    }

    /** Whatever goes wrong up to here has recorded nothing; whatever goes wrong later has. */
    private Optional<Reply> heard(Known by, Activity activity, Supplier<Reply> hearing) {
        try {
            addresses.reached(by, activity);
            var reply = Optional.of(hearing.get());
            troubles.over();
            return reply;
        } catch (RuntimeException failure) {
            troubles.say("A turn in " + by.authority(), failure);
            return Optional.empty();
        }
    }

    /**
     * @param said whether what the chat was to be told has been said there
     */
    private Activity answer(Known by, Reply reply, boolean said) {
        try {
            return reply.inPlace()
                    .map(json::parse)
                    .map(Answers::card)
                    .orElseGet(() ->
                            Answers.sentence(
                                    reply.sentence().orElseGet(() -> says(by, inChat(said)))));
        } catch (IllegalArgumentException noCard) {
            LOG.error("A card is no JSON: {}.", Trouble.of(noCard));
            return Answers.sentence(says(by, Sentence.NOT_SHOWN));
        }
    }

    private static Sentence inChat(boolean said) {
        return said ? Sentence.ANSWERED_IN_CHAT : Sentence.NOT_SHOWN;
    }

    private void show(Known by, Pressed pressed, String card, Chat chat) {
        var summary = says(by, Sentence.ANSWERED);
        var message = new Message("", Optional.of(card), summary, false, Optional.empty());
        if (pressed.shownIn().flatMap(earlier -> chat.redraw(earlier, message)).isEmpty()) {
            chat.say(message);
        }
    }

    private static Reply withoutCard(Reply reply) {
        return new Reply(reply.messages(), Optional.empty(), reply.sentence());
    }

    private void sayAll(Known by, Reply reply, Chat chat) {
        reply.sentence()
                .map(Message::plain)
                .map(sentence -> discreet(by, sentence))
                .ifPresent(chat::say);
        say(by, reply.messages(), chat);
    }

    /**
     * In order: what comes after a message that could not be sent is not sent either.
     *
     * @return whether all have been sent
     */
    private boolean say(Known by, List<Message> messages, Chat chat) {
        for (var message : messages) {
            var id = chat.say(discreet(by, message));
            if (id.isEmpty()) {
                return false;
            }
            message.about()
                    .filter(about -> !id.get().isBlank())
                    .ifPresent(about -> shown(by, about, id.get()));
        }
        return true;
    }

    /** What has no summary of its own may name a child: a locked phone shows none of it. */
    private Message discreet(Known by, Message message) {
        return message.summary().isBlank() || message.summary().equals(message.text())
                ? new Message(
                        message.text(),
                        message.card(),
                        says(by, Sentence.ANSWERED),
                        message.important(),
                        message.about())
                : message;
    }

    private void shown(Known by, About about, String activity) {
        try {
            conversation.shown(by.authority(), by.person(), about, activity);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} of {}: its card was not noted: {}.",
                    about.concern(),
                    by.authority(),
                    Trouble.of(failure));
        }
    }

    private void apologise(Known by, Chat chat) {
        chat.say(Message.plain(says(by, Sentence.NOTHING_RECORDED)));
    }

    private String says(Known by, Sentence sentence) {
        return sentence.in(languages.of(by.authority()));
    }
}
