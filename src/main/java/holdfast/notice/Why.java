package holdfast.notice;

import static java.util.Locale.ROOT;

/**
 * Why somebody is told something: the closed list of {@code why} words that programs meet.
 *
 * <p>The words of a history ({@code what}) are the names of its events; where a notice follows from
 * an event the two are the same word.
 */
public enum Why {
    /** A formal concern has been raised and this person answers its first stage. */
    RAISED,
    /** A notification has been sent to this person. */
    NOTIFIED,
    /** The concern has moved up and this person answers the stage it has reached. */
    ESCALATED,
    /** The last day for an answer is near. */
    REMINDED,
    /** An answer is owed and its time has run out. */
    PINGED,
    /**
     * A stage has run out of time: told to the IRO, with what can be done next, and to whom the
     * policy names.
     */
    LAPSED,
    /** The policy gives this person a copy. */
    COPIED,
    /** An answer awaits the IRO's judgement. */
    ANSWERED,
    /** The IRO asks for more. */
    ASKED,
    /** The IRO has accepted the answer. */
    ACCEPTED,
    /** The IRO has refused the answer. */
    REFUSED,
    /** Accepted, and every action done. */
    CLOSED,
    /** The IRO has withdrawn the matter. */
    WITHDRAWN,
    /** The matter was a mistake. */
    VOIDED,
    /** A notice could not be handed to the person it was for. */
    UNREACHABLE,
    /** The whole process is over time, or is going to be. */
    FORESEEN;

    /** The kebab-case word. */
    public String word() {
        return name().toLowerCase(ROOT).replace('_', '-');
    }

    /**
     * Whether it waits for nine o'clock on a working day, as what the clock brings does; what a
     * person does is told at once.
     */
    public boolean waitsForWorkingDay() {
        return switch (this) {
            case REMINDED, PINGED, LAPSED -> true;
            case RAISED,
                    NOTIFIED,
                    ESCALATED,
                    COPIED,
                    ANSWERED,
                    ASKED,
                    ACCEPTED,
                    REFUSED,
                    CLOSED,
                    WITHDRAWN,
                    VOIDED,
                    UNREACHABLE,
                    FORESEEN ->
                    false;
        };
    }
}
