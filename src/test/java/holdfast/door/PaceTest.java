package holdfast.door;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.door.Pace.Wait;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much one person, and one council, may do in a minute. */
class PaceTest {

    private static final Authority YORK = new Authority("york");
    private static final Authority LUTON = new Authority("luton");
    private static final PersonId IRIS = new PersonId("iris");
    private static final PersonId MAX = new PersonId("max");

    private volatile Duration passed = Duration.ZERO;
    private final Pace pace = Pace.of(clock(), Duration.ofSeconds(5));

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return passed.toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }

    private long acts(PersonId person, int often) {
        return IntStream.range(0, often).filter(_ -> pace.act(YORK, person).isEmpty()).count();
    }

    @Test
    void nobody_is_kept_from_sixty_acts_in_any_minute() {
        for (var minute = 0; minute < 5; minute++) {
            assertThat(acts(IRIS, 1_000)).isGreaterThanOrEqualTo(60);
            passed = passed.plusSeconds(60);
        }
    }

    @Test
    void a_hundred_at_once_are_too_many_and_who_did_them_is_told_for_how_long_once() {
        assertThat(acts(IRIS, 80)).isEqualTo(80);

        assertThat(pace.act(YORK, IRIS)).contains(new Wait(1, true));
        assertThat(pace.act(YORK, IRIS)).contains(new Wait(1, false));
        passed = Duration.ofSeconds(4);
        assertThat(acts(IRIS, 5)).isEqualTo(5);
        assertThat(pace.act(YORK, IRIS)).contains(new Wait(1, false));
        passed = Duration.ofSeconds(10);
        assertThat(acts(IRIS, 8)).isEqualTo(8);
        assertThat(pace.act(YORK, IRIS)).as("told again").contains(new Wait(1, true));
    }

    @Test
    void nobody_else_waits_for_somebody_who_is_too_fast() {
        acts(IRIS, 1_000);

        assertThat(pace.act(YORK, MAX)).isEmpty();
        assertThat(pace.act(LUTON, IRIS)).as("the same id elsewhere").isEmpty();
    }

    @Test
    void after_a_reset_everybody_starts_anew() {
        acts(IRIS, 1_000);

        pace.forget();

        assertThat(acts(IRIS, 1_000)).isEqualTo(80);
    }

    @Test
    void looking_takes_nothing_from_acting() {
        assertThat(IntStream.range(0, 400).filter(_ -> pace.look(YORK, IRIS).isEmpty()).count())
                .isEqualTo(300);

        assertThat(acts(IRIS, 60)).isEqualTo(60);
    }

    @Test
    void a_whole_council_has_a_limit_that_another_does_not_feel() {
        for (var n = 0; n < 50; n++) {
            acts(new PersonId("person-" + n), 60);
        }

        assertThat(pace.act(YORK, MAX)).contains(new Wait(1, true));
        assertThat(pace.act(LUTON, MAX)).isEmpty();
    }
}
