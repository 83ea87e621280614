package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What its author reads of a stage's other terms, and of its lapse. */
class TermProblemsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    needs: [informal | needs: [informl | line 36, column 13: stages[0].needs[0]: 'informl' is not a field. Did you mean 'informal'?
                    needs: [informal | needs: [tea | line 36, column 13: stages[0].needs[0]: 'tea' is not a field. Write 'informal', 'impact', 'child-view', 'sought' or 'needed'.
                    needs: [informal | needs: [impact | line 36, column 21: stages[0].needs[1]: 'impact' stands here twice. Keep one.
                    needs: [informal, impact, child-view, sought, needed] | needs: informal | line 36, column 12: stages[0].needs: a text stands here. Write a list, such as [one, two].
                    important: yes | important: true | line 40, column 16: stages[0].important: 'true' is no answer. Write 'yes' or 'no'.
                    important: yes | important: [yes] | line 40, column 16: stages[0].important: a list stands here. Write a text.
                    more-time: {by: [iro, iro-manager], at-most | more-time: {at-most | line 41, column 16: stages[0].more-time: 'by' is missing. Name who may give it.
                    at-most: 5 working days, times | times | line 41, column 16: stages[0].more-time: 'at-most' is missing. Say how much more time this may be.
                    at-most: 5 working days | at-most: 5 days | line 41, column 50: stages[0].more-time.at-most: say whether '5 days' are working or calendar days.
                    at-most: 5 working days | at-most: 5 working days of raised | line 41, column 50: stages[0].more-time.at-most: '5 working days of raised' cannot be read here. Write it like '5 working days'.
                    times: 2 | times: two | line 41, column 73: stages[0].more-time.times: 'two' is not a whole number. Did you mean '2'?
                    times: 2 | times: Once | line 41, column 73: stages[0].more-time.times: 'Once' is not a whole number. Did you mean '1'?
                    times: 2 | times: zero | line 41, column 73: stages[0].more-time.times: 'zero' is not a whole number. Write digits, such as 10.
                    times: 2 | times: 0 | line 41, column 73: stages[0].more-time.times: '0' is out of range. Write a number from 1 to 10.
                    times: 2 | times: 11 | line 41, column 73: stages[0].more-time.times: '11' is out of range. Write a number from 1 to 10.
                    times: 2, because: "illness" | times: 2 | line 41, column 16: stages[0].more-time: 'because' is missing. Say for what your council grants it.
                    again: every 2 working days | tell: [admin] | line 51, column 21: stages[0].lapse.next-contact: this goes with 'again' only. Remove it.
                    after: 2 pings | after: 2 | line 51, column 29: stages[0].lapse.next-contact.after: '2' cannot be read here. Write it like '2 pings'.
                    after: 2 pings | after: two pings | line 51, column 29: stages[0].lapse.next-contact.after: 'two' is not a whole number. Did you mean '2'?
                    after: 2 pings | after: 0 pings | line 51, column 29: stages[0].lapse.next-contact.after: '0' is out of range. Write a number from 1 to 20.
                    after: 2 pings | after: 21 pings | line 51, column 29: stages[0].lapse.next-contact.after: '21' is out of range. Write a number from 1 to 20.
                    after: 2 pings, ping | ping | line 51, column 21: stages[0].lapse.next-contact: 'after' is missing. Say after how many pings.
                    {after: 2 pings, ping: [service-manager]} | {after: 2 pings} | line 51, column 21: stages[0].lapse.next-contact: 'ping' is missing. Name who is next.
                    {after: 2 pings, ping: [service-manager]} | [service-manager] | line 51, column 21: stages[0].lapse.next-contact: a list stands here. Write keys with their values.
                    """)
    void what_is_wrong_with_a_term_is_explained(String good, String bad, String problem) {
        assertThat(Midshire.problems(good, bad)).containsExactly(problem);
    }
}
