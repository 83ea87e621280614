package holdfast.storage.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The few threads that talk to a store, and the short line before them (F18). */
@Tag("faults")
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LaneTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final CountDownLatch hanging = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    /** Guard: the bounded line before the threads. Whoever finds it full does not wait at all. */
    @Test
    void whoever_comes_when_the_line_is_full_is_told_so_at_once() {
        try (var lane = new Lane("test", 1, 1)) {
            var inHand = Thread.ofVirtual().start(() -> lane.run(LONG, this::hangs));
            await().until(() -> begun.get() == 1);
            var inLine = Thread.ofVirtual().start(() -> lane.run(LONG, this::hangs));
            await().until(() -> inLine.getState() == Thread.State.TIMED_WAITING);

            assertThatThrownBy(() -> lane.run(LONG, this::hangs))
                    .isInstanceOf(NotBegun.class)
                    .hasMessage("The store has more to do than it can. Try again in a minute.");

            hanging.countDown();
            await().until(() -> !inHand.isAlive() && !inLine.isAlive());
            assertThat(begun).hasValue(2);
        }
    }

    /** Guard: what is taken back by whoever waited in vain is never begun. */
    @Test
    void what_nobody_waits_for_any_more_is_never_begun() {
        try (var lane = new Lane("test", 1, 1)) {
            var inHand = Thread.ofVirtual().start(() -> lane.run(LONG, this::hangs));
            await().until(() -> begun.get() == 1);

            assertThatThrownBy(() -> lane.run(Duration.ofMillis(10), this::hangs))
                    .isInstanceOf(NotBegun.class);

            hanging.countDown();
            await().until(() -> !inHand.isAlive());
        }
        assertThat(begun).hasValue(1);
    }

    /** Guard: {@code Lane.givenUp} tells what is begun from what is not. */
    @Test
    void of_what_is_begun_and_takes_too_long_nobody_knows() {
        try (var lane = new Lane("test", 1, 1)) {
            assertThatThrownBy(() -> lane.run(Duration.ofMillis(10), this::hangs))
                    .isExactlyInstanceOf(StoreUnavailable.class);
            hanging.countDown();
        }
    }

    private boolean hangs() {
        begun.incrementAndGet();
        try {
            hanging.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
