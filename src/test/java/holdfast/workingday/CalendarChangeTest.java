package holdfast.workingday;

import static holdfast.workingday.Proclaimed.Change.ADDED;
import static holdfast.workingday.Proclaimed.Change.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarChangeTest {

    private final WorkingDays days = Shipped.days();

    @Test
    void a_holiday_proclaimed_while_a_clock_runs_moves_what_is_due() {
        var before = days.changed(List.of(removed("2022-09-19")));
        var recorded = LocalDate.parse("2022-09-07");
        assertThat(before.after(recorded, 10)).isEqualTo("2022-09-21");

        var after = before.changed(List.of(added("2022-09-19")));

        assertThat(after.after(recorded, 10)).isEqualTo("2022-09-22");
        assertThat(after.edition()).isNotEqualTo(before.edition());
        assertThat(before.after(recorded, 10)).as("the old edition stands").isEqualTo("2022-09-21");
    }

    @Test
    void a_holiday_moved_to_another_day_moves_both() {
        var moved = days.changed(List.of(removed("2025-05-26"), added("2025-05-30")));

        assertThat(moved.counts(LocalDate.parse("2025-05-26"))).isTrue();
        assertThat(moved.counts(LocalDate.parse("2025-05-30"))).isFalse();
        assertThat(moved.after(LocalDate.parse("2025-05-23"), 5)).isEqualTo("2025-06-02");
    }

    @Test
    void the_order_of_changes_to_different_days_does_not_matter() {
        var changes =
                new ArrayList<>(
                        List.of(
                                added("2025-07-01"),
                                removed("2025-08-25"),
                                added("2025-07-02"),
                                added("2027-03-04"),
                                removed("2011-04-29")));
        var expected = days.changed(changes);
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(changes, new Random(seed));
            assertThat(days.changed(changes)).isEqualTo(expected);
            var oneByOne = days;
            for (var change : changes) {
                oneByOne = oneByOne.changed(List.of(change));
            }
            assertThat(oneByOne).isEqualTo(expected).hasSameHashCodeAs(expected);
        }
    }

    @Test
    void the_later_of_two_changes_to_one_day_stands() {
        var there = List.of(added("2025-07-01"), removed("2025-07-01"));

        assertThat(days.changed(there).edition()).isEqualTo(days.edition());
        assertThat(days.changed(there.reversed()).counts(LocalDate.parse("2025-07-01"))).isFalse();
    }

    @Test
    void the_edition_changes_when_a_day_changes() {
        assertThat(days.edition()).matches("[0-9a-f]{64}");
        assertThat(days.changed(List.of(added("2025-07-01"))).edition())
                .isNotEqualTo(days.edition())
                .isNotEqualTo(days.changed(List.of(added("2025-07-02"))).edition());
        assertThat(days.changed(List.of(removed("2025-08-25"))).edition())
                .isNotEqualTo(days.edition());
        assertThat(England.workingDays(LocalDate.parse("2028-12-30"), List.of()).edition())
                .as("a shorter calendar")
                .isNotEqualTo(days.edition());
        assertThat(days).isNotEqualTo(days.changed(List.of(added("2025-07-01"))));
    }

    @Test
    void the_edition_stays_when_no_day_changes() {
        var nothingNew =
                List.of(
                        added("2025-12-25"),
                        added("2025-07-05"),
                        removed("2025-07-06"),
                        removed("2025-07-07"));

        assertThat(days.changed(List.of()).edition()).isEqualTo(days.edition());
        assertThat(days.changed(nothingNew).edition()).isEqualTo(days.edition());
        assertThat(England.workingDays(days.lastKnown(), List.of()).edition())
                .as("the library already knows what the file says")
                .isEqualTo(days.edition());
    }

    @Test
    void an_edition_kept_as_its_holidays_comes_back_the_same() {
        var back = WorkingDays.of(days.first(), days.lastKnown(), days.holidays().reversed());

        assertThat(back).isEqualTo(days);
        assertThat(back.edition()).isEqualTo(days.edition());
        assertThat(back.toString())
                .isEqualTo("working days from 2011-01-01 to 2028-12-31, edition " + days.edition());
    }

    @ParameterizedTest(name = "{0} between {1} and {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    +2025-07-01             | 2025-06-30 | 2025-07-01 | why of 2025-07-01                     | the day itself
                    +2025-07-01             | 2025-07-01 | 2025-07-31 | -                                     | the first day is day 0
                    +2025-07-01             | 2025-06-01 | 2025-06-30 | -                                     | too late
                    -2025-08-25 +2025-07-01 | 2025-06-01 | 2025-12-31 | why of 2025-07-01, why of 2025-08-25  | in the order of days
                    +2025-12-25 +2025-07-05 | 2025-06-01 | 2025-12-31 | -                                     | nothing counts otherwise
                    """)
    void why_a_day_counts_otherwise_is_known(
            String changes, LocalDate from, LocalDate to, @Nullable String why, String because) {
        var changed =
                days.changed(
                        Arrays.stream(changes.split(" "))
                                .map(CalendarChangeTest::proclaimed)
                                .toList());

        assertThat(String.join(", ", changed.reasons(days, from, to)))
                .as(because)
                .isEqualTo(why == null ? "" : why);
    }

    private static Proclaimed proclaimed(String text) {
        var day = LocalDate.parse(text.substring(1));
        return new Proclaimed(day, text.startsWith("+") ? ADDED : REMOVED, "why of " + day);
    }

    @Test
    void a_closure_says_why_and_a_reason_given_twice_is_said_once() {
        var closed =
                List.of(
                        new Closure(
                                "york",
                                LocalDate.parse("2025-07-01"),
                                LocalDate.parse("2025-07-02"),
                                "Moving"));
        var from = LocalDate.parse("2025-06-01");
        var to = LocalDate.parse("2025-12-31");

        assertThat(CouncilDays.of(days, closed).open().reasons(days, from, to))
                .containsExactly("Moving");
        assertThat(CouncilDays.of(days, closed).counting().reasons(days, from, to)).isEmpty();
        assertThat(
                        CouncilDays.of(days, closed)
                                .lengthenedByClosures()
                                .counting()
                                .reasons(days, from, to))
                .containsExactly("Moving");
    }

    @Test
    void a_change_for_everyone_reaches_every_council() {
        var closure =
                new Closure(
                        "york",
                        LocalDate.parse("2025-08-22"),
                        LocalDate.parse("2025-08-22"),
                        "Moving");
        var calendar = new Calendar(days, List.of(closure)).changed(List.of(added("2025-07-01")));

        assertThat(calendar.counting().counts(LocalDate.parse("2025-07-01"))).isFalse();
        assertThat(calendar.of("york").open().counts(LocalDate.parse("2025-07-01"))).isFalse();
        assertThat(calendar.of("york").open().counts(LocalDate.parse("2025-08-22"))).isFalse();
        assertThat(calendar.of("luton").counting().counts(LocalDate.parse("2025-07-01"))).isFalse();
    }

    private static Proclaimed added(String day) {
        return new Proclaimed(LocalDate.parse(day), ADDED, "a test");
    }

    private static Proclaimed removed(String day) {
        return new Proclaimed(LocalDate.parse(day), REMOVED, "a test");
    }
}
