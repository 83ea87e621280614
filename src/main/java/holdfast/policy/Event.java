package holdfast.policy;

import static java.util.Objects.requireNonNull;

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

    public Event {
        requireNonNull(word);
    }

    /** The opening of a stage. */
    public static Event opening(StageId stage) {
        return new Event(stage.id());
    }

    @Override
    public String toString() {
        return word;
    }
}
