package holdfast.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import holdfast.notice.Messenger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** When the watch goes its rounds, and what stops it and what does not. */
@Tag("faults")
@ExtendWith(OutputCaptureExtension.class)
class RoundsTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    @TempDir Path data;
    private Borough borough;
    private Watchman one;

    @BeforeEach
    void begins() {
        borough = new Borough(data, 3);
        one = borough.node("one", 1);
    }

    @AfterEach
    void ends() {
        borough.close();
    }

    private Rounds rounds(Duration every) {
        return new Rounds(one.watch, every, () -> borough.machine);
    }

    @Test
    void the_first_round_is_at_once_and_the_next_when_somebody_has_done_something() {
        var rounds = rounds(NEVER);
        assertThat(rounds.lastRound()).isEmpty();
        rounds.start();
        await().until(() -> rounds.lastRound().isPresent());
        borough.raise(1, Set.of(), false);
        assertThat(one.letters()).isEmpty();

        rounds.soon();
        await().until(() -> !one.letters().isEmpty());
        rounds.stop();

        assertThat(rounds.lastRound()).contains(borough.machine);
        assertThat(rounds.isRunning()).isFalse();
    }

    /** F17. Guard: {@code Rounds.round} outlives what fails, and says so once. */
    @Test
    void a_store_that_is_away_is_tried_again_each_round_and_logged_once(CapturedOutput output) {
        var tries = new AtomicInteger();
        one.before =
                _ -> {
                    if (tries.incrementAndGet() <= 5) {
                        throw new IllegalStateException("the store is away");
                    }
                };
        var rounds = rounds(AT_ONCE);
        rounds.start();
        await().until(() -> rounds.lastRound().isPresent());
        rounds.stop();

        assertThat(output.getOut())
                .containsOnlyOnce("The watch could not go its round and will try again")
                .containsOnlyOnce("The watch goes its rounds again.");
    }

    /** F5. Guard: {@code Rounds.stop} waits for what is in hand. */
    @Test
    void a_stop_waits_for_the_letter_in_hand_and_leaves_the_part_to_the_others() throws Exception {
        List.of(1, 2, 3).forEach(n -> borough.raise(n, Set.of(), false));
        borough.now = borough.now.plusSeconds(1);
        var begun = new CountDownLatch(1);
        var goesOn = new Semaphore(0);
        one.post =
                _ -> {
                    begun.countDown();
                    goesOn.acquireUninterruptibly();
                    return new Messenger.Outcome.Taken("sent");
                };
        var rounds = rounds(NEVER);
        rounds.start();
        begun.await();
        var stopping = Thread.startVirtualThread(rounds::stop);
        await().until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
        assertThat(borough.cabinet.nodes().beat("other", borough.machine).live()).contains("one");

        goesOn.release(10);
        stopping.join();

        assertThat(rounds.isRunning()).isFalse();
        assertThat(one.letters()).hasSize(1);
        assertThat(borough.sent()).hasSize(1);
        assertThat(borough.cabinet.nodes().beat("other", borough.machine).live())
                .containsExactly("other");
    }

    @Test
    void a_stop_before_the_start_is_a_stop() {
        var rounds = rounds(NEVER);
        rounds.stop();
        assertThat(rounds.isRunning()).isFalse();
        rounds.start();
        await().until(() -> !rounds.isRunning());
        assertThat(rounds.lastRound()).isEmpty();
    }
}
