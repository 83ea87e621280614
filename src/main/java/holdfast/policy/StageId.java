package holdfast.policy;

import static java.util.Objects.requireNonNull;

/**
 * The name of a stage within its policy.
 *
 * @param id its kebab-case word, such as {@code stage-1}
 */
public record StageId(String id) implements Comparable<StageId> {

    /** The informal notification that comes before the formal stages. */
    public static final StageId NOTIFICATION = new StageId("notification");

    /** The time in which an IRO is to see a significant change. */
    public static final StageId CHANGE = new StageId("significant-change");

    public StageId {
        requireNonNull(id);
    }

    /** Whether a concern can be at it: whether it is a rung of the formal process. */
    public boolean isFormal() {
        return !equals(NOTIFICATION) && !equals(CHANGE);
    }

    @Override
    public int compareTo(StageId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
