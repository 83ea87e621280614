package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two nodes watch the same due set (F11): each stage lapses once, each ping comes once, and both
 * nodes have done their share.
 */
@Tag("faults")
class TwoProcessesTest {

    private static final Executor OWN_THREAD = Thread::startVirtualThread;
    private static final Duration IN_TIME = Duration.ofMinutes(10);
    private static final Duration A_CALL = Duration.ofMillis(20);

    /** So many for each manager. */
    private static final int OF_EACH = 33;

    @TempDir Path data;

    @ParameterizedTest(name = "on {0}")
    @MethodSource("holdfast.fault.Ground#all")
    void two_nodes_on_one_store_miss_nothing_do_nothing_twice_and_share_the_work(Ground ground) {
        var many = ground.rounds(300, 10_000, 500);
        var council = new BigCouncil(many / OF_EACH);
        var directory = council.directory();
        var people = council.in(data.resolve("people"));
        var place = ground.in(data.resolve("store"));
        try (var trial = new Trial(place, directory, Seeder.NINE.minusSeconds(300))) {
            trial.asked(cabinet -> new Seeder(directory).due(cabinet, many))
                    .forEach(ref -> trial.expects(ref, Seeder.NINE, IN_TIME));
            trial.teams().behaves(_ -> new FakeTeams.Manner.Takes(A_CALL));
            var one = trial.node(people);
            var other = trial.node(people);
            await().atMost(IN_TIME).until(() -> knowEachOther(one, other));
            trial.clock(Seeder.NINE, one, other);

            var rounds = CompletableFuture.runAsync(() -> rounds(trial, one), OWN_THREAD);
            rounds(trial, other);
            rounds.join();
            trial.settle(one);

            assertThat(trial.findings()).isEmpty();
            assertThat(one.logged(": lapsed")).isGreaterThanOrEqualTo(many / 4);
            assertThat(other.logged(": lapsed")).isGreaterThanOrEqualTo(many / 4);
        }
    }

    private static boolean knowEachOther(RunningNode one, RunningNode other) {
        one.looksRound();
        other.looksRound();
        return one.nodes() == 2 && other.nodes() == 2;
    }

    /** Two processes on one file may keep each other waiting: a round that fails is gone again. */
    private static void rounds(Trial trial, RunningNode node) {
        await().atMost(IN_TIME).until(() -> node.looksRound() && trial.nothingIsDue());
    }
}
