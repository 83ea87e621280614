package holdfast.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the bot answers at once.
 *
 * @param messages new messages for the person's chat, in order
 * @param inPlace the card that takes the place of the one pressed, as JSON; none leaves it as it is
 * @param sentence a short sentence shown beside a pressed card when there is no card to show
 */
public record Reply(List<Message> messages, Optional<String> inPlace, Optional<String> sentence) {

    /**
     * A message of the bot's.
     *
     * @param text plain text, shown as it is; empty when the message is only a card
     * @param card an Adaptive Card as JSON
     * @param summary what a notification on a locked phone may say: never a child's number, never
     *     anyone's words
     * @param important marked as of high importance in Teams
     * @param about the concern that the card shows, so that the card can be drawn again later
     */
    public record Message(
            String text,
            Optional<String> card,
            String summary,
            boolean important,
            Optional<About> about) {

        /**
         * Which concern a card shows.
         *
         * @param concern its reference
         * @param follows whether the card is drawn again whenever the concern moves; otherwise only
         *     when nothing of it may be shown any more
         */
        public record About(String concern, boolean follows) {}

        /** A plain sentence. */
        public static Message plain(String text) {
            return new Message(text, Optional.empty(), text, false, Optional.empty());
        }
    }

    /** A plain sentence as a new message. */
    public static Reply saying(String text) {
        return new Reply(List.of(Message.plain(text)), Optional.empty(), Optional.empty());
    }

    /** The same, with a summary of its own for a locked phone. */
    static Reply saying(String text, String summary) {
        return new Reply(
                List.of(new Message(text, Optional.empty(), summary, false, Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    /** This answer, and another behind it. */
    Reply then(Reply next) {
        var all = Stream.concat(messages.stream(), next.messages.stream()).toList();
        return new Reply(all, inPlace, sentence);
    }

    /** This answer with a sentence beside it. */
    Reply and(String sentence) {
        return new Reply(messages, inPlace, Optional.of(sentence));
    }
}
