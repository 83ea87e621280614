package holdfast.storage.cosmos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.IndexingPolicy;
import com.azure.cosmos.models.UniqueKey;
import com.azure.cosmos.models.UniqueKeyPolicy;
import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.cosmos.CosmosStore.Account;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which account, database and container Holdfast starts on, and what it says of the others. */
class CosmosOpeningTest {

    private static final CosmosUnderTest COSMOS = CosmosUnderTest.withItsOwnFront();
    private static final Account ACCOUNT = COSMOS.account();

    private static CosmosAsyncClient client;

    @BeforeAll
    static void connect() {
        client = Opening.client(ACCOUNT);
    }

    @AfterAll
    static void disconnect() {
        client.close();
        COSMOS.front().close();
    }

    @Test
    void makes_what_a_local_server_lacks_and_finds_it_again() {
        var spent = new ArrayList<String>();
        var account = COSMOS.account();
        var clock = InstantSource.system();
        try (var first = CosmosStore.of(account, (what, units) -> spent.add(what + units), clock);
                var second = CosmosStore.of(account, (_, _) -> {}, clock)) {
            first.create(Outage.document("C-1", "{}"));
            assertThat(second.find(new Key(Outage.COUNCIL, "C-1"))).isPresent();
            assertThat(spent).containsExactly("create1.0");

            first.empty();
            assertThat(second.find(new Key(Outage.COUNCIL, "C-1"))).isEmpty();
            assertThat(first.now()).isPresent();
        }
    }

    @Test
    void says_that_it_is_closed() {
        var store = CosmosStore.of(COSMOS.account(), (_, _) -> {}, InstantSource.system());
        store.close();

        assertThatThrownBy(() -> store.find(new Key(Outage.COUNCIL, "C-1")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The store is closed: Holdfast is stopping.");
    }

    @Test
    void refuses_an_account_that_is_not_strongly_consistent() {
        COSMOS.front().consistency("Session");
        try {
            assertThatThrownBy(() -> Opening.client(ACCOUNT))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage(
                            "The Azure Cosmos DB account is not strongly consistent, so two nodes"
                                    + " could read what is no longer so. Set its default consistency"
                                    + " to Strong.");
        } finally {
            COSMOS.front().consistency("Strong");
        }
    }

    @Test
    void says_when_nothing_is_at_the_endpoint() {
        var nobody = new Front(COSMOS.endpoint());
        nobody.close();
        var account = new Account(nobody.endpoint(), COSMOS.key(), Optional.empty(), "nowhere");

        assertThatThrownBy(() -> Opening.client(account))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "Azure Cosmos DB does not answer. Check its endpoint, the network, its"
                                + " firewall and its health page.");
    }

    /** A managed identity may read and write documents, but can create nothing to keep them in. */
    @Test
    void asks_for_a_container_that_an_identity_cannot_create() {
        var account =
                new Account(COSMOS.endpoint(), Optional.empty(), Optional.empty(), "holdfast");

        assertThatThrownBy(() -> opened(account, "documents"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "Azure Cosmos DB has no database 'holdfast' with a container 'documents'."
                                + " Create them as the page on Cosmos DB says.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void refuses_a_container_on_which_something_could_be_lost(
            String what, Consumer<CosmosContainerProperties> change) {
        var name = "unfit-" + UUID.randomUUID();
        var properties = Shape.read().container(name);
        change.accept(properties);
        client.createDatabaseIfNotExists(ACCOUNT.database()).block();
        client.getDatabase(ACCOUNT.database()).createContainer(properties).block();

        assertThatThrownBy(() -> opened(ACCOUNT, name))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "The container in Azure Cosmos DB cannot be used: %s. Create it as the page on Cosmos DB says."
                                .formatted(what));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                unfit(
                        "its partition key is not /authority",
                        it -> it.getPartitionKeyDefinition().setPaths(List.of("/council"))),
                unfit(
                        "its unique key is not /operation",
                        it -> it.setUniqueKeyPolicy(new UniqueKeyPolicy())),
                unfit(
                        "its unique key is not /operation",
                        it ->
                                it.setUniqueKeyPolicy(
                                        new UniqueKeyPolicy()
                                                .setUniqueKeys(
                                                        List.of(new UniqueKey(List.of("/act")))))),
                unfit("it lets documents expire", it -> it.setDefaultTimeToLiveInSeconds(60)),
                unfit(
                        "its indexing policy lacks what Holdfast asks by",
                        it -> it.setIndexingPolicy(new IndexingPolicy())));
    }

    private static Arguments unfit(String what, Consumer<CosmosContainerProperties> change) {
        return Arguments.of(what, change);
    }

    private static void opened(Account account, String name) {
        Opening.container(client, account, name, new Tries((_, _) -> {}), InstantSource.system());
    }
}
