package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassingTimeTest {

    private static final Instant NINE = Instant.parse("2025-04-16T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2025-04-18T08:00:00Z");

    @TempDir Path data;
    private RehearsalClock clock;
    private ListedRounds rounds;
    private PassingTime time;

    @BeforeEach
    void standAtNine() {
        clock = new RehearsalClock(Journal.in(data), () -> NINE);
        rounds = new ListedRounds(clock);
        time = new PassingTime(clock, rounds);
    }

    @Test
    void everything_happens_at_its_own_time_and_in_order() {
        rounds.add("2025-04-17T08:00:00Z", "second");
        rounds.add("2025-04-18T08:00:00Z", "last, at the very end");
        rounds.add("2025-04-16T09:30:00Z", "first");
        rounds.add("2025-04-18T08:00:00.001Z", "later");

        assertThat(time.passTo(FRIDAY)).isEqualTo(3);

        assertThat(rounds.done())
                .containsExactly(
                        "first at 2025-04-16T09:30:00Z",
                        "second at 2025-04-17T08:00:00Z",
                        "last, at the very end at 2025-04-18T08:00:00Z");
        assertThat(time.now()).isEqualTo(FRIDAY);
        assertThat(time.next()).contains(Instant.parse("2025-04-18T08:00:00.001Z"));
    }

    @Test
    void what_one_thing_brings_about_happens_at_its_own_time_too() {
        rounds.add(
                "2025-04-16T10:00:00Z", "lapse", () -> rounds.add("2025-04-17T08:00:00Z", "ping"));

        assertThat(time.passTo(FRIDAY)).isEqualTo(2);
        assertThat(rounds.done())
                .containsExactly("lapse at 2025-04-16T10:00:00Z", "ping at 2025-04-17T08:00:00Z");
    }

    @Test
    void what_is_overdue_happens_now_and_never_turns_the_clock_back() {
        rounds.add("2025-04-15T08:00:00Z", "overdue");

        assertThat(time.settle()).isEqualTo(1);
        assertThat(rounds.done()).containsExactly("overdue at 2025-04-16T08:00:00Z");
        assertThat(time.now()).isEqualTo(NINE);
    }

    @Test
    void settling_ends_only_when_nothing_is_due_any_more() {
        rounds.add(
                "2025-04-16T08:00:00Z",
                "ping that fails",
                () -> rounds.add("2025-04-16T08:00:00Z", "word to the IRO"));

        assertThat(time.settleIfDue()).isEqualTo(2);
        assertThat(time.settleIfDue()).isZero();
    }

    @Test
    void what_never_stops_being_due_does_not_hold_the_clock_up() {
        var stuck = new PassingTime(clock, new Always(0));
        var restless = new PassingTime(clock, new Always(1));

        assertThat(stuck.passTo(NINE.plusSeconds(1))).isZero();
        assertThat(restless.passTo(FRIDAY)).isEqualTo(10_001);
        assertThat(time.now()).isEqualTo(FRIDAY);
    }

    /** Rounds after which the same thing is due at nine, as it was before. */
    private record Always(int woken) implements Rounds {

        @Override
        public int run() {
            return woken;
        }

        @Override
        public Optional<Instant> next() {
            return Optional.of(NINE);
        }
    }
}
