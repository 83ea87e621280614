package holdfast.storage.sqlite;

import holdfast.storage.DocumentStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of Holdfast on one file, which is empty when a test begins. */
public abstract class OnSqlite {

    @TempDir Path data;
    private SqliteStore store;
    private SqliteStore otherNode;

    @BeforeEach
    void start() {
        store = SqliteStore.in(data);
        otherNode = SqliteStore.in(data);
    }

    @AfterEach
    void stop() {
        otherNode.close();
        store.close();
    }

    public DocumentStore store() {
        return store;
    }

    public DocumentStore otherNode() {
        return otherNode;
    }
}
