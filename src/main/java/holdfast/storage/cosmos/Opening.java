package holdfast.storage.cosmos;

import com.azure.cosmos.ConsistencyLevel;
import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.CosmosAsyncDatabase;
import com.azure.cosmos.CosmosBridgeInternal;
import com.azure.cosmos.CosmosClientBuilder;
import com.azure.cosmos.CosmosException;
import com.azure.cosmos.GatewayConnectionConfig;
import com.azure.cosmos.ThrottlingRetryOptions;
import com.azure.cosmos.models.CosmosClientTelemetryConfig;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.CosmosMicrometerMetricsOptions;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.cosmos.CosmosStore.Account;
import java.time.Duration;
import java.time.InstantSource;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

/** The account, the database and the container, found sound or refused. */
final class Opening {

    /** A start may wait longer than a turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int CONFLICT = 409;

    /** The library speaks TLS to everybody unless this is said. */
    private static final String WITHOUT_TLS = "COSMOS.HTTP_CONNECTION_WITHOUT_TLS_ALLOWED";

    private Opening() {}

    /**
     * A client of this account.
     *
     * @throws StoreUnavailable when it is not reached, does not let Holdfast in, or is not strongly
     *     consistent
     */
    static CosmosAsyncClient client(Account account) {
        try {
            var client = builder(account).buildAsyncClient();
            var inside = CosmosBridgeInternal.getAsyncDocumentClient(client);
            if (inside.getDefaultConsistencyLevelOfAccount() != ConsistencyLevel.STRONG) {
                client.close();
                throw new StoreUnavailable(Shape.CONSISTENCY);
            }
            return client;
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            throw Failure.of(Exceptions.unwrap(e));
        }
    }

    /**
     * Gateway mode needs one port and is what a local server speaks; the few milliseconds more are
     * nothing beside Teams. Strong is asked for with each reading, so that an account that is made
     * weaker later is refused and not believed. Every retry of the library's own is off or short:
     * {@link Tries} has them, within one limit.
     */
    private static CosmosClientBuilder builder(Account account) {
        if ("http".equals(account.endpoint().getScheme())) {
            System.setProperty(WITHOUT_TLS, "true"); // a server of this machine; no other is set up
        }
        var builder =
                new CosmosClientBuilder()
                        .endpoint(account.endpoint().toString())
                        .gatewayMode(new GatewayConnectionConfig().setMaxConnectionPoolSize(64))
                        .consistencyLevel(ConsistencyLevel.STRONG)
                        .contentResponseOnWriteEnabled(false)
                        .throttlingRetryOptions(
                                new ThrottlingRetryOptions()
                                        .setMaxRetryAttemptsOnThrottledRequests(0))
                        .clientTelemetryConfig(withoutMetrics())
                        .userAgentSuffix("holdfast");
        account.key()
                .ifPresentOrElse(
                        builder::key,
                        () -> {
                            var identity = new ManagedIdentityCredentialBuilder();
                            account.identity().ifPresent(identity::clientId);
                            builder.credential(identity.build());
                        });
        return builder;
    }

    /**
     * The library writes into every registry of the process, from its own threads: at a start these
     * would wait for beans that wait for the store. {@link Tries} tells what each request costs.
     */
    private static CosmosClientTelemetryConfig withoutMetrics() {
        return new CosmosClientTelemetryConfig()
                .metricsOptions(new CosmosMicrometerMetricsOptions().setEnabled(false));
    }

    /** The container, which a local server is given when it has none. */
    static CosmosAsyncContainer container(
            CosmosAsyncClient client,
            Account account,
            String name,
            Tries tries,
            InstantSource clock) {
        var limit = Limit.of(PATIENCE, clock);
        var shape = Shape.read();
        var database = client.getDatabase(account.database());
        try {
            if (account.key().isPresent()) {
                make(limit, client.createDatabaseIfNotExists(account.database()), tries);
                make(limit, database.createContainerIfNotExists(shape.container(name)), tries);
            }
            shape.check(found(limit, database, name, tries));
            return database.getContainer(name);
        } catch (CosmosException e) {
            throw e.getStatusCode() == 404 ? missing(account, name) : Failure.of(e);
        }
    }

    private static CosmosContainerProperties found(
            Limit limit, CosmosAsyncDatabase database, String name, Tries tries) {
        return tries.read(limit, database.getContainer(name).read()).getProperties();
    }

    /** Another node may have made it a moment before. */
    private static void make(Limit limit, Mono<?> made, Tries tries) {
        try {
            tries.read(limit, made);
        } catch (CosmosException e) {
            if (e.getStatusCode() != CONFLICT) {
                throw e;
            }
        }
    }

    private static StoreUnavailable missing(Account account, String name) {
        return new StoreUnavailable(
                "Azure Cosmos DB has no database '%s' with a container '%s'. Create them as the page on Cosmos DB says."
                        .formatted(account.database(), name));
    }
}
