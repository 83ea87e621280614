package holdfast.storage.guard;

import holdfast.storage.DocumentStore;
import holdfast.storage.DocumentStoreContract;
import holdfast.storage.sqlite.SqliteStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store behind its guard is still that store. */
class GuardedStoreTest implements DocumentStoreContract {

    @TempDir Path data;
    private SqliteStore one;
    private SqliteStore other;
    private GuardedStore store;
    private GuardedStore otherNode;

    @BeforeEach
    void start() {
        one = SqliteStore.in(data);
        other = SqliteStore.in(data);
        store = new GuardedStore(one, Limits.ofFile(), new SimpleMeterRegistry());
        otherNode = new GuardedStore(other, Limits.ofFile(), new SimpleMeterRegistry());
    }

    @AfterEach
    void stop() {
        otherNode.close();
        store.close();
        other.close();
        one.close();
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
