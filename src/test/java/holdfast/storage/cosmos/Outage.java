package holdfast.storage.cosmos;

import static holdfast.storage.cosmos.CosmosStore.CONTAINER;
import static org.awaitility.Awaitility.await;

import com.azure.cosmos.CosmosAsyncClient;
import holdfast.fault.Faults;
import holdfast.storage.Document;
import holdfast.storage.DocumentStore.Outcome;
import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.Stored;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A store whose connection a test spoils, and another node beside it that sees what is really
 * there.
 */
final class Outage implements AutoCloseable {

    /** What an operation may take in these tests; the store's own 3 seconds when all of it runs. */
    static final Duration PATIENCE = Faults.whole() ? Limit.USUAL : Duration.ofMillis(800);

    static final String COUNCIL = "exampleshire";

    private final CosmosUnderTest cosmos = CosmosUnderTest.withItsOwnFront();
    private final CosmosStore.Account account = cosmos.account();
    private final CosmosAsyncClient client = Opening.client(account);
    private final CosmosStore witness;
    private final CosmosStore store;

    Outage(Duration patience) {
        witness = CosmosStore.of(behindAnotherFront(), (_, _) -> {}, InstantSource.system());
        var tries = new Tries((_, _) -> {});
        var clock = InstantSource.system();
        var container = Opening.container(client, account, CONTAINER, tries, clock);
        store = new CosmosStore(client, container, tries, patience, clock);
        await().ignoreExceptions().until(this::knowsTheWay);
    }

    /** A client's first call takes longer than any later one. */
    private boolean knowsTheWay() {
        return store.find(new Key(COUNCIL, "nothing")).isEmpty();
    }

    Front front() {
        return cosmos.front();
    }

    CosmosStore store() {
        return store;
    }

    /** Another node, whose connection is sound. */
    CosmosStore witness() {
        return witness;
    }

    /** What is there of an id. */
    Optional<Stored> there(String id) {
        return witness.find(new Key(COUNCIL, id));
    }

    Stored kept(String id) {
        witness.create(document(id, "\"first\""));
        return there(id).orElseThrow();
    }

    /** Another node changes what is there. */
    void rivalReplaces(String id, String body) {
        var seen = there(id).orElseThrow();
        witness.replace(seen, document(id, body));
    }

    /** What was told of a change; nothing when it was that nobody knows. */
    static Optional<Outcome> told(Supplier<Outcome> change) {
        try {
            return Optional.of(change.get());
        } catch (StoreUnavailable e) {
            return Optional.empty();
        }
    }

    static Document document(String id, String body) {
        return new Document(
                new Key(COUNCIL, id),
                "concern",
                "made " + id,
                Optional.empty(),
                true,
                List.of(),
                body);
    }

    private CosmosStore.Account behindAnotherFront() {
        return new CosmosStore.Account(
                CosmosUnderTest.shared().endpoint(),
                account.key(),
                Optional.empty(),
                account.database());
    }

    @Override
    public void close() {
        store.close();
        witness.close();
        cosmos.front().close();
    }
}
