package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import holdfast.fault.History.Answer;
import holdfast.story.Buckinghamshire;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The store takes nothing for a while, and then does again (F17): whoever does something meanwhile
 * hears within ten seconds that it is not recorded, and what fell due meanwhile is seen to within a
 * minute.
 */
@Tag("faults")
class LockedStoreTest {

    private static final Duration A_TURN = Duration.ofSeconds(10);
    private static final Duration CAUGHT_UP = Duration.ofSeconds(60);
    private static final Duration IN_TIME = Duration.ofMinutes(10);

    @TempDir Path data;

    @Test
    void while_the_store_is_locked_nothing_is_told_as_recorded_and_afterwards_all_is_done()
            throws SQLException {
        var directory = new Buckinghamshire().directory();
        try (var trial = new Trial(Place.folder(data), directory, Seeder.NINE.minusSeconds(300))) {
            trial.asked(cabinet -> new Seeder(directory).due(cabinet, Faults.rounds(200, 2_000)))
                    .forEach(ref -> trial.expects(ref, Seeder.NINE, IN_TIME));
            var node = trial.node();
            node.looksRound();
            var iro = trial.somebody("f67a73f9-1da3-4124-974d-72e2bc80841b");
            try (var lock = locked()) {
                trial.clock(Seeder.NINE, node);
                assertThat(node.looksRound()).isFalse();
                for (var n = 0; n < Faults.rounds(1, 20); n++) {
                    var before = Instant.now();
                    var doing = trial.does(Doing.notifies(iro, "1001", "Said in vain " + n));
                    assertThat(doing.at(node)).isEqualTo(new Answer.NotRecorded());
                    assertThat(Duration.between(before, Instant.now())).isLessThan(A_TURN);
                }
                lock.createStatement().execute("rollback");
            }

            var back = Instant.now();
            var inTime = trial.now().plus(CAUGHT_UP);
            await().atMost(CAUGHT_UP).until(node::looksRound); // a circuit may still be open
            trial.settle(node);
            assertThat(Duration.between(back, Instant.now())).isLessThan(CAUGHT_UP);
            assertThat(trial.findings()).isEmpty();
            assertThat(trial.teams().sent()) // nothing was put off until later
                    .isNotEmpty()
                    .allMatch(sent -> sent.at().isBefore(inTime));
        }
    }

    private Connection locked() throws SQLException {
        var lock = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("holdfast.db"));
        lock.createStatement().execute("begin exclusive");
        return lock;
    }
}
