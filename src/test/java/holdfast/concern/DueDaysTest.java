package holdfast.concern;

import static holdfast.concern.Matter.IRO;
import static holdfast.story.Buckinghamshire.AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.concern.Concern.Kind;
import holdfast.story.Buckinghamshire;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.Closure;
import holdfast.workingday.CouncilDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an answer is due, when its reminder goes, and when its stage lapses. */
class DueDaysTest {

    @ParameterizedTest(name = "{0} on {1}: due {2}, reminder {3}, lapse {4}; {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NOTIFICATION | 2025-04-16T10:00 | 2025-05-02 | 2025-05-01T09:00 | 2025-05-06T09:00 | Easter and a Monday off in between
                    NOTIFICATION | 2022-09-07T10:00 | 2022-09-22 | 2022-09-21T09:00 | 2022-09-23T09:00 | the state funeral does not count
                    CONCERN      | 2025-05-06T10:00 | 2025-05-13 | 2025-05-12T09:00 | 2025-05-14T09:00 | day 0 is a Tuesday
                    CONCERN      | 2025-05-06T00:00 | 2025-05-13 | 2025-05-12T09:00 | 2025-05-14T09:00 | the first minute of day 0
                    CONCERN      | 2025-05-06T23:59 | 2025-05-13 | 2025-05-12T09:00 | 2025-05-14T09:00 | the last minute of day 0
                    CONCERN      | 2025-05-10T12:00 | 2025-05-16 | 2025-05-15T09:00 | 2025-05-19T09:00 | a Saturday is day 0 too
                    CONCERN      | 2025-03-28T23:30 | 2025-04-04 | 2025-04-03T09:00 | 2025-04-07T09:00 | the clocks go forward on the Sunday
                    CONCERN      | 2025-12-18T10:00 | 2025-12-29 | 2025-12-24T09:00 | 2025-12-30T09:00 | the reminder is before Christmas
                    """)
    void days_are_counted_and_nine_o_clock_is_kept(
            Kind kind, String opened, String due, String reminder, String lapse, String because) {
        var matter = Matter.opened(Matter.PROCESS, kind, opened);

        assertThat(matter.stay().due()).as(because).hasToString(due);
        assertThat(matter.next()).as(because).isEqualTo(reminder);
        assertThat(matter.woken(reminder).next()).as(because).isEqualTo(lapse);
    }

    @ParameterizedTest(name = "stage 3 entered on {0} is due {1} and lapses {2}; {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-05-07 | 2025-06-04 | 2025-06-05T09:00 | raised on 6 May, with 19 working days left
                    2025-05-22 | 2025-06-04 | 2025-06-05T09:00 | 9 are left
                    2025-06-03 | 2025-06-04 | 2025-06-05T09:00 | 1 is left
                    2025-06-04 | 2025-06-04 | 2025-06-05T09:00 | the last day itself
                    2025-06-05 | 2025-06-05 | 2025-06-06T09:00 | nothing is left, so today
                    2025-06-07 | 2025-06-07 | 2025-06-09T09:00 | nothing is left, on a Saturday
                    """)
    void stage_3_takes_what_is_left_of_twenty_days(
            String entered, String due, String lapse, String because) {
        var matter = Standings.raised().woken(entered).does(Acts.escalateBecause("stage-3"), IRO);

        assertThat(matter.concern().whole()).hasValue(LocalDate.of(2025, 6, 4));
        assertThat(matter.stay().due()).as(because).hasToString(due);
        assertThat(matter.woken(due + "T23:59").next()).as(because).isEqualTo(lapse);
    }

    @Test
    void the_whole_process_begins_with_the_first_formal_stage_and_never_again() {
        var matter = Matter.notified("2025-04-16");
        assertThat(matter.concern().whole()).isEmpty();
        matter.woken("2025-05-06").does(Acts.ESCALATE, IRO);
        assertThat(matter.concern().whole()).hasValue(LocalDate.of(2025, 6, 4));
        matter.woken("2025-05-14").does(Acts.ESCALATE, IRO);
        assertThat(matter.concern().whole()).hasValue(LocalDate.of(2025, 6, 4));
    }

    @Test
    void a_date_the_iro_sets_may_be_a_saturday_and_lapses_on_monday() {
        var by = Optional.of(LocalDate.of(2025, 5, 10));
        var opening = Matter.opening(Kind.NOTIFICATION, by, Optional.empty());
        var matter = Matter.opened(Matter.PROCESS, opening, "2025-05-06");

        assertThat(matter.stay().due()).hasToString("2025-05-10");
        assertThat(matter.next()).isEqualTo("2025-05-09T09:00");
        assertThat(matter.woken("2025-05-09T09:00").next()).isEqualTo("2025-05-12T09:00");
    }

    @Test
    void a_reminder_is_never_given_on_the_day_the_stage_opened() {
        var by = Optional.of(LocalDate.of(2025, 5, 7));
        var opening = Matter.opening(Kind.NOTIFICATION, by, Optional.empty());
        assertThat(Matter.opened(Matter.PROCESS, opening, "2025-05-06T08:00").next())
                .isEqualTo("2025-05-08T09:00");
    }

    @Test
    void a_closed_office_moves_pings_and_no_due_day() {
        var closed =
                new Closure(
                        "buckinghamshire",
                        LocalDate.of(2025, 5, 12),
                        LocalDate.of(2025, 5, 14),
                        "a flood");
        var process =
                new Process(
                        Buckinghamshire.policy(),
                        CouncilDays.of(
                                Buckinghamshire.calendar().of(AUTHORITY.id()).counting(),
                                List.of(closed)));
        var matter = Matter.opened(process, Kind.CONCERN, "2025-05-06");

        assertThat(matter.stay().due()).hasToString("2025-05-13");
        assertThat(matter.next()).as("the reminder").isEqualTo("2025-05-09T09:00");
        assertThat(matter.woken("2025-05-09T09:00").next()).isEqualTo("2025-05-15T09:00");
    }

    @ParameterizedTest(name = "{0} on {1}, wanted by {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NOTIFICATION, 2028-12-20, -",
                "NOTIFICATION, 2028-12-01, 2028-12-29",
                "CONCERN, 2028-12-06, -"
            })
    void a_due_day_past_the_calendar_is_refused_and_not_guessed(
            Kind kind, String opened, LocalDate by) {
        var opening = Matter.opening(kind, Optional.ofNullable(by), Optional.empty());
        assertThatThrownBy(() -> Matter.opened(Matter.PROCESS, opening, opened))
                .isInstanceOf(CalendarEnds.class);
    }
}
