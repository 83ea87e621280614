package holdfast.fault;

import holdfast.storage.DocumentStore;
import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where the nodes of a trial keep what they keep.
 *
 * @param settings what tells a node so
 * @param store opens the same for the trial itself, closed by whoever opens it
 */
record Place(List<String> settings, Supplier<DocumentStore> store) {

    static Place folder(Path data) {
        return new Place(List.of("--holdfast.data=" + data), () -> SqliteStore.in(data));
    }
}
