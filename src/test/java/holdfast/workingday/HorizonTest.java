package holdfast.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HorizonTest {

    private static final LocalDate FIRST = LocalDate.parse("2011-01-01");
    private static final LocalDate LAST = LocalDate.parse("2028-12-31");

    private final WorkingDays days = Shipped.days();

    @Test
    void counts_up_to_the_last_known_day_and_back_to_the_first() {
        assertThat(days.after(LocalDate.parse("2028-12-28"), 1)).isEqualTo("2028-12-29");
        assertThat(days.after(LAST, 0)).isEqualTo(LAST);
        assertThat(days.counts(LAST)).as("a Sunday").isFalse();
        // 939 weeks of five days, less 149 bank holidays
        assertThat(days.between(FIRST, LAST)).isEqualTo(4546);
        assertThat(days.after(FIRST, 4546)).isEqualTo("2028-12-29");
        assertThat(days.before(LAST, 4546)).isEqualTo("2011-01-04");
        assertThat(days.before(FIRST, 0)).isEqualTo(FIRST);
    }

    @TestFactory
    Stream<DynamicTest> refuses_what_it_would_have_to_guess() {
        Map<String, ThrowingCallable> counts =
                Map.ofEntries(
                        Map.entry("a day past the end", () -> days.counts(LAST.plusDays(1))),
                        Map.entry("a day before the start", () -> days.counts(FIRST.minusDays(1))),
                        Map.entry("a day far away", () -> days.counts(LocalDate.MAX)),
                        Map.entry("a day long ago", () -> days.counts(LocalDate.MIN)),
                        Map.entry("one day too many", () -> days.after(FIRST, 4547)),
                        Map.entry("one day too many back", () -> days.before(LAST, 4547)),
                        Map.entry("far too many", () -> days.after(LAST, Integer.MAX_VALUE)),
                        Map.entry("far too many back", () -> days.before(FIRST, Integer.MAX_VALUE)),
                        Map.entry("none from outside", () -> days.after(LAST.plusDays(1), 0)),
                        Map.entry("none back from outside", () -> days.before(LAST.plusDays(1), 0)),
                        Map.entry("the next after the last", () -> days.next(LAST)),
                        Map.entry("on or after a last Saturday", () -> days.onOrAfter(LAST)),
                        Map.entry("up to a day outside", () -> days.between(LAST, LocalDate.MAX)),
                        Map.entry("from a day outside", () -> days.between(LocalDate.MAX, LAST)),
                        Map.entry("a change outside", () -> days.changed(List.of(outside()))));
        return counts.entrySet().stream()
                .map(count ->
                        DynamicTest.dynamicTest(count.getKey(), () -> refused(count.getValue())));
    }

    @Test
    void says_which_days_are_known_and_what_to_do() {
        var ends = catchThrowableOfType(CalendarEnds.class, () -> days.next(LAST));

        assertThat(ends)
                .hasMessage(
                        "Bank holidays are known from 1 January 2011 to 31 December 2028 only."
                                + " Choose a day between these, or ask for the calendar to be extended.");
        assertThat(ends.first()).isEqualTo(FIRST);
        assertThat(ends.lastKnown()).isEqualTo(LAST);
    }

    @Test
    void can_be_asked_first() {
        assertThat(days.knows(FIRST)).isTrue();
        assertThat(days.knows(LAST)).isTrue();
        assertThat(days.knows(FIRST.minusDays(1))).isFalse();
        assertThat(days.knows(LAST.plusDays(1))).isFalse();
        assertThat(days.first()).isEqualTo(FIRST);
        assertThat(days.lastKnown()).isEqualTo(LAST);
    }

    @Test
    void a_calendar_may_be_one_day_long_but_does_not_end_before_it_begins() {
        assertThatCode(() -> WorkingDays.of(LAST, LAST, List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> WorkingDays.of(LAST, FIRST, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2011-01-01 is before 2028-12-31");
        assertThatThrownBy(() -> WorkingDays.of(FIRST, FIRST, List.of(LAST)))
                .isInstanceOf(CalendarEnds.class);
    }

    private static Proclaimed outside() {
        return new Proclaimed(LAST.plusDays(2), Proclaimed.Change.REMOVED, "too late");
    }

    private static void refused(ThrowingCallable count) {
        assertThatThrownBy(count).isInstanceOf(CalendarEnds.class);
    }
}
