package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What its author reads of a period in any unit. */
class UnitProblemsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    24 hours of received | 24 hours before received | line 21, column 11: notification.within: 'received' starts this clock, so nothing is due before it. Write 'of received'.
                    24 hours of received | 24 hours | line 21, column 11: notification.within: say which day it counts from, such as 'of notified'.
                    24 hours of received | 24 houres of received | line 21, column 11: notification.within: 'houres' is not a unit. Did you mean 'hours'?
                    24 hours of received | 24 minutes of received | line 21, column 11: notification.within: 'minutes' is not a unit. Write 'working days', 'calendar days' or 'hours'.
                    24 hours of received | 367 hours of received | line 21, column 11: notification.within: '367' is out of range. Write a number from 1 to 366.
                    24 hours of received | month end of easter | line 21, column 11: notification.within: 'easter' is not an event. Use 'notified', 'raised', 'review' or 'received'.
                    24 hours of received | month end of allocated | line 21, column 11: notification.within: 'allocated' cannot start this clock. Use 'notified', 'raised', 'review' or 'received'.
                    24 hours of received | month end | line 21, column 11: notification.within: say which day it counts from, such as 'of notified'.
                    24 hours of received | end of month | line 21, column 11: notification.within: 'end of month' cannot be read here. Did you mean 'month end of notified'?
                    10 working days after level-1 | 10 working days after level-2 | line 37, column 13: stages[0].within: 'level-2' cannot start this clock. Use 'level-1' or 'raised'.
                    10 working days after level-1 | 10 working days before level-1 | line 37, column 13: stages[0].within: 'level-1' starts this clock, so nothing is due before it. Write 'of level-1'.
                    10 working days after level-1 | 10 working days before raised | line 37, column 13: stages[0].within: 'raised' starts this clock, so nothing is due before it. Write 'of raised'.
                    10 working days after level-1 | 10 working days until level-1 | line 37, column 13: stages[0].within: '10 working days until level-1' cannot be read here. Write it like '10 working days of level-1'.
                    3 working days before, 1 | 10 working days before, 1 | line 39, column 14: stages[0].remind[0]: this reminder would go before the clock starts. Make it shorter than 10 working days.
                    3 working days before, 1 | 1 working day before, 1 | line 39, column 36: stages[0].remind[1]: '1 working day before' stands here twice. Keep one.
                    3 working days before, 1 | 1 working day after, 1 | line 39, column 14: stages[0].remind[0]: a reminder goes before the last day. Write it like '1 working day before'.
                    3 working days before, 1 | 1 working day after the lapse, 1 | line 39, column 14: stages[0].remind[0]: a reminder goes before the last day. Write it like '1 working day before'.
                    [3 working days before, 1 working day before] | {a: b} | line 39, column 13: stages[0].remind: keys stand here. Write a text.
                    month end of raised | month end of level-1 | line 67, column 13: stages[2].within: 'level-1' cannot start this clock. Use 'level-3' or 'raised'.
                    """)
    void what_is_wrong_with_a_period_is_explained(String good, String bad, String problem) {
        assertThat(Midshire.problems(good, bad)).containsExactly(problem);
    }

    @Test
    void what_is_due_at_once_has_no_reminder() {
        assertThat(
                        Midshire.problems(
                                "    within: at once\n",
                                "    within: at once\n    remind: 1 working day before\n"))
                .containsExactly(
                        "line 61, column 13: stages[1].remind: what is due at once leaves no time for a reminder. Remove it.");
    }

    @Test
    void clocks_that_wait_for_each_other_are_refused() {
        var circle =
                Midshire.GOOD
                        .replace("10 working days after level-1", "10 working days after level-3")
                        .replace("month end of raised", "month end of level-1");

        assertThat(Exampleshire.problems(circle))
                .containsExactly(
                        "line 37, column 13: stages[0].within: 'level-3' cannot start this clock. Use 'level-1' or 'raised'.",
                        "line 67, column 13: stages[2].within: 'level-1' cannot start this clock. Use 'level-3' or 'raised'.");
    }

    @Test
    void a_whole_process_of_hours_is_measured_in_days() {
        var whole = "whole-process: {within: 48 hours of raised, tell: [iro], source: section 6}\n";

        assertThat(Exampleshire.problems(Midshire.GOOD + whole))
                .containsExactly(
                        "line 133, column 16: whole-process: the stages may take up to 336 hours (level-1: 336, level-2: 0), more than 48. If your document says both, leave out 'within' at the last stage and note it under 'reading'.",
                        "line 133, column 16: whole-process: level-3 may take up to 744 hours, more than 48. If your document says both, leave out 'within' at the last stage and note it under 'reading'.");
    }
}
