package holdfast.fault;

import holdfast.outage.AilingStore;
import holdfast.storage.DocumentStore;
import holdfast.storage.cosmos.CosmosStore;
import holdfast.storage.cosmos.CosmosUnderTest;
import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the nodes of a trial keep what they keep.
 *
 * @param settings what tells a node so
 * @param elsewhere a folder where a node can be that has nothing to do with the trial
 * @param store opens the same for the trial itself, closed by whoever opens it
 * @param end lets go of whatever the place stands on
 */
record Place(List<String> settings, Path elsewhere, Supplier<DocumentStore> store, Runnable end)
        implements AutoCloseable {

    static Place folder(Path data) {
        return new Place(
                List.of("--holdfast.data=" + data),
                elsewhere(data),
                () -> SqliteStore.in(data),
                () -> {});
    }

    /**
     * A database of Azure Cosmos DB; in the folder is what belongs to the machine. A connection
     * takes seconds to make, so the trial itself has one for all it asks.
     */
    static Place cosmos(Path data) {
        var cosmos = CosmosUnderTest.shared();
        var account =
                new CosmosStore.Account(
                        cosmos.endpoint(), cosmos.key(), Optional.empty(), cosmos.newDatabase());
        var store = CosmosStore.of(account, (_, _) -> {}, InstantSource.system());
        var settings =
                List.of(
                        "--holdfast.data=" + data,
                        "--holdfast.store=cosmos",
                        "--holdfast.cosmos.endpoint=" + account.endpoint(),
                        "--holdfast.cosmos.key=" + account.key().orElseThrow(),
                        "--holdfast.cosmos.database=" + account.database());
        return new Place(settings, elsewhere(data), () -> new AilingStore(store), store::close);
    }

    private static Path elsewhere(Path data) {
        return data.resolve("elsewhere");
    }

    @Override
    public void close() {
        end.run();
    }
}
