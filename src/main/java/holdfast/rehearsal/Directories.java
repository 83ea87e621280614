package holdfast.rehearsal;

import holdfast.people.Authority;
import holdfast.people.Directory;
import java.util.Optional;

/** The directories of the councils, which somebody who rehearses may change. */
public interface Directories {

    /** The one in force; empty when there is no such council. */
    Optional<Directory> of(Authority authority);

    /** Puts this one in force at its council, for everybody and at once. */
    void putInForce(Directory directory);

    /** Puts those in force that the councils' files told when Holdfast started. */
    void asTold();
}
