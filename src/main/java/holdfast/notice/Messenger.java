package holdfast.notice;

import java.time.Duration;
import java.util.Optional;

/**
 * Hands letters to people in Teams.
 *
 * <p>A call answers within its own time limit (10 seconds) and never throws for what Teams does. It
 * sends nothing twice by itself: sending again is the decision of whoever keeps count.
 */
public interface Messenger {

    /** Puts a new message into the person's chat. */
    Outcome send(Mailbox to, Letter letter);

    /** Draws the card of an earlier message again, as the concern stands now. */
    Outcome redraw(Mailbox to, String activity, Letter letter);

    /** What became of it. */
    sealed interface Outcome {

        /** How long nothing more may go into that chat, when Teams asks for it. */
        default Optional<Duration> pause() {
            return switch (this) {
                case Later(var _, var after) -> Optional.of(after);
                case Unclear(var _, var after) -> after;
                case Taken _, Refused _, Unfit _ -> Optional.empty();
            };
        }

        /**
         * Teams has it.
         *
         * @param activity Teams' id of the message, by which its card can be drawn again
         */
        record Taken(String activity) implements Outcome {}

        /**
         * Teams will not take it until the person writes or installs the app again: not installed,
         * blocked, disabled, gone.
         */
        record Refused(String reason) implements Outcome {}

        /**
         * Teams will never take this letter, and takes others to the same person: too large,
         * malformed.
         */
        record Unfit(String reason) implements Outcome {}

        /**
         * Surely not taken, through no fault of the letter or the person: Teams asks for a pause,
         * cannot be reached, or has all it may have for now. Coming back counts as no attempt.
         *
         * @param after how long to stay away
         */
        record Later(String reason, Duration after) implements Outcome {}

        /**
         * Perhaps taken, nobody knows: to be tried again, so many times and no more.
         *
         * @param after how long Teams asks to wait, when it says so
         */
        record Unclear(String reason, Optional<Duration> after) implements Outcome {}
    }
}
