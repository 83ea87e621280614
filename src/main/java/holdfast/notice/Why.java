package holdfast.notice;

import static java.util.Locale.ROOT;

/**
 * Why somebody is told something: the closed list of {@code why} words that programs meet.
 *
 * <p>The words of a history ({@code what}) are the names of its events; where a notice follows from
 * an event the two are the same word.
 */
public enum Why {
    /** A formal concern has been raised and this person owes something at its first stage. */
    RAISED,
    /** A notification has been sent to this person. */
    NOTIFIED,
    /** Good practice has been recognised. */
    PRAISED,
    /** The concern has moved up and this person owes something at the stage it has reached. */
    ESCALATED,
    /** The last day for what is owed is near. */
    REMINDED,
    /** Something is owed and its time has run out. */
    PINGED,
    /**
     * A stage, an action or the whole process has run out of time: told to the IRO, with what can
     * be done next, and to whom the policy names.
     */
    LAPSED,
    /** The policy gives this person a copy. */
    COPIED,
    /** A meeting has been called. */
    CONVENED,
    /** A meeting has been held, and its minutes are here. */
    MET,
    /** Somebody who owed something has handed it to this person. */
    PASSED,
    /** This person has it now, since somebody is away, has left or moved, or the child has. */
    COVERED,
    /** An answer awaits judgement. */
    ANSWERED,
    /** More is asked for. */
    ASKED,
    /** The answer has been accepted. */
    ACCEPTED,
    /** The answer has been refused. */
    REFUSED,
    /** The day on which an answer is due has been set. */
    DATED,
    /** The calendar has changed, and with it the day by which something is owed. */
    RETIMED,
    /** More time has been given. */
    EXTENDED,
    /** An agreed action is reported finished. */
    FINISHED,
    /** Another date is proposed or agreed for an action. */
    REDATED,
    /** The concern has been referred to Cafcass. */
    REFERRED,
    /** Whether to refer to Cafcass is asked. */
    QUESTIONED,
    /** Independent legal advice has been sought. */
    ADVISED,
    /** Somebody has complained about the same matter. */
    COMPLAINED,
    /** A court hearing is coming. */
    HEARD,
    /** A note has been added. */
    NOTED,
    /** Accepted, and every action done. */
    CLOSED,
    /** The IRO has withdrawn the matter. */
    WITHDRAWN,
    /** The matter was a mistake. */
    VOIDED,
    /** A notice could not be handed to the person it was for. */
    UNREACHABLE,
    /** The whole process is going to be over time. */
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
        return this == REMINDED || this == PINGED || this == LAPSED || this == COVERED;
    }
}
