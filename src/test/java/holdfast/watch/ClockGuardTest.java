package holdfast.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a clock that jumps does to Holdfast's time (F13, F14). The guard is the class itself. */
@Tag("faults")
@ExtendWith(OutputCaptureExtension.class)
class ClockGuardTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private Instant machine = NINE;
    private long nanos = 77;
    private Optional<Instant> store = Optional.empty();
    private boolean storeIsAway;
    private ClockGuard guard = guard();

    @BeforeEach
    void starts() {
        guard = guard();
    }

    private ClockGuard guard() {
        return new ClockGuard(() -> machine, () -> nanos, this::storesTime);
    }

    private Optional<Instant> storesTime() {
        if (storeIsAway) {
            throw new IllegalStateException("The store is away.");
        }
        return store;
    }

    private void passes(Duration time) {
        machine = machine.plus(time);
        nanos += time.toNanos();
        store = store.map(at -> at.plus(time));
    }

    private void jumps(String by) {
        machine = machine.plus(Duration.parse(by));
    }

    @Test
    void follows_a_machine_whose_time_passes() {
        passes(Duration.ofDays(3));

        assertThat(guard.instant()).isEqualTo(NINE.plus(Duration.ofDays(3)));
        assertThat(guard.doubtedSince()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT59M", "PT1H", "-PT2H", "-PT17520H"})
    void takes_a_small_step_and_every_step_back_as_it_comes(String by) {
        jumps(by);

        assertThat(guard.instant()).isEqualTo(NINE.plus(Duration.parse(by)));
        assertThat(guard.doubtedSince()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H1S", "PT2H", "PT72H", "PT17520H"})
    void keeps_the_time_when_the_machine_jumps_forward(String by) {
        jumps(by);

        assertThat(guard.instant()).isEqualTo(NINE);
        assertThat(guard.doubtedSince()).contains(machine);

        passes(Duration.ofMinutes(4));
        assertThat(guard.instant()).isEqualTo(NINE.plus(Duration.ofMinutes(4)));
    }

    @Test
    void believes_the_store_at_once_when_it_agrees() {
        store = Optional.of(NINE.plus(Duration.ofHours(72)).plus(ClockGuard.NEAR));
        jumps("PT72H");
        guard.instant();

        guard.look();

        assertThat(guard.instant()).isEqualTo(NINE.plus(Duration.ofHours(72)));
        assertThat(guard.doubtedSince()).isEmpty();
    }

    @Test
    void keeps_the_time_for_as_long_as_the_store_disagrees() {
        store = Optional.of(NINE);
        jumps("PT2H");
        for (var minute = 0; minute < 600; minute++) {
            guard.look();
            passes(Duration.ofMinutes(1));
        }

        assertThat(guard.instant()).isEqualTo(NINE.plus(Duration.ofHours(10)));
        assertThat(guard.doubtedSince()).isPresent();
    }

    @Test
    void keeps_the_time_for_as_long_as_the_store_cannot_be_asked() {
        storeIsAway = true;
        jumps("PT2H");
        guard.instant();
        passes(Duration.ofHours(1));
        guard.look();

        assertThat(guard.instant()).isEqualTo(NINE.plus(Duration.ofHours(1)));

        storeIsAway = false;
        store = Optional.of(machine);
        guard.look();
        assertThat(guard.instant()).isEqualTo(machine);
    }

    @Test
    void without_a_store_s_clock_waits_five_steady_minutes() {
        jumps("PT72H");
        guard.look();
        passes(Duration.ofMinutes(5).minusSeconds(1));
        guard.look();
        assertThat(guard.instant()).isEqualTo(NINE.plus(Duration.ofMinutes(5)).minusSeconds(1));

        passes(Duration.ofSeconds(1));
        guard.look();
        assertThat(guard.instant()).isEqualTo(machine);
        assertThat(guard.doubtedSince()).isEmpty();
    }

    @Test
    void another_jump_begins_the_five_minutes_anew() {
        jumps("PT72H");
        guard.look();
        passes(Duration.ofMinutes(4));
        jumps("PT6H");
        guard.look();
        passes(Duration.ofMinutes(4));
        guard.look();

        assertThat(guard.instant()).isEqualTo(NINE.plus(Duration.ofMinutes(8)));
    }

    @Test
    void follows_the_machine_again_when_its_clock_is_set_right() {
        jumps("PT17520H");
        guard.instant();
        passes(Duration.ofMinutes(2));
        jumps("-PT17520H");

        assertThat(guard.instant()).isEqualTo(NINE.plus(Duration.ofMinutes(2)));
        assertThat(guard.doubtedSince()).isEmpty();
    }

    @Test
    void a_clock_that_is_wrong_from_the_start_is_found_out_by_the_store() {
        store = Optional.of(NINE.minus(Duration.ofDays(730)));

        guard.look();

        assertThat(guard.instant()).isEqualTo(NINE.minus(Duration.ofDays(730)));
        assertThat(guard.doubtedSince()).isPresent();
    }

    @Test
    void says_once_that_it_doubts_and_once_that_it_is_confirmed(CapturedOutput output) {
        jumps("PT2H");
        guard.look();
        guard.instant();
        passes(Duration.ofMinutes(5));
        guard.look();
        guard.instant();

        assertThat(output)
                .containsOnlyOnce(
                        "The machine’s clock jumped from 2026-03-02T09:00:00Z to"
                                + " 2026-03-02T11:00:00Z. Holdfast keeps the earlier time until that"
                                + " is confirmed. Look at the machine’s clock.")
                .containsOnlyOnce(
                        "The jump of the machine’s clock is confirmed: it is"
                                + " 2026-03-02T11:05:00Z.");
    }
}
