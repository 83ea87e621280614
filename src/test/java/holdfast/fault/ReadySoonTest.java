package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.storage.Filled;
import holdfast.storage.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A node is ready within twenty seconds, whatever is open (promises, P10): from the start of its
 * process, which is told what the deployment tells it.
 */
@Tag("faults")
class ReadySoonTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir Path data;

    @Test
    void a_node_is_ready_within_twenty_seconds_whatever_is_open() {
        try (var store = SqliteStore.in(data)) {
            Filled.more(store, 1001);
        }
        ManyOpen.in(data, Faults.rounds(1_000, 100_000));
        var start = Instant.now();
        try (var node = RunningNode.startAsDeployed()) {
            node.open("--server.port=0", "--holdfast.data=" + data);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Faults.here(SOON));
        }
    }
}
