package holdfast.people;

import static java.util.Objects.requireNonNull;

/**
 * Somebody at a council.
 *
 * @param value the person's object id in the council's own Microsoft Entra tenant ({@code
 *     from.aadObjectId})
 */
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        requireNonNull(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
