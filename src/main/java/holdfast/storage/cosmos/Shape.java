package holdfast.storage.cosmos;

import com.azure.cosmos.models.CompositePath;
import com.azure.cosmos.models.CompositePathSortOrder;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.ExcludedPath;
import com.azure.cosmos.models.IncludedPath;
import com.azure.cosmos.models.IndexingMode;
import com.azure.cosmos.models.IndexingPolicy;
import com.azure.cosmos.models.UniqueKey;
import com.azure.cosmos.models.UniqueKeyPolicy;
import holdfast.storage.StoreUnavailable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the container must be made: what keeps councils apart, what keeps an act from counting twice,
 * and what the questions stand on. All but the index is for the container's life.
 */
record Shape(
        String indexingMode,
        boolean automatic,
        List<Path> includedPaths,
        List<Path> excludedPaths,
        List<List<Ordered>> compositeIndexes) {

    /** A path of an item that is in the index, or not. */
    record Path(String path) {}

    /** A member of an order. */
    record Ordered(String path, String order) {}

    static final String CONSISTENCY =
            "The Azure Cosmos DB account is not strongly consistent, so two nodes could read what is"
                    + " no longer so. Set its default consistency to Strong.";

    static final String PARTITION = "/authority";
    static final String UNIQUE = "/operation";

    private static final JsonMapper JSON = new JsonMapper();

    /** What {@code indexing.json} says, which is also what a deployment creates. */
    static Shape read() {
        try (var json = Shape.class.getResourceAsStream("indexing.json")) {
            return JSON.readValue(json.readAllBytes(), Shape.class);
        } catch (IOException e) {
            throw new StoreUnavailable("Holdfast's own files cannot be read. Install it again.", e);
        }
    }

    CosmosContainerProperties container(String name) {
        var unique = new UniqueKeyPolicy().setUniqueKeys(List.of(new UniqueKey(List.of(UNIQUE))));
        return new CosmosContainerProperties(name, PARTITION)
                .setUniqueKeyPolicy(unique)
                .setIndexingPolicy(policy());
    }

    /** Refuses a container on which Holdfast could lose something or find nothing. */
    void check(CosmosContainerProperties found) {
        var partition = found.getPartitionKeyDefinition().getPaths();
        refuseUnless(partition.equals(List.of(PARTITION)), "its partition key is not /authority");
        refuseUnless(
                unique(found).equals(List.of(List.of(UNIQUE))), "its unique key is not /operation");
        refuseUnless(found.getDefaultTimeToLiveInSeconds() == null, "it lets documents expire");
        var index = found.getIndexingPolicy();
        refuseUnless(
                index.getIndexingMode() == IndexingMode.CONSISTENT
                        && orders(index).containsAll(orders(policy())),
                "its indexing policy lacks what Holdfast asks by");
    }

    private static void refuseUnless(boolean holds, String what) {
        if (!holds) {
            throw new StoreUnavailable(
                    "The container in Azure Cosmos DB cannot be used: %s. Create it as the page on Cosmos DB says."
                            .formatted(what));
        }
    }

    private static List<List<String>> unique(CosmosContainerProperties found) {
        return Optional.ofNullable(found.getUniqueKeyPolicy()).stream()
                .flatMap(policy -> policy.getUniqueKeys().stream())
                .map(UniqueKey::getPaths)
                .toList();
    }

    private static Set<String> orders(IndexingPolicy policy) {
        return policy.getCompositeIndexes().stream().map(Shape::order).collect(Collectors.toSet());
    }

    private static String order(List<CompositePath> index) {
        return index.stream()
                .map(it -> it.getPath() + " " + it.getOrder())
                .collect(Collectors.joining(", "));
    }

    private IndexingPolicy policy() {
        return new IndexingPolicy()
                .setIndexingMode(IndexingMode.valueOf(indexingMode.toUpperCase(Locale.ROOT)))
                .setAutomatic(automatic)
                .setIncludedPaths(
                        includedPaths.stream().map(it -> new IncludedPath(it.path())).toList())
                .setExcludedPaths(
                        excludedPaths.stream().map(it -> new ExcludedPath(it.path())).toList())
                .setCompositeIndexes(
                        compositeIndexes.stream()
                                .map(index -> index.stream().map(Shape::composite).toList())
                                .toList());
    }

    private static CompositePath composite(Ordered part) {
        var order =
                part.order().equals("descending")
                        ? CompositePathSortOrder.DESCENDING
                        : CompositePathSortOrder.ASCENDING;
        return new CompositePath().setPath(part.path()).setOrder(order);
    }
}
