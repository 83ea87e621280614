package holdfast.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.storage.StoreUnavailable.NotBegun;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How long a turn may still wait for the store. */
class TimeLeftTest {

    private static final Duration FIVE = Duration.ofSeconds(5);
    private static final Duration EIGHT = Duration.ofSeconds(8);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private Duration left() {
        return TimeLeft.atMost(FIVE);
    }

    @Test
    void outside_of_a_turn_a_call_takes_its_usual_time() {
        assertThat(left()).isEqualTo(FIVE);
    }

    @Test
    void a_turn_has_its_time_for_all_its_calls_together() {
        TimeLeft.within(
                EIGHT,
                nanos::get,
                () -> {
                    assertThat(left()).isEqualTo(FIVE);
                    pass(Duration.ofSeconds(6));
                    assertThat(left()).isEqualTo(Duration.ofSeconds(2));
                    return true;
                });
        assertThat(left()).as("after the turn").isEqualTo(FIVE);
    }

    @Test
    void a_turn_whose_time_is_over_asks_nothing_more() {
        TimeLeft.within(
                EIGHT,
                nanos::get,
                () -> {
                    pass(EIGHT);
                    assertThatThrownBy(this::left)
                            .isInstanceOf(NotBegun.class)
                            .hasMessage(
                                    "The store took all the time a turn has. Look whether its disk or server is overloaded.");
                    return true;
                });
    }

    @Test
    void what_is_done_within_a_turn_has_no_more_than_the_turn() {
        TimeLeft.within(
                Duration.ofSeconds(2),
                nanos::get,
                () -> {
                    var inner = TimeLeft.within(EIGHT, nanos::get, this::left);
                    assertThat(inner).isEqualTo(Duration.ofSeconds(2));
                    return true;
                });
    }

    @Test
    void another_thread_at_work_for_a_turn_has_the_turns_time() throws InterruptedException {
        var carried =
                TimeLeft.within(
                        Duration.ofSeconds(2), nanos::get, () -> TimeLeft.carried(this::left));
        var found = new AtomicLong();
        Thread.ofVirtual().start(() -> found.set(carried.get().toSeconds())).join();

        assertThat(found).hasValue(2);
    }
}
