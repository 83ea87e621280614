package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What its author reads of a duty that cannot be read, or that does not fit the others. */
class DutyProblemsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    duty: objection     | duty: decisions      | line 127, column 11: duties[3].duty: 'decisions' is taken by an earlier one. Give each its own.
                    duty: objection     | duty: review         | line 127, column 11: duties[3].duty: 'review' has a meaning of its own. Choose another id.
                    duty: objection     | duty: level-1        | line 127, column 11: duties[3].duty: 'level-1' has a meaning of its own. Choose another id.
                    duty: objection     | duty: whole-process  | line 127, column 11: duties[3].duty: 'whole-process' has a meaning of its own. Choose another id.
                    duty: objection     | duty: house-move     | line 127, column 11: duties[3].duty: 'house-move' is taken by an earlier one. Give each its own.
                    duty: objection     | duty: The objection  | line 127, column 11: duties[3].duty: 'The objection' is not an id: up to 40 small letters, digits and hyphens. Did you mean 'the-objection'?
                    [house-move]        | [review]             | line 101, column 10: events[0]: 'review' has a meaning of its own. Choose another id.
                    [house-move]        | house-move           | line 101, column 9: events: a text stands here. Write a list, such as [one, two].
                    who: [team-manager] | who: [team-manger]   | line 129, column 11: duties[3].who[0]: 'team-manger' is not a role. Did you mean 'team-manager'?
                    who: [team-manager] | who: team-manager    | line 129, column 10: duties[3].who: a text stands here. Write a list, such as [one, two].
                    reviews: first      | reviews: frist       | line 107, column 14: duties[0].reviews: 'frist' says of no review whether it is meant. Did you mean 'first'?
                    reviews: first      | reviews: second      | line 107, column 14: duties[0].reviews: 'second' says of no review whether it is meant. Write 'all', 'first' or 'later'.
                    brings: told        | brings: review       | line 125, column 13: duties[2].brings: 'review' is no event that a duty can bring. Write 'allocated', 'looked-after', 'notified', 'raised', 'received', 'talked', 'told' or 'house-move'.
                    brings: told        | brings: recieved     | line 125, column 13: duties[2].brings: 'recieved' is no event that a duty can bring. Did you mean 'received'?
                    {means: the decisions stand, tell: [iro]} | {means: the decisions stand} | line 131, column 14: duties[3].silence: 'tell' is missing. Name who is told of it.
                    {means: the decisions stand, tell: [iro]} | {tell: [iro]}                | line 131, column 14: duties[3].silence: 'means' is missing. Write what holds when nobody has spoken.
                    {after: 3 calendar days, escalate: [iro-manager]} | {after: 3 calendar days} | line 119, column 9: duties[1].late[1]: nobody hears of this step. Add 'remind', 'copy' or 'escalate'.
                    {after: 3 calendar days, escalate: [iro-manager]} | {escalate: [iro-manager]} | line 119, column 9: duties[1].late[1]: 'after' is missing. Say how long after the step before.
                    {after: 3 calendar days, escalate: [iro-manager]} | {after: 3 days, escalate: [iro-manager]} | line 119, column 17: duties[1].late[1].after: say whether '3 days' are working or calendar days.
                    {after: 3 calendar days, escalate: [iro-manager]} | {after: 3 calendar days, escalat: [iro-manager]} | line 119, column 34: duties[1].late[1]: there is no 'escalat' here. Did you mean 'escalate'?
                    silence: {means: the decisions stand, tell: [iro]} | silnce: {means: the decisions stand, tell: [iro]} | line 131, column 5: duties[3]: there is no 'silnce' here. Did you mean 'silence'?
                    remind: 1 working day before | remind: 2 working days before | line 116, column 13: duties[1].remind: this reminder would go before the clock starts. Make it shorter than 2 working days.
                    """)
    void what_cannot_be_read_is_explained(String good, String bad, String problem) {
        assertThat(Midshire.problems(good, bad)).containsExactly(problem);
    }

    @ParameterizedTest(name = "due: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    5 days of told                | say whether '5 days' are working or calendar days.
                    5 working days                | say which day it counts from, such as 'of review'.
                    5 working days from told      | '5 working days from told' cannot be read here. Did you mean '5 working days of told'?
                    5 working days of the review  | '5 working days of the review' cannot be read here. Did you mean '5 working days of review'?
                    5 working days of decisons    | 'decisons' is not an event. Did you mean 'decisions'?
                    5 working days of easter      | 'easter' is not an event. Look at the list of events in the guide, or add it under 'events'.
                    3 working days before told    | 'told' starts this clock, so nothing is due before it. Write 'of told'.
                    at once                       | say which day it counts from, such as 'of review'.
                    every month                   | say which day it counts from, such as 'of review'.
                    before the review             | 'before the review' cannot be read here. Write '1 working day before review' or '1 calendar day before review'.
                    on the day before review      | 'on the day before review' cannot be read here. Write '1 working day before review' or '1 calendar day before review'.
                    the end of the month of told  | 'the end of the month of told' cannot be read here. Did you mean 'month end of told'?
                    soon                          | 'soon' cannot be read here. Write it like '10 working days of review'.
                    """)
    void a_day_that_cannot_be_read_is_explained(String due, String text) {
        assertThat(Midshire.problems("5 working days of told", due))
                .containsExactly("line 130, column 10: duties[3].due: " + text);
    }

    @Test
    void a_second_limit_is_read_like_the_first() {
        assertThat(Midshire.problems("20 working days before review", "20 days before review"))
                .containsExactly(
                        "line 115, column 20: duties[1].no-later-than: say whether '20 days' are working or calendar days.");
    }

    @Test
    void what_a_duty_needs_is_asked_for() {
        assertThat(Exampleshire.problems(Exampleshire.GOOD + "duties: [{reading: Ours.}]\n"))
                .containsExactlyInAnyOrder(
                        "line 42, column 10: duties[0]: 'duty' is missing. Add it.",
                        "line 42, column 10: duties[0]: 'title' is missing. Add it.",
                        "line 42, column 10: duties[0]: 'who' is missing. Name whose duty it is.",
                        "line 42, column 10: duties[0]: 'due' is missing. Say by when.",
                        "line 42, column 10: duties[0]: 'source' is missing. Name the place in the council's document.");
    }

    @Test
    void consent_by_silence_is_never_late() {
        assertThat(
                        Midshire.problems(
                                "    silence: {",
                                "    late: [{after: 1 working day, copy: [iro]}]\n    silence: {"))
                .containsExactly(
                        "line 131, column 11: duties[3].late: this goes with a duty without 'silence' only. Remove it.");
    }

    @Test
    void an_event_is_brought_by_one_duty() {
        assertThat(Midshire.problems("    silence: {", "    brings: told\n    silence: {"))
                .containsExactly(
                        "line 131, column 13: duties[3].brings: 'told' is brought by an earlier duty. Keep one.");
    }

    @Test
    void what_is_due_at_once_leaves_no_time_for_a_reminder() {
        assertThat(
                        Midshire.problems(
                                "    due: 5 working days of told",
                                "    due: at once after told\n    remind: 1 working day before"))
                .containsExactly(
                        "line 131, column 13: duties[3].remind: what is due at once leaves no time for a reminder. Remove it.");
    }

    @Test
    void a_duty_that_waits_for_itself_is_refused() {
        assertThat(Midshire.problems("5 working days of told", "5 working days of objection"))
                .containsExactly(
                        "line 127, column 5: duties[3]: 'objection' counts from itself. Let it count from an event.");
    }

    @Test
    void duties_that_wait_for_one_another_are_refused_each_circle_once() {
        var circles =
                Midshire.GOOD
                        .replace("2 working days of allocated", "2 working days of list-returned")
                        .replace("due: 5 working days of review", "due: on the day of objection");

        assertThat(Exampleshire.problems(circles))
                .containsExactly(
                        "line 103, column 5: duties[0]: 'list-sent' counts from itself, by way of 'list-returned'. Let it count from an event.",
                        "line 121, column 5: duties[2]: 'decisions' counts from itself, by way of 'objection'. Let it count from an event.");
    }

    @Test
    void a_second_limit_may_close_a_circle_too() {
        assertThat(
                        Midshire.problems(
                                "    due: 2 working days of allocated",
                                "    due: 2 working days of allocated\n    no-later-than: at once after list-returned"))
                .hasSize(1);
    }

    @Test
    void what_hangs_on_a_circle_is_not_blamed_for_it() {
        var behind =
                "  - {duty: x, title: X, who: [iro], due: at once after objection, source: y}\n";

        assertThat(
                        Exampleshire.problems(
                                Midshire.GOOD.replace(
                                                "5 working days of told",
                                                "5 working days of objection")
                                        + behind))
                .singleElement()
                .asString()
                .contains("'objection' counts from itself.");
    }

    @Test
    void a_long_row_of_duties_each_waiting_for_the_next_can_be_read() {
        var text = new StringBuilder(Exampleshire.GOOD).append("duties:\n");
        var many = 2_000;
        IntStream.range(0, many)
                .forEach(i ->
                        text.append(
                                "  - {duty: d%d, title: x, who: [iro], due: at once after %s, source: y}\n"
                                        .formatted(i, i == many - 1 ? "review" : "d" + (i + 1))));

        assertThat(Exampleshire.loaded("long.yaml", text.toString()).duties()).hasSize(many);
    }
}
