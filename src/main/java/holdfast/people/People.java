package holdfast.people;

import java.util.Optional;

/**
 * Who works for each council now.
 *
 * <p>A directory is the whole of what was last read without a problem: never part of a file, and
 * never two editions mixed. One that has been handed out does not change, so whoever decides
 * something asks once and decides by that answer. Whoever must know who holds a role now asks
 * again.
 */
public interface People {

    /** The council's directory in force; empty for a council that Holdfast does not serve. */
    Optional<Directory> directory(Authority authority);

    /** Somebody of that council; empty for a stranger, a leaver, or a person of another council. */
    default Optional<Person> person(Authority authority, PersonId id) {
        return directory(authority).flatMap(directory -> directory.person(id));
    }
}
