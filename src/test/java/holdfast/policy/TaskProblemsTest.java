package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What its author reads of a stage whose tasks do not fit together. */
class TaskProblemsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    asks: [convene, minutes, answer] | asks: [convene, meet, answer] | line 28, column 21: stages[0].asks[1]: 'meet' is nothing a stage can ask for. Write 'convene', 'minutes' or 'answer'.
                    asks: [convene, minutes, answer] | asks: [convene, minuts, answer] | line 28, column 21: stages[0].asks[1]: 'minuts' is nothing a stage can ask for. Did you mean 'minutes'?
                    asks: [convene, minutes, answer] | asks: [convene, minutes, answer, minutes] | line 28, column 38: stages[0].asks[3]: 'minutes' stands here twice. Keep one.
                    asks: [convene, minutes, answer] | asks: [] | line 28, column 11: stages[0].asks: this list is empty. Name at least one.
                    asks: [convene, minutes, answer] | asks: answer | line 28, column 11: stages[0].asks: a text stands here. Write a list, such as [one, two].
                    asks: [convene, minutes, answer] | asks: [minutes, convene, answer] | line 28, column 11: stages[0].asks: a meeting is called before it is minuted. Put 'convene' before 'minutes'.
                    asks: [convene, minutes, answer] | asks: [convene, answer, minutes] | line 28, column 11: stages[0].asks: a written answer stops the clock. Put 'answer' last in 'asks'.
                    asks: [convene, minutes, answer] | asks: [convene, minutes] | line 29, column 18: stages[0].answered-by: this goes with 'answer' in 'asks' or 'offers' only. Remove it.
                    offers: [answer] | offers: [answer, convene] | line 56, column 13: stages[1].offers: 'convene' is asked for already. Remove it here.
                    offers: [answer] | offers: [tea] | line 56, column 14: stages[1].offers[0]: 'tea' is nothing a stage can offer. Write 'convene', 'minutes' or 'answer'.
                    convene-means: held | convene-means: done | line 31, column 20: stages[0].convene-means: 'done' is nothing convening can mean. Write 'held' or 'invited'.
                    convene-means: held | convene-means: inviteed | line 31, column 20: stages[0].convene-means: 'inviteed' is nothing convening can mean. Did you mean 'invited'?
                    convene-means: held | convene-means: invited | line 31, column 20: stages[0].convene-means: an invitation stops the clock. Ask for 'convene' alone, or write 'held'.
                    minuted-by: iro | minuted-by: [iro, iro] | line 66, column 23: stages[2].minuted-by[1]: 'iro' stands here twice. Keep one.
                    minuted-by: iro | minuted-by: irow | line 66, column 17: stages[2].minuted-by: 'irow' is not a role. Did you mean 'iro'?
                    minuted-by: iro | chaired-by: [iro] | line 66, column 17: stages[2].chaired-by: a list stands here. Write a text.
                    minuted-by: iro | attended-by: [iro] | line 63, column 5: stages[2]: 'minuted-by' is missing. Name who puts the minutes down, or a chair under 'chaired-by'.
                    answered-by: team-manager | answered-by: iro | line 29, column 18: stages[0].answered-by: the IRO raises the concern. Let another role answer it.
                    judged-by: iro-manager | judged-by: team-manager | line 35, column 16: stages[0].judged-by: 'team-manager' answers this stage. Let another role judge it.
                    judged-by: iro-manager | judged-by: director | line 35, column 16: stages[0].judged-by: 'director' is not a role. Look at the list under 'Roles' in the guide, or add it under 'roles'.
                    lapse: {ping: [iro], offer: next} | lapse: {ping: [iro, team-manager], offer: next} | line 22, column 17: notification.lapse.ping: nobody owes an answer here. Ping only the IRO, or add 'answered-by'.
                    """)
    void what_does_not_fit_a_stage_is_explained(String good, String bad, String problem) {
        assertThat(Midshire.problems(good, bad)).containsExactly(problem);
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    convened-by: iro    | 'convened-by' is missing. Name who calls the meeting.
                    convene-means: held | 'convene-means' is missing. Write 'held' or 'invited'.
                    answered-by: team-m | 'answered-by' is missing. Nobody would answer. Add a role.
                    """)
    void each_task_must_be_somebodys(String line, String problem) {
        assertThat(Exampleshire.problems(Midshire.GOOD.replaceFirst(" +" + line + ".*\n", "")))
                .containsExactly("line 25, column 5: stages[0]: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answerd-by", "answered by", "answered_by", "Answered-by"})
    void a_slip_in_who_answers_the_notification_is_one_problem(String key) {
        assertThat(
                        Exampleshire.problems(
                                Exampleshire.with(
                                        "  answered-by: team-manager\n  within",
                                        "  " + key + ": team-manager\n  within")))
                .containsExactly(
                        "line 13, column 3: notification: there is no '%s' here. Did you mean 'answered-by'?"
                                .formatted(key));
    }

    @Test
    void minutes_need_somebody_to_put_them_down() {
        assertThat(Midshire.problems("    minuted-by: iro\n", ""))
                .containsExactly(
                        "line 63, column 5: stages[2]: 'minuted-by' is missing. Name who puts the minutes down, or a chair under 'chaired-by'.");
    }

    @Test
    void keys_of_a_meeting_are_out_of_place_where_there_is_none() {
        assertThat(Midshire.problems("asks: [convene, minutes, answer]", "asks: [answer]"))
                .containsExactly(
                        "line 30, column 18: stages[0].convened-by: this goes with 'convene' in 'asks' or 'offers' only. Remove it.",
                        "line 31, column 20: stages[0].convene-means: this goes with 'convene' in 'asks' only. Remove it.",
                        "line 32, column 17: stages[0].chaired-by: this goes with 'minutes' in 'asks' or 'offers' only. Remove it.",
                        "line 33, column 17: stages[0].minuted-by: this goes with 'minutes' in 'asks' or 'offers' only. Remove it.",
                        "line 34, column 18: stages[0].attended-by: this goes with 'convene' or 'minutes' in 'asks' or 'offers' only. Remove it.");
    }

    @Test
    void what_cannot_be_read_hides_nothing_and_says_nothing_of_the_keys_beside() {
        assertThat(Midshire.problems("asks: [convene]\n", "asks: [tea]\n"))
                .containsExactly(
                        "line 55, column 12: stages[1].asks[0]: 'tea' is nothing a stage can ask for. Write 'convene', 'minutes' or 'answer'.");
    }

    @Test
    void a_notification_asks_for_nothing_but_an_answer() {
        assertThat(Midshire.problems("  title: Alert", "  title: Alert\n  asks: [convene]"))
                .containsExactly(
                        "line 21, column 3: notification: there is no 'asks' here. Known here: within, iro-may-set-due, remind, answered-by, title, to, lapse, needs, judged-by, more-time, important, copies, source, reading.");
    }
}
