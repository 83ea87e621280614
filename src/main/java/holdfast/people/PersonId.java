package holdfast.people;

import static java.util.Locale.ROOT;
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

    /** By which somebody is found, however the id is written: Entra's hex digits have no case. */
    PersonId key() {
        return new PersonId(value.toLowerCase(ROOT));
    }

    boolean is(PersonId other) {
        return key().equals(other.key());
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
