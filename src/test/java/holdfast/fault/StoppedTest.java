package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A node is told to stop (SIGTERM) with a hundred pings in flight (F5): it takes no new work,
 * finishes what it has in hand within 20 seconds, and the other node does the rest; nobody is
 * pinged twice.
 */
@Tag("faults")
class StoppedTest {

    private static final Duration IN_TIME = Duration.ofMinutes(10);
    private static final Duration A_CALL = Duration.ofSeconds(2);
    private static final int TEAMS = 150;

    @TempDir Path data;

    @ParameterizedTest(name = "on {0}")
    @MethodSource("holdfast.fault.Ground#all")
    void a_node_told_to_stop_finishes_what_it_has_in_hand_and_leaves_the_rest_to_the_other(
            Ground ground) {
        var council = new BigCouncil(TEAMS);
        var directory = council.directory();
        var people = council.in(data.resolve("people"));
        try (var trial =
                new Trial(
                        ground.in(data.resolve("store")),
                        directory,
                        Seeder.NINE.minusSeconds(300))) {
            trial.asked(cabinet -> new Seeder(directory).due(cabinet, TEAMS))
                    .forEach(ref -> trial.expects(ref, Seeder.NINE, IN_TIME));
            trial.teams().behaves(_ -> new FakeTeams.Manner.Takes(A_CALL));
            var stopped = trial.node(people);
            stopped.looksRound();
            trial.clock(Seeder.NINE, stopped);
            // It goes its rounds by itself: one that the trial asked for would not be waited for.
            await().atMost(Duration.ofSeconds(60)).until(() -> !trial.teams().sent().isEmpty());

            var told = Instant.now();
            stopped.signal("TERM");
            stopped.untilItIsGone();
            assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(trial.teams().sent()).hasSizeLessThan(TEAMS);

            trial.teams().behaves();
            var other = trial.node(people);
            trial.settle(other);
            assertThat(trial.findings()).isEmpty();
        }
    }
}
