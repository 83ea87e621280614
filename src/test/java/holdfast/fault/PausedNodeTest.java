package holdfast.fault;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import holdfast.story.Buckinghamshire;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A node is stopped in the middle of a sending (SIGSTOP), past its lease; the other takes over;
 * then it goes on (SIGCONT) as if no time had passed (F12). What people have done meanwhile stays
 * recorded, and at worst one ping has come twice to each of them to whom it was sending.
 */
@Tag("faults")
class PausedNodeTest {

    private static final Executor OWN_THREAD = Thread::startVirtualThread;
    private static final Duration IN_TIME = Duration.ofMinutes(10);

    /**
     * Two of each child are a digest for each of five people; one of each leaves three letters for
     * a manager, of which the paused node has the second and third still to send when it goes on.
     */
    private static final int MANY = Faults.rounds(16, 8);

    @TempDir Path data;

    @ParameterizedTest(name = "on {0}")
    @MethodSource("holdfast.fault.Ground#all")
    void a_node_that_stood_still_past_its_lease_commits_nothing_and_repeats_one_ping_at_most(
            Ground ground) {
        var directory = new Buckinghamshire().directory();
        try (var trial = new Trial(ground.in(data), directory, Seeder.NINE.minusSeconds(300))) {
            var seeder = new Seeder(directory);
            var refs = trial.asked(cabinet -> seeder.due(cabinet, MANY));
            refs.forEach(ref -> trial.expects(ref, Seeder.NINE, IN_TIME));
            var paused = trial.node();
            paused.looksRound();
            var stopped = new AtomicReference<Instant>();
            trial.teams().behaves(_ -> stop(trial, paused, stopped));
            trial.clock(Seeder.NINE, paused);
            var round = CompletableFuture.supplyAsync(paused::looksRound, OWN_THREAD);
            await().until(() -> stopped.get() != null);

            var other = trial.node();
            leasesEnd(trial);
            trial.clock(trial.now().plusSeconds(120), other);
            trial.settle(other);
            for (var ref : refs) {
                var manager = trial.somebody(seeder.manager(ref));
                trial.does(Doing.acknowledges(manager, ref)).at(other);
            }
            trial.settle(other);
            var before = letters(trial);
            paused.signal("CONT");
            round.join();
            trial.doubt(stopped.get());
            trial.settle(other, paused);

            assertThat(trial.findings()).isEmpty();
            assertThat(letters(trial))
                    .allSatisfy((chat, count) ->
                            assertThat(count - before.getOrDefault(chat, 0L)).isBetween(0L, 1L));
        }
    }

    private static Map<String, Long> letters(Trial trial) {
        return trial.teams().sent(FakeTeams.Sent::isNew).stream()
                .collect(groupingBy(FakeTeams.Sent::chat, counting()));
    }

    private static FakeTeams.Manner stop(
            Trial trial, RunningNode node, AtomicReference<Instant> stopped) {
        if (stopped.compareAndSet(null, trial.now())) {
            node.signal("STOP");
        }
        return new FakeTeams.Manner.Takes(Duration.ZERO);
    }

    /** In every build the store says at once what else only time brings. */
    private static void leasesEnd(Trial trial) {
        if (Faults.whole()) {
            await().atMost(Duration.ofMinutes(10)).until(() -> trial.leasesAreOver());
        } else {
            trial.leasesRunOut();
        }
    }
}
