package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What its author reads of words, siblings, what is only told, and what comes after an answer. */
class KindProblemsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {concern: issue, stage | {concern: issue, stag | line 6, column 25: words: there is no 'stag' here. Did you mean 'stage'?
                    {concern: issue | {concern: a name that nobody would ever read to its end | line 6, column 18: words.concern: 'a name that nobody would ever read to its end' is too long for a name. Keep it to 40 characters.
                    {concern: issue, stage: level, notification: alert, resolution: outcome} | [issue] | line 6, column 8: words: a list stands here. Write keys with their values.
                    siblings: apart | siblings: maybe | line 7, column 11: siblings: 'maybe' is no way with siblings. Write 'together' or 'apart'.
                    siblings: apart | siblings: togethr | line 7, column 11: siblings: 'togethr' is no way with siblings. Did you mean 'together'?
                    title: Well done, to: [social-worker], source | title: Well done, source | line 12, column 16: good-practice: 'to' is missing. Name who hears of it.
                    {title: Well done, to | {to | line 12, column 16: good-practice: 'title' is missing. Add it.
                    to: [iro-manager], source: section 2} | to: [iro-manager]} | line 13, column 18: service-concern: 'source' is missing. Name the place in the council's document.
                    with: [social-worker] | reading: With the social worker. | line 15, column 3: informal: 'with' is missing. Name with whom the IRO first talks.
                    3 working days of review | 3 days of review | line 16, column 11: informal.within: say whether '3 days' are working or calendar days.
                    3 working days of review | 3 working days of level-1 | line 16, column 11: informal.within: 'level-1' cannot start this clock. Use 'review', 'midpoint', 'raised' or 'received'.
                    may-be-skipped: no | may-be-skipped: never | line 17, column 19: informal.may-be-skipped: 'never' is no answer. Write 'yes' or 'no'.
                    2 working days before, 24 | 2 days before, 24 | line 72, column 12: actions.remind[0]: say whether '2 days' are working or calendar days.
                    2 working days before, 24 | 24 hours before, 24 | line 72, column 29: actions.remind[1]: '24 hours before' stands here twice. Keep one.
                    again: every 5 working days | again: 5 working days | line 73, column 10: actions.again: '5 working days' cannot be read here. Write it like 'every 5 working days'.
                    source: section 8 | reading: Ours. | line 72, column 3: actions: 'source' is missing. Name the place in the council's document.
                    """)
    void what_is_wrong_beside_the_stages_is_explained(String good, String bad, String problem) {
        assertThat(Midshire.problems(good, bad)).containsExactly(problem);
    }
}
