package holdfast.policy;

import static holdfast.policy.Exampleshire.problems;
import static holdfast.policy.Exampleshire.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodProblemsTest {

    @ParameterizedTest(name = "within: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    5 days of stage-1               | say whether '5 days' are working or calendar days.
                    1 day of stage-1                | say whether '1 day' is a working or a calendar day.
                    5 weeks of stage-1              | 5 weeks are '35 calendar days' or '25 working days'. Choose one.
                    1 week of stage-1               | 1 week is '7 calendar days' or '5 working days'. Choose one.
                    1 month of stage-1              | a month has no fixed length. Write days, such as '30 calendar days'.
                    5 fortnights of stage-1         | 'fortnights' is not a unit. Write 'working days', 'calendar days' or 'hours'.
                    5 business days of stage-1 | 'business days' is not a unit. Did you mean 'working days'?
                    5 workdays of stage-1 | 'workdays' is not a unit. Did you mean 'working days'?
                    5 Weekdays of stage-1 | 'Weekdays' is not a unit. Did you mean 'working days'?
                    5 working days from stage-1 | '5 working days from stage-1' cannot be read here. Did you mean '5 working days of stage-1'?
                    5 working days of stage 1 | '5 working days of stage 1' cannot be read here. Did you mean '5 working days of stage-1'?
                    5 working days from Easter      | '5 working days from Easter' cannot be read here. Write it like '10 working days of stage-1'.
                    the end of the month of stage 1 | 'the end of the month of stage 1' cannot be read here. Did you mean 'month end of stage-1'?
                    month-end                       | 'month-end' cannot be read here. Did you mean 'month end of stage-1'?
                    5 workng days of stage-1        | 'workng days' is not a unit. Did you mean 'working days'?
                    5 calender days of stage-1      | 'calender days' is not a unit. Did you mean 'calendar days'?
                    five working days of stage-1    | 'five' is not a whole number. Did you mean '5'?
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
                    within 5 working days of stage-1| 'within 5 working days of stage-1' cannot be read here. Did you mean '5 working days of stage-1'?
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
                        "line 21, column 13: stages[0].within: 'ten' is not a whole number. Did you mean '10'?",
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
                    notified           | allocated           | line 14, column 11: notification.within: 'allocated' cannot start this clock. Use 'notified', 'raised', 'review' or 'received'.
                    1 working day before | 1 working day     | line 22, column 13: stages[0].remind: '1 working day' cannot be read here. Write it like '1 working day before'.
                    1 working day before | 1 day before      | line 22, column 13: stages[0].remind: say whether '1 day' is a working or a calendar day.
                    1 working day before | 5 working days before | line 22, column 13: stages[0].remind: this reminder would go before the clock starts. Make it shorter than 5 working days.
                    1 working day before | 7 calendar days before | line 22, column 13: stages[0].remind: this reminder would go before the clock starts. Make it shorter than 5 working days.
                    every 2 working days | 2 working days    | line 23, column 68: stages[0].lapse.again: '2 working days' cannot be read here. Write it like 'every 5 working days'.
                    every 2 working days | every 2 days      | line 23, column 68: stages[0].lapse.again: say whether '2 days' are working or calendar days.
                    20 working days of raised | 20 days of raised | line 32, column 11: whole-process.within: say whether '20 days' are working or calendar days.
                    20 working days of raised | 20 working days of review | line 32, column 11: whole-process.within: 'review' cannot start this clock. Use 'raised'.
                    every 5 working days | daily             | line 36, column 11: decision.remind: 'daily' cannot be read here. Write 'every 1 working day' or 'every 1 calendar day'.
                    """)
    void every_clock_is_checked(String good, String bad, String problem) {
        assertThat(problems(with(good, bad))).containsExactly(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    every week               | Write 'every 5 working days' or 'every 7 calendar days'.
                    Weekly                   | Write 'every 5 working days' or 'every 7 calendar days'.
                    fortnightly              | Write 'every 10 working days' or 'every 14 calendar days'.
                    every day                | Write 'every 1 working day' or 'every 1 calendar day'.
                    every working day        | Did you mean 'every 1 working day'?
                    every other working day  | Did you mean 'every 2 working days'?
                    every second calendar day | Did you mean 'every 2 calendar days'?
                    every other day          | Write 'every 2 working days' or 'every 2 calendar days'.
                    """)
    void a_repeat_in_the_words_of_a_document_is_met_with_its_days(String again, String text) {
        assertThat(problems(with("every 2 working days", again)))
                .containsExactly(
                        "line 23, column 68: stages[0].lapse.again: '%s' cannot be read here. %s"
                                .formatted(again, text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    the day before         | Write '1 working day before' or '1 calendar day before'.
                    a day before           | Write '1 working day before' or '1 calendar day before'.
                    the working day before | Did you mean '1 working day before'?
                    a week before          | Write '5 working days before' or '7 calendar days before'.
                    """)
    void a_reminder_in_the_words_of_a_document_is_met_with_its_days(String remind, String text) {
        assertThat(problems(with("1 working day before", remind)))
                .containsExactly(
                        "line 22, column 13: stages[0].remind: '%s' cannot be read here. %s"
                                .formatted(remind, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 Working Days of stage-1",
                "5 working days After Stage-1",
                "At once",
                "48 HOURS of stage-1"
            })
    void capitals_do_not_matter(String within) {
        var text = with("5 working days of stage-1\n    remind: 1 working day before", within);

        assertThat(problems(text)).isEmpty();
        assertThat(problems(text.replace("every 2 working days", "Every 2 Working days")))
                .isEmpty();
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
