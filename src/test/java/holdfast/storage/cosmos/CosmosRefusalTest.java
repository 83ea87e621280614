package holdfast.storage.cosmos;

import static holdfast.storage.cosmos.Outage.COUNCIL;
import static holdfast.storage.cosmos.Outage.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A change that Azure Cosmos DB plainly refuses was not made, and is told so; one that it may have
 * made before it refused is not (F19). The guards: {@code Failure#notBegun}, {@code Write#again}
 * and {@code Limit#allows}.
 */
@Tag("faults")
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CosmosRefusalTest {

    @AutoClose private static final Outage outage = new Outage(Outage.PATIENCE);

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void pass() {
        outage.front().clear();
    }

    @Test
    void does_not_wait_for_longer_than_it_has() {
        outage.front().always(Asked.items(), Fault.throttled(Duration.ofSeconds(30)));
        var began = System.nanoTime();

        assertThatThrownBy(() -> outage.store().create(document(id, "1")))
                .isInstanceOf(NotBegun.class)
                .hasMessage(
                        "Azure Cosmos DB is asked for more than it is set up to do. Raise the"
                                + " container's throughput.");

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(700));
        assertThat(outage.front().count(Asked.WRITES)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"400, 0", "401, 0", "403, 0", "403, 1014", "404, 1003", "413, 0"})
    void what_is_plainly_refused_has_not_happened(int status, int substatus) {
        outage.front().next(1, Asked.WRITES, Fault.status(status, substatus));

        assertThatThrownBy(() -> outage.store().create(document(id, "1")))
                .isInstanceOf(NotBegun.class);

        assertThat(outage.there(id)).isEmpty();
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"403, 0", "413, 0", "429, 3200"})
    void what_is_refused_after_an_answer_was_lost_may_have_happened(int status, int substatus) {
        outage.front().next(1, Asked.WRITES, Fault.dropped());
        outage.front().always(Asked.WRITES, Fault.status(status, substatus));

        assertThatThrownBy(() -> outage.store().create(document(id, "1")))
                .isExactlyInstanceOf(StoreUnavailable.class);
    }

    /** No certainty may be drawn from a silence. */
    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource({"408, 0", "410, 0", "449, 0", "500, 0", "503, 0"})
    void what_nobody_has_answered_plainly_may_have_happened(int status, int substatus) {
        outage.front().always(Asked.anything(), Fault.status(status, substatus));

        assertThatThrownBy(() -> outage.store().create(document(id, "1")))
                .isExactlyInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> outage.store().find(new Key(COUNCIL, id)))
                .isInstanceOf(StoreUnavailable.class);
    }
}
