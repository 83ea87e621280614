package holdfast.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = Shipped.days();

    @ParameterizedTest(name = "{1} working days after {0} is {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # from     | days | is         | because
                    2026-03-02 |  5   | 2026-03-09 | the day itself does not count, nor does the weekend
                    2026-03-02 |  0   | 2026-03-02 | no days on is the day itself
                    2026-03-07 |  0   | 2026-03-07 | no days on is the day itself, also on a Saturday
                    2026-03-07 |  1   | 2026-03-09 | from a Saturday, Monday is day one
                    2026-03-08 |  1   | 2026-03-09 | from a Sunday, Monday is day one
                    2026-04-01 |  2   | 2026-04-07 | Easter takes four days
                    2026-04-03 |  1   | 2026-04-07 | from Good Friday, Tuesday is day one
                    2026-12-24 |  3   | 2026-12-31 | Boxing Day falls on a Saturday and moves to Monday
                    2027-12-24 |  1   | 2027-12-29 | Christmas on a Saturday takes Monday and Tuesday
                    2022-12-23 |  1   | 2022-12-28 | Christmas on a Sunday takes Monday and Tuesday
                    2021-12-31 |  1   | 2022-01-04 | New Year falls on a Saturday and moves to Monday
                    2024-02-28 |  2   | 2024-03-01 | a leap day is a Thursday like another
                    2025-04-14 |  5   | 2025-04-23 | B1: decisions, past Easter
                    2025-04-23 |  5   | 2025-04-30 | B1: silence until the end of this day
                    2025-04-14 | 15   | 2025-05-08 | B1: the report
                    2025-04-14 | 20   | 2025-05-15 | B1: its distribution; 5 May skipped
                    2025-04-16 | 10   | 2025-05-02 | B3: a written response in ten
                    2025-05-02 |  1   | 2025-05-06 | B3: the ping waits for Tuesday
                    2025-05-06 |  5   | 2025-05-13 | B5: the resolution meeting
                    2025-05-13 |  1   | 2025-05-14 | B5: the lapse
                    2025-05-14 |  5   | 2025-05-21 | B5: head of service
                    2025-05-06 | 20   | 2025-06-04 | B5: the whole process; 26 May skipped
                    2022-09-14 |  5   | 2022-09-22 | B7: over the state funeral
                    2022-09-07 | 10   | 2022-09-22 | B7: over the state funeral
                    2025-04-17 |  2   | 2025-04-23 | H1: the manager is told
                    2025-04-17 |  5   | 2025-04-28 | H1: an IRO is named; Y1: the service manager replies
                    2025-04-30 |  5   | 2025-05-08 | Y4: convened; 5 May skipped
                    2025-04-17 | 20   | 2025-05-20 | Y6: the whole process
                    2025-05-27 |  5   | 2025-06-03 | G1: informal
                    2022-05-26 |  5   | 2022-06-06 | G2: over the jubilee; 30 May is worked
                    2025-05-19 |  5   | 2025-05-27 | L2: 26 May skipped
                    2025-05-15 |  5   | 2025-05-22 | L4: decisions by silence
                    2025-04-14 | 20   | 2025-05-15 | L8: an adjourned review is complete
                    """)
    void counts_working_days(LocalDate from, int count, LocalDate is, String because) {
        assertThat(days.after(from, count)).as(because).isEqualTo(is);
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # from     | days | is         | because
                    2025-06-03 |  0   | 2025-06-03 | no days back is the day itself
                    2025-06-03 | 25   | 2025-04-25 | L6: the attendance sheet; 5 and 26 May skipped
                    2025-06-03 | 20   | 2025-05-02 | L6: the alert
                    2025-06-03 | 15   | 2025-05-12 | L6: the consultation
                    2025-06-03 | 10   | 2025-05-19 | L6: the invitations
                    2025-06-03 |  3   | 2025-05-29 | L6: the social worker's report
                    2025-05-02 |  1   | 2025-05-01 | B3: due soon
                    2026-03-09 |  1   | 2026-03-06 | from a Monday, Friday is day one
                    2026-03-07 |  1   | 2026-03-06 | from a Saturday, Friday is day one
                    2026-03-08 |  1   | 2026-03-06 | from a Sunday, Friday is day one
                    2026-04-06 |  1   | 2026-04-02 | from Easter Monday, Maundy Thursday is day one
                    2026-03-07 |  0   | 2026-03-07 | no days back is the day itself, also on a Saturday
                    2022-01-04 |  1   | 2021-12-31 | New Year falls on a Saturday and moves to Monday
                    """)
    void counts_back(LocalDate from, int count, LocalDate is, String because) {
        assertThat(days.before(from, count)).as(because).isEqualTo(is);
    }

    @ParameterizedTest(name = "from {0} to {1} there are {2} working days: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # from     | to         | are | because
                    2025-05-21 | 2025-06-04 |  9  | B5: nine working days left of twenty
                    2025-04-30 | 2025-05-20 | 13  | Y6: thirteen left
                    2025-05-06 | 2025-06-04 | 20  | the first day does not count, the last does
                    2025-05-06 | 2025-05-06 |  0  | the same day
                    2025-05-07 | 2025-05-06 |  0  | backwards
                    2025-06-04 | 2025-05-06 |  0  | far backwards
                    2025-05-02 | 2025-05-05 |  0  | to a bank holiday after a weekend
                    2025-05-03 | 2025-05-06 |  1  | from a Saturday over a bank holiday
                    """)
    void counts_what_lies_between(LocalDate from, LocalDate to, int are, String because) {
        assertThat(days.between(from, to)).as(because).isEqualTo(are);
    }

    @ParameterizedTest(name = "after {0} comes {1}; on or after it is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-05-01 | 2025-05-02 | 2025-05-01
                    2025-05-02 | 2025-05-06 | 2025-05-02
                    2025-05-03 | 2025-05-06 | 2025-05-06
                    2025-05-05 | 2025-05-06 | 2025-05-06
                    2025-12-24 | 2025-12-29 | 2025-12-24
                    """)
    void finds_the_next_working_day(LocalDate day, LocalDate next, LocalDate onOrAfter) {
        assertThat(days.next(day)).isEqualTo(next);
        assertThat(days.onOrAfter(day)).isEqualTo(onOrAfter);
    }

    @Test
    void a_concern_late_on_Friday_is_not_moved_by_the_clocks_going_forward() {
        var late = ZonedDateTime.parse("2025-03-28T23:30+00:00[Europe/London]");

        assertThat(days.after(late.toLocalDate(), 1)).isEqualTo("2025-03-31");
    }

    @Test
    void a_negative_count_is_a_mistake_of_the_caller() {
        var day = LocalDate.parse("2025-05-06");

        assertThatThrownBy(() -> days.after(day, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count forwards or back, not -1 days");
        assertThatThrownBy(() -> days.before(day, -3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Count forwards or back, not -3 days");
    }
}
