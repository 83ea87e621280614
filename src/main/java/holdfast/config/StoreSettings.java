package holdfast.config;

import holdfast.storage.cosmos.CosmosStore.Account;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which store an administrator chose; {@link StoreNames} has found it sound before.
 *
 * @param store {@code sqlite} or {@code cosmos}
 */
@ConfigurationProperties("holdfast")
record StoreSettings(@DefaultValue("sqlite") String store, @DefaultValue Cosmos cosmos) {

    /** Where Azure Cosmos DB is; only a server of this machine has a key. */
    record Cosmos(Optional<URI> endpoint, Optional<String> key, Optional<String> database) {}

    /**
     * The account, where the store is Azure Cosmos DB.
     *
     * @param identity the client id of this machine's identity, when it has more than its own
     */
    Optional<Account> account(Optional<String> identity) {
        return Optional.of(cosmos)
                .filter(_ -> store.equals("cosmos"))
                .map(it ->
                        new Account(
                                it.endpoint().orElseThrow(),
                                it.key(),
                                identity,
                                it.database().orElseThrow()));
    }
}
