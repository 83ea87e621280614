package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A node that goes its own rounds hands to Teams what falls due within 15 seconds, and none of it
 * early (promises, P5). The hour comes at another moment between two rounds in each trial.
 */
@Tag("faults")
class OnTimeTest {

    private static final int MANAGERS = 20;

    /** To the next round, as the watch has them. */
    private static final Duration ROUND = Duration.ofSeconds(10);

    /** From there to Teams. */
    private static final Duration HANDED_OVER = Duration.ofSeconds(5);

    /** Later than this nobody waits any more, to say how late it was. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration IN_TIME = Duration.ofMinutes(10);

    @TempDir Path data;

    static List<Duration> before() {
        return List.of(1, 4, 7, 9).subList(0, Faults.rounds(1, 4)).stream()
                .map(Duration::ofSeconds)
                .toList();
    }

    @ParameterizedTest(name = "nine o''clock {0} after a round")
    @MethodSource("before")
    void what_falls_due_comes_within_fifteen_seconds_and_never_early(Duration before) {
        var council = new BigCouncil(MANAGERS);
        var directory = council.directory();
        try (var trial =
                new Trial(
                        Place.folder(data.resolve("store")),
                        directory,
                        Seeder.NINE.minusSeconds(300))) {
            trial.asked(cabinet -> new Seeder(directory).due(cabinet, MANAGERS))
                    .forEach(ref -> trial.expects(ref, Seeder.NINE, IN_TIME));
            var node = trial.node(council.in(data.resolve("people")));
            trial.clock(Seeder.NINE.minus(before), node);
            var pings = MANAGERS + MANAGERS / 10;
            await().atMost(PATIENCE).until(() -> pings(trial).size() >= pings);

            assertThat(pings(trial))
                    .allSatisfy(came -> assertThat(came).isAfterOrEqualTo(Seeder.NINE));
            assertThat(slowest(pings(trial)))
                    .isLessThanOrEqualTo(ROUND.plus(Faults.here(HANDED_OVER)));
            trial.settle(node);
            assertThat(trial.findings()).isEmpty();
        }
    }

    private static List<Instant> pings(Trial trial) {
        return trial.teams().sent(FakeTeams.Sent::isNew).stream()
                .map(FakeTeams.Sent::at)
                .sorted()
                .toList();
    }

    /** At p99: of fewer than a hundred that is the last. */
    private static Duration slowest(List<Instant> pings) {
        var last = pings.get((int) Math.ceil(pings.size() * 0.99) - 1);
        return Duration.between(Seeder.NINE, last);
    }
}
