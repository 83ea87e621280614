package holdfast.fault;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The stores on which every trial is made that has processes of its own. */
enum Ground {

    /** A file of this machine. */
    SQLITE,

    /** Azure Cosmos DB's protocol, over a connection. */
    COSMOS;

    /** Both on request; in every build the file, which needs no server and is quicker. */
    static Stream<Ground> all() {
        return Faults.whole() ? Stream.of(values()) : Stream.of(SQLITE);
    }

    Place in(Path data) {
        return switch (this) {
            case SQLITE -> Place.folder(data);
            case COSMOS -> Place.cosmos(data);
        };
    }

    /** So many in every build, and on request so many in a file and over a connection. */
    int rounds(int quick, int file, int connection) {
        return Faults.rounds(quick, this == SQLITE ? file : connection);
    }
}
