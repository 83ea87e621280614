package holdfast.policy;

import static holdfast.policy.Exampleshire.problems;
import static holdfast.policy.Exampleshire.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodProblemsTest {

    @ParameterizedTest(name = "within: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    5 days of stage-1               | say whether '5 days' are working or calendar days.
                    1 day of stage-1                | say whether '1 day' is a working or a calendar day.
                    5 weeks of stage-1              | 'weeks' is not a unit. Write 'working days' or 'calendar days'.
                    5 workng days of stage-1        | 'workng days' is not a unit. Did you mean 'working days'?
                    5 calender days of stage-1      | 'calender days' is not a unit. Did you mean 'calendar days'?
                    five working days of stage-1    | 'five' is not a whole number. Write digits, such as 10.
                    1.5 working days of stage-1     | '1.5' is not a whole number. Write digits, such as 10.
                    0 working days of stage-1       | '0' is out of range. Write a number from 1 to 366.
                    -5 working days of stage-1      | '-5' is out of range. Write a number from 1 to 366.
                    367 working days of stage-1     | '367' is out of range. Write a number from 1 to 366.
                    99999999999 working days of stage-1 | '99999999999' is out of range. Write a number from 1 to 366.
                    5 working days of stage1        | 'stage1' is not an event. Did you mean 'stage-1'?
                    5 working days of easter        | 'easter' is not an event. Use 'stage-1' or 'raised'.
                    5 working days of stage-2       | 'stage-2' cannot start this clock. Use 'stage-1' or 'raised'.
                    5 working days of allocated     | 'allocated' cannot start this clock. Use 'stage-1' or 'raised'.
                    5 working days                  | say which day it counts from, such as 'of stage-1'.
                    soon                            | 'soon' cannot be read here. Write it like '10 working days of stage-1'.
                    within 5 working days of stage-1| 'within 5 working days of stage-1' cannot be read here. Write it like '10 working days of stage-1'.
                    """)
    void an_answer_time_that_cannot_be_read_is_explained(String within, String text) {
        assertThat(problems(with("5 working days of stage-1", within)))
                .containsExactly("line 21, column 13: stages[0].within: " + text);
    }

    @Test
    void each_part_of_a_period_is_judged() {
        assertThat(problems(with("5 working days of stage-1", "ten days of stge-1")))
                .containsExactly(
                        "line 21, column 13: stages[0].within: 'stge-1' is not an event. Did you mean 'stage-1'?",
                        "line 21, column 13: stages[0].within: 'ten' is not a whole number. Write digits, such as 10.",
                        "line 21, column 13: stages[0].within: say whether 'ten days' are working or calendar days.");
    }

    @Test
    void a_stage_may_count_from_the_start_of_the_formal_process() {
        assertThat(problems(with("5 working days of stage-1", "5 working days of raised")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} in the place of {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    notified           | raised              | line 14, column 11: notification.within: 'raised' cannot start this clock. Use 'notified'.
                    1 working day before | 1 working day     | line 22, column 13: stages[0].remind: '1 working day' cannot be read here. Write it like '1 working day before'.
                    1 working day before | 1 day before      | line 22, column 13: stages[0].remind: say whether '1 day' is a working or a calendar day.
                    1 working day before | 5 working days before | line 22, column 13: stages[0].remind: this reminder would go before the clock starts. Make it shorter than 5 working days.
                    1 working day before | 7 calendar days before | line 22, column 13: stages[0].remind: this reminder would go before the clock starts. Make it shorter than 5 working days.
                    every 2 working days | 2 working days    | line 23, column 68: stages[0].lapse.again: '2 working days' cannot be read here. Write it like 'every 5 working days'.
                    every 2 working days | every 2 days      | line 23, column 68: stages[0].lapse.again: say whether '2 days' are working or calendar days.
                    20 working days of raised | 20 days of raised | line 32, column 11: whole-process.within: say whether '20 days' are working or calendar days.
                    20 working days of raised | 20 working days of review | line 32, column 11: whole-process.within: 'review' cannot start this clock. Use 'raised'.
                    every 5 working days | daily             | line 36, column 11: decision.remind: 'daily' cannot be read here. Write it like 'every 5 working days'.
                    """)
    void every_clock_is_checked(String good, String bad, String problem) {
        assertThat(problems(with(good, bad))).containsExactly(problem);
    }

    @ParameterizedTest(name = "a reminder {0} fits")
    @CsvSource({"4 working days before", "6 calendar days before"})
    void a_reminder_after_the_start_is_fine(String remind) {
        assertThat(problems(with("1 working day before", remind))).isEmpty();
    }

    @Test
    void a_reminder_in_what_is_left_is_measured_by_the_whole_process() {
        var bad =
                with(
                        "answered-by: head-of-service",
                        "answered-by: head-of-service\n    remind: 20 working days before");

        assertThat(problems(bad))
                .containsExactly(
                        "line 29, column 13: stages[1].remind: this reminder would go before the clock starts. Make it shorter than 20 working days.");
    }
}
