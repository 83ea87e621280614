package holdfast.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that happens on a day from which a policy counts.
 *
 * @param word as the policy writes it: {@code raised}, or a stage's id for the day it opened
 */
public record Event(String word) {

    /** The IRO sends an informal notification. */
    public static final Event NOTIFIED = new Event("notified");

    /** The IRO starts the formal process. */
    public static final Event RAISED = new Event("raised");

    /** A review is held. */
    public static final Event REVIEW = new Event("review");

    /** The midpoint between two reviews. */
    public static final Event MIDPOINT = new Event("midpoint");

    /** Somebody has received what was sent. */
    public static final Event RECEIVED = new Event("received");

    /** The IRO is told of a significant change. */
    public static final Event TOLD = new Event("told");

    /** A court hears the child's case. */
    static final Event HEARING = new Event("hearing");

    /** What may start a notification's clock. */
    static final List<Event> OF_NOTIFICATION = List.of(NOTIFIED, RAISED, REVIEW, RECEIVED);

    /** What may start the clock of a talk. */
    static final List<Event> OF_TALK = List.of(REVIEW, MIDPOINT, RAISED, RECEIVED);

    /** What may start the time in which a significant change is to be seen. */
    static final List<Event> OF_CHANGE = List.of(TOLD);

    public Event {
        requireNonNull(word);
    }

    /** The opening of a stage. */
    public static Event opening(StageId stage) {
        return new Event(stage.id());
    }

    /** Whether its day is fixed beforehand. */
    boolean isPlanned() {
        return equals(REVIEW) || equals(MIDPOINT) || equals(HEARING);
    }

    @Override
    public String toString() {
        return word;
    }
}
