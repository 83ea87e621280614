package holdfast.concern;

import static java.util.Locale.ROOT;

import holdfast.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the council says and will do: a written answer, or the outcome of a meeting. It stops the
 * stage's clock and ends nothing.
 *
 * @param by who wrote it down
 * @param position in one word, where one was given
 * @param own whether it is this person's own word, rather than what a meeting agreed
 */
public record Answer(
        PersonId by,
        Instant at,
        Optional<Position> position,
        Optional<Text.Ref> text,
        List<Proposed> actions,
        boolean own) {

    public Answer {
        actions = List.copyOf(actions);
    }

    /** In one word. */
    public enum Position {
        /** It has been done already. */
        DONE,
        /** It will be done, as the actions say. */
        WILL_DO,
        /** The manager does not agree. */
        DISAGREE;

        /** The word that programs meet. */
        public String word() {
            return name().toLowerCase(ROOT).replace('_', '-');
        }

        /** The position a word stands for. */
        public static Optional<Position> of(String word) {
            return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
        }
    }

    /**
     * What, who, by when: a SMART action (R3.14).
     *
     * @param who the named person who does it
     * @param by the last day for it
     */
    public record Proposed(Text.Ref what, PersonId who, LocalDate by) {}

    /**
     * An action of the accepted answer, tracked until the IRO confirms it is done.
     *
     * @param n its number on the concern, from 1
     * @param due the last day for it
     * @param pinged the day of the last reminder or ping, or on which its date was agreed anew
     * @param proposed another date that was asked for and awaits the IRO
     */
    public record AgreedAction(
            int n,
            Text.Ref what,
            PersonId who,
            LocalDate due,
            State state,
            Optional<LocalDate> pinged,
            Optional<LocalDate> proposed) {

        /** What has become of an action. */
        public enum State {
            /** Still to be done. */
            OPEN,
            /** Reported finished; the IRO is to confirm it. */
            FINISHED,
            /** Confirmed by the IRO. */
            DONE;

            /** The word that programs meet. */
            public String word() {
                return name().toLowerCase(ROOT);
            }
        }

        /** What the clock says of an action. */
        public enum Bell {
            /** Its day is near; or it is reported finished, and the IRO is to confirm it. */
            REMINDED,
            /** Its day has passed. */
            LAPSED,
            /** Its day has long passed. */
            PINGED
        }

        static AgreedAction agreed(int n, Proposed action) {
            return new AgreedAction(
                    n,
                    action.what(),
                    action.who(),
                    action.by(),
                    State.OPEN,
                    Optional.empty(),
                    Optional.empty());
        }

        /** Whether the IRO has confirmed it. */
        public boolean done() {
            return state == State.DONE;
        }

        AgreedAction in(State state, LocalDate day) {
            return new AgreedAction(n, what, who, due, state, Optional.of(day), Optional.empty());
        }

        AgreedAction rangOn(LocalDate day) {
            return new AgreedAction(n, what, who, due, state, Optional.of(day), proposed);
        }

        AgreedAction redated(LocalDate date, boolean agreed, LocalDate day) {
            return agreed
                    ? new AgreedAction(
                            n, what, who, date, State.OPEN, Optional.of(day), Optional.empty())
                    : new AgreedAction(n, what, who, due, state, pinged, Optional.of(date));
        }
    }
}
