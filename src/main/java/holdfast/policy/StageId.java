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

    public StageId {
        requireNonNull(id);
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
