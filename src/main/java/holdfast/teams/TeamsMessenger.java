package holdfast.teams;

import com.microsoft.bot.schema.Activity;
import holdfast.conversation.Conversation;
import holdfast.conversation.Reply.Message;
import holdfast.notice.Letter;
import holdfast.notice.Mailbox;
import holdfast.notice.Messenger;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Messenger.Outcome.Unclear;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Hands letters to Teams, into the private chat in which the person was last met. */
final class TeamsMessenger implements Messenger {

    private static final Outcome NO_SUCH_CHAT = new Refused(Outcomes.NOT_FOUND);

    private final Conversation conversation;
    private final Messages messages;
    private final Post post;
    private final Addresses addresses;
    private final NewChat newChat;
    private final Duration time;

    /**
     * @param time how long one call may take
     */
    TeamsMessenger(
            Conversation conversation,
            Messages messages,
            Post post,
            Addresses addresses,
            NewChat newChat,
            Duration time) {
        this.conversation = conversation;
        this.messages = messages;
        this.post = post;
        this.addresses = addresses;
        this.newChat = newChat;
        this.time = time;
    }

    /** A chat that Teams no longer knows is made anew, once. */
    @Override
    public Outcome send(Mailbox to, Letter letter) {
        var errand = Errand.letter(Hourglass.of(time));
        var outcome = send(to, letter, errand);
        return outcome.equals(NO_SUCH_CHAT) ? elsewhere(to, letter, errand) : outcome;
    }

    private Outcome elsewhere(Mailbox tried, Letter letter, Errand errand) {
        try {
            return newChat.insteadOf(tried, errand)
                    .map(box -> send(box, letter, errand))
                    .orElse(NO_SUCH_CHAT);
        } catch (RuntimeException failure) {
            return Outcomes.ofNewChat(failure);
        }
    }

    private Outcome send(Mailbox to, Letter letter, Errand errand) {
        return carry(
                to,
                letter,
                messages::sent,
                activity -> post.send(errand, to.authority(), activity));
    }

    @Override
    public Outcome redraw(Mailbox to, String earlier, Letter letter) {
        var errand = Errand.redraw(Hourglass.of(time));
        var outcome =
                carry(
                        to,
                        letter,
                        messages::drawn,
                        activity -> {
                            activity.setId(earlier);
                            return post.update(errand, to.authority(), activity);
                        });
        return outcome instanceof Taken ? new Taken(earlier) : outcome; // it keeps its id
    }

    private Outcome carry(
            Mailbox to,
            Letter letter,
            Function<Message, Activity> shape,
            Function<Activity, String> carriage) {
        if (to.address().isEmpty()) {
            return new Refused(Addresses.NOT_INSTALLED);
        }
        var reference = to.address().flatMap(addresses::read);
        if (reference.isEmpty()) {
            return new Refused("bad-address");
        }
        return conversation
                .draw(letter)
                .map(shape)
                .map(activity -> activity.applyConversationReference(reference.get()))
                .map(activity -> outcome(() -> carriage.apply(activity)))
                .orElseGet(() -> new Unclear("unreadable", Optional.empty()));
    }

    private static Outcome outcome(Supplier<String> carriage) {
        try {
            return new Taken(carriage.get());
        } catch (RuntimeException failure) {
            return Outcomes.of(failure);
        }
    }
}
