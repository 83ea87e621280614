package holdfast.storage.cosmos;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever runs Holdfast is told of each failure. */
class CosmosFailureTest {

    private static Outage outage;

    @BeforeAll
    static void begin() {
        outage = new Outage(Duration.ofMillis(400));
    }

    @AfterAll
    static void end() {
        outage.close();
    }

    @AfterEach
    void pass() {
        outage.front().clear();
    }

    @ParameterizedTest(name = "{0}/{1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    400 |     0 | Azure Cosmos DB does not understand Holdfast. Check that the container was created as the page on Cosmos DB says.
                    401 |     0 | Azure Cosmos DB does not let Holdfast in. Check holdfast.cosmos.key, or the managed identity of this machine.
                    403 |     0 | Azure Cosmos DB forbids it. Give Holdfast's managed identity the role 'Cosmos DB Built-in Data Contributor', and check the firewall.
                    403 |  1014 | The documents of a council have reached the 20 GB Azure Cosmos DB keeps of one. Call whoever looks after Holdfast.
                    404 |  1003 | The database or container of Holdfast is not there. Create it as the page on Cosmos DB says, then start Holdfast again.
                    408 |     0 | Azure Cosmos DB does not answer. Check its endpoint, the network, its firewall and its health page.
                    413 |     0 | A document is larger than Azure Cosmos DB keeps, which is 2 MB.
                    429 |  3200 | Azure Cosmos DB is asked for more than it is set up to do. Raise the container's throughput.
                    500 |     0 | Azure Cosmos DB failed in a way Holdfast does not know: 500/0.
                    503 | 21008 | Azure Cosmos DB does not answer. Check its endpoint, the network, its firewall and its health page.
                    """)
    void says_what_to_do(int status, int substatus, String sentence) {
        outage.front().always(Asked.items(), Fault.status(status, substatus));

        assertThatThrownBy(() -> outage.store().find(new Key(Outage.COUNCIL, "C-1")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> outage.store().create(Outage.document("C-1", "{}")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(sentence);
    }

    @Test
    void says_when_nothing_answers() {
        outage.front().always(Asked.items(), Fault.hung());

        assertThatThrownBy(() -> outage.store().find(new Key(Outage.COUNCIL, "C-1")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "Azure Cosmos DB does not answer. Check its endpoint, the network, its"
                                + " firewall and its health page.");
    }

    @Test
    void says_when_nobody_listens_and_goes_on_when_somebody_does() {
        outage.front().down();
        assertThatThrownBy(() -> outage.store().find(new Key(Outage.COUNCIL, "C-1")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "Azure Cosmos DB does not answer. Check its endpoint, the network, its"
                                + " firewall and its health page.");

        outage.front().up();
        outage.store().find(new Key(Outage.COUNCIL, "C-1"));
    }

    @Test
    void says_when_the_account_was_made_weaker_since_the_start() {
        outage.front().consistency("Session");
        try {
            assertThatThrownBy(() -> outage.store().find(new Key(Outage.COUNCIL, "C-1")))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage(Shape.CONSISTENCY);
        } finally {
            outage.front().consistency("Strong");
        }
    }
}
