package holdfast.workingday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On which day something happens and when its nine o'clock is, where the clocks change and years
 * end (F15). The guards are {@link London#day} and {@link London#nine}.
 */
@Tag("faults")
class LondonTest {

    @ParameterizedTest(name = "{0} is on {1}, whose nine is {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # moment             | day        | nine                 | because
                    2026-03-28T23:30:00Z | 2026-03-28 | 2026-03-28T09:00:00Z | the evening before the clocks go forward
                    2026-03-29T00:30:00Z | 2026-03-29 | 2026-03-29T08:00:00Z | half past midnight, before the gap
                    2026-03-29T00:59:59Z | 2026-03-29 | 2026-03-29T08:00:00Z | the last second before the gap
                    2026-03-29T01:30:00Z | 2026-03-29 | 2026-03-29T08:00:00Z | half past one is not; it is half past two
                    2026-03-29T22:59:59Z | 2026-03-29 | 2026-03-29T08:00:00Z | a day of 23 hours ends an hour early
                    2026-03-29T23:00:00Z | 2026-03-30 | 2026-03-30T08:00:00Z | and the next begins
                    2026-10-24T22:59:59Z | 2026-10-24 | 2026-10-24T08:00:00Z | the evening before the clocks go back
                    2026-10-24T23:30:00Z | 2026-10-25 | 2026-10-25T09:00:00Z | half past midnight, before the overlap
                    2026-10-25T00:30:00Z | 2026-10-25 | 2026-10-25T09:00:00Z | half past one for the first time
                    2026-10-25T01:30:00Z | 2026-10-25 | 2026-10-25T09:00:00Z | half past one for the second time
                    2026-10-25T23:59:59Z | 2026-10-25 | 2026-10-25T09:00:00Z | a day of 25 hours ends an hour late
                    2026-10-26T00:00:00Z | 2026-10-26 | 2026-10-26T09:00:00Z | and the next begins
                    2026-06-30T23:30:00Z | 2026-07-01 | 2026-07-01T08:00:00Z | in summer a day begins at eleven UTC
                    2026-12-31T23:59:59Z | 2026-12-31 | 2026-12-31T09:00:00Z | the year ends
                    2027-01-01T00:30:00Z | 2027-01-01 | 2027-01-01T09:00:00Z | and another begins
                    2028-02-29T00:30:00Z | 2028-02-29 | 2028-02-29T09:00:00Z | a leap day is a day
                    2028-02-29T23:59:59Z | 2028-02-29 | 2028-02-29T09:00:00Z | until its end
                    """)
    void knows_the_day_of_a_moment(Instant moment, LocalDate day, Instant nine, String because) {
        assertThat(London.day(moment)).as(because).isEqualTo(day);
        assertThat(London.nine(day)).as(because).isEqualTo(nine);
    }
}
