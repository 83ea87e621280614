package holdfast.workingday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts as a person with a wall calendar would, one day at a time, and compares. */
class DayByDayTest {

    private static final LocalDate FIRST = LocalDate.parse("2011-01-01");

    private final WorkingDays days = Shipped.days();
    private final Set<LocalDate> published = Shipped.published().keySet();

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void gives_what_counting_one_day_at_a_time_gives(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            // Ninety working days stay within the calendar from 200 days inside either end.
            var from = FIRST.plusDays(200 + random.nextInt(6575 - 400));
            var count = random.nextInt(91);
            var due = walk(from, count, 1);

            assertThat(days.after(from, count)).as("%d after %s", count, from).isEqualTo(due);
            assertThat(days.before(from, count))
                    .as("%d before %s", count, from)
                    .isEqualTo(walk(from, count, -1));
            assertThat(days.between(from, due)).as("%s to %s", from, due).isEqualTo(count);
            assertThat(days.next(from)).as("next after %s", from).isEqualTo(walk(from, 1, 1));
            assertThat(days.onOrAfter(from))
                    .as("on or after %s", from)
                    .isEqualTo(walk(from.minusDays(1), 1, 1));
        }
    }

    private LocalDate walk(LocalDate from, int count, int step) {
        var day = from;
        for (var left = count; left > 0; ) {
            day = day.plusDays(step);
            if (day.getDayOfWeek().getValue() < 6 && !published.contains(day)) {
                left--;
            }
        }
        return day;
    }
}
