package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalClockTest {

    private static final Instant NOON = Instant.parse("2025-04-16T11:00:00Z");

    @TempDir Path data;

    @Test
    void the_first_rehearsal_begins_at_the_machine_s_own_minute() {
        assertThat(clockAt("2025-04-16T11:00:59.999Z").instant()).isEqualTo(NOON);
    }

    @Test
    void it_stands_still_until_moved_and_is_found_where_it_was_left() {
        clockAt("2025-04-16T11:00:00Z").moveTo(NOON.plusNanos(1));

        assertThat(clockAt("2030-01-01T00:00:00Z").instant()).isEqualTo(NOON.plusNanos(1));
    }

    @Test
    void it_is_a_clock_of_london_and_moves_in_every_zone() {
        var clock = clockAt("2025-04-16T11:00:00Z");
        var elsewhere = clock.withZone(ZoneOffset.UTC);

        clock.moveTo(NOON.plusSeconds(60));

        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(elsewhere.instant()).isEqualTo(NOON.plusSeconds(60));
    }

    private RehearsalClock clockAt(String machine) {
        return new RehearsalClock(Journal.in(data), () -> Instant.parse(machine));
    }
}
