package holdfast.storage.cosmos;

import holdfast.storage.DocumentStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Two nodes of Holdfast on one container, which is empty when a test begins. */
public abstract class OnCosmos {

    private static CosmosNodes nodes;

    private DocumentStore store;
    private DocumentStore otherNode;

    @BeforeAll
    static void connect() {
        nodes = new CosmosNodes(CosmosUnderTest.shared());
    }

    @AfterAll
    static void disconnect() {
        nodes.close();
    }

    @BeforeEach
    void start() {
        nodes.begin();
        store = nodes.store();
        otherNode = nodes.otherNode();
    }

    public DocumentStore store() {
        return store;
    }

    public DocumentStore otherNode() {
        return otherNode;
    }
}
