package holdfast.people;

import static java.util.Objects.requireNonNull;

/**
 * A team of the council, or a service or directorate that teams belong to.
 *
 * @param value its id in the directory, such as {@code north-1}
 */
public record TeamId(String value) implements Comparable<TeamId> {

    public TeamId {
        requireNonNull(value);
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
