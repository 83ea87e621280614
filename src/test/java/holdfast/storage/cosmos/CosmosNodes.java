package holdfast.storage.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import holdfast.storage.cosmos.CosmosStore.Account;
import holdfast.storage.cosmos.CosmosStore.Charges;
import java.time.InstantSource;

/**
 * Two nodes of Holdfast on one database, and a new container whenever a test begins: opening it
 * takes milliseconds, and a client seconds.
 */
final class CosmosNodes implements AutoCloseable {

    private static final Charges UNCOUNTED = (_, _) -> {};

    private final Account account;
    private final CosmosAsyncClient client;
    private final CosmosAsyncClient otherClient;
    private int containers;

    CosmosNodes(CosmosUnderTest cosmos) {
        account = cosmos.account();
        client = Opening.client(account);
        otherClient = Opening.client(account);
    }

    void begin() {
        containers++;
    }

    CosmosStore store() {
        return on(client);
    }

    CosmosStore otherNode() {
        return on(otherClient);
    }

    private CosmosStore on(CosmosAsyncClient node) {
        var tries = new Tries(UNCOUNTED);
        var clock = InstantSource.system();
        var name = "documents-" + containers;
        return new CosmosStore(
                node,
                Opening.container(node, account, name, tries, clock),
                tries,
                Limit.USUAL,
                clock);
    }

    @Override
    public void close() {
        client.getDatabase(account.database()).delete().block();
        otherClient.close();
        client.close();
    }
}
