package holdfast.people;

import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNull;

/**
 * A looked-after child, known to Holdfast by number only.
 *
 * @param number the case number in the council's own case system, such as {@code 1001}
 */
public record ChildId(String number) implements Comparable<ChildId> {

    public ChildId {
        requireNonNull(number);
    }

    /** By which a child is found, in capitals or not. */
    ChildId key() {
        return new ChildId(number.toUpperCase(ROOT));
    }

    @Override
    public int compareTo(ChildId other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}
