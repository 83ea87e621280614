package holdfast.storage.cosmos;

import holdfast.storage.DocumentStore;
import holdfast.storage.DocumentStoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

class CosmosStoreTest implements DocumentStoreContract {

    private static CosmosNodes nodes;
    private CosmosStore store;
    private CosmosStore otherNode;

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

    @Override
    public DocumentStore store() {
        return store;
    }

    @Override
    public DocumentStore otherNode() {
        return otherNode;
    }
}
