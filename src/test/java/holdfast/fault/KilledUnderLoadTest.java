package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.story.Buckinghamshire;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code kill -9} at a random time under load, again and again on one store (F4): people are at
 * work and stages run out of time, and however often it is killed, nothing that was told is lost,
 * nothing lapses twice, every ping comes, and nothing stays due for ever.
 */
@Tag("faults")
class KilledUnderLoadTest {

    private static final int LATE = 8;
    private static final Executor OWN_THREAD = Thread::startVirtualThread;
    private static final Duration WHENEVER = Duration.ofHours(6);

    /** While a letter is on its way, people change what it is about. */
    private static final Duration A_CALL = Duration.ofMillis(100);

    @TempDir Path data;
    private final Random dice = new Random(200);

    @ParameterizedTest(name = "on {0}")
    @MethodSource("holdfast.fault.Ground#all")
    void all_that_was_told_is_there_and_all_that_was_due_is_done_however_often_it_is_killed(
            Ground ground) {
        var directory = new Buckinghamshire().directory();
        try (var trial = new Trial(ground.in(data), directory, Seeder.NINE.plusSeconds(1))) {
            trial.teams().behaves(_ -> new FakeTeams.Manner.Takes(A_CALL));
            var work = new Work(trial);
            var seeder = new Seeder(directory);
            var node = trial.node();
            for (var round = 1; round <= ground.rounds(3, 200, 20); round++) {
                trial.asked(cabinet -> seeder.due(cabinet, LATE))
                        .forEach(ref -> trial.expects(ref, Seeder.NINE, WHENEVER));
                var next = trial.warm();
                killed(trial, work, node);
                trial.leasesRunOut();
                node = trial.open(next.join());
                if (round % 10 == 0) {
                    sound(trial, node);
                }
            }
            sound(trial, node);
        }
    }

    private static void sound(Trial trial, RunningNode node) {
        trial.settle(node);
        assertThat(trial.findings()).isEmpty();
    }

    private void killed(Trial trial, Work work, RunningNode node) {
        var working = work.at(node);
        var watching = CompletableFuture.runAsync(() -> untilItDies(node), OWN_THREAD);
        var moment =
                CompletableFuture.delayedExecutor(
                        50 + dice.nextInt(1950), TimeUnit.MILLISECONDS, OWN_THREAD);
        CompletableFuture.runAsync(() -> trial.kill(node), moment).join();
        working.join();
        watching.join();
    }

    private static void untilItDies(RunningNode node) {
        var alive = true;
        while (alive) {
            alive = node.round();
        }
    }
}
