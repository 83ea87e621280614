package holdfast.outage;

import holdfast.storage.DocumentStore;
import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class TwoNodesOnSqliteTest implements TwiceContract, AtOnceContract {

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

    @Override
    public DocumentStore store() {
        return store;
    }

    @Override
    public DocumentStore otherNode() {
        return otherNode;
    }
}
