package holdfast.config;

import holdfast.conversation.Conversation;
import holdfast.conversation.Heard;
import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message.About;
import holdfast.notice.Letter;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.guard.Ledger;
import holdfast.teams.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The conversation, which after a failure says that nothing was recorded only when that is certain
 * (promises P1, F17). Otherwise it hears the same once more, since an act counts once (P2) and what
 * was recorded is found; and when that fails too, it says that it cannot tell (decision 0041).
 */
final class HonestConversation implements Conversation {

    private static final Logger LOG = LoggerFactory.getLogger(HonestConversation.class);

    private final Conversation conversation;
    private final Languages languages;

    HonestConversation(Conversation conversation, Languages languages) {
        this.conversation = conversation;
        this.languages = languages;
    }

    @Override
    public Reply hear(Heard heard) {
        var ledger = new Ledger();
        return ledger.during(() -> hear(heard, ledger));
    }

    private Reply hear(Heard heard, Ledger ledger) {
        try {
            return conversation.hear(heard);
        } catch (StoreUnavailable failure) { // the store's own log has it
            return ledger.isBlank() ? says(heard, "edge.nothing-recorded") : again(heard);
        } catch (RuntimeException failure) {
            if (ledger.isBlank()) {
                throw failure;
            }
            LOG.error("A turn in {} failed late: {}.", heard.authority(), where(failure));
            return again(heard);
        }
    }

    private Reply again(Heard heard) {
        try {
            return conversation.hear(heard);
        } catch (RuntimeException failure) {
            return says(heard, "edge.not-known");
        }
    }

    private Reply says(Heard heard, String key) {
        var sentence = languages.of(heard.authority()).say(key);
        var reply =
                switch (heard) {
                    case Heard.Said _ -> Reply.saying(sentence);
                    case Heard.Pressed _ ->
                            new Reply(List.of(), Optional.empty(), Optional.of(sentence));
                };
        return signposted(reply, heard);
    }

    @Override
    public Reply signposted(Reply reply, Heard heard) {
        return conversation.signposted(reply, heard);
    }

    /** Without the error's message, which may repeat somebody's words. */
    private static String where(RuntimeException failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("holdfast."))
                .findFirst()
                .map(frame -> failure.getClass().getName() + " at " + frame)
                .orElseGet(() -> failure.getClass().getName());
    }

    @Override
    public List<Choice> find(Sought sought) {
        return conversation.find(sought);
    }

    @Override
    public void shown(Authority authority, PersonId person, About about, String activity) {
        conversation.shown(authority, person, about, activity);
    }

    @Override
    public Optional<Reply.Message> draw(Letter letter) {
        return conversation.draw(letter);
    }
}
