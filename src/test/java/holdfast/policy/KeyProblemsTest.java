package holdfast.policy;

import static holdfast.policy.Exampleshire.GOOD;
import static holdfast.policy.Exampleshire.problems;
import static holdfast.policy.Exampleshire.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyProblemsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    title: Resolving disputes | titel: Resolving disputes | line 4, column 1: there is no 'titel' here. Did you mean 'title'?
                    title: Resolving disputes | Title: Resolving disputes | line 4, column 1: there is no 'Title' here. Did you mean 'title'?
                    title: Resolving disputes | title: [a, b] | line 4, column 8: title: a list stands here. Write a text.
                    title: Resolving disputes | title: {a: b} | line 4, column 8: title: keys stand here. Write a text.
                    title: Resolving disputes | title: | line 4, column 7: title: nothing stands here. Write a text.
                    title: Resolving disputes | title: ~ | line 4, column 8: title: nothing stands here. Write a text.
                    title: Resolving disputes | title: " " | line 4, column 8: title: nothing stands here. Write a text.
                    [social-worker, team-manager] | social-worker | line 12, column 7: notification.to: a text stands here. Write a list, such as [one, two].
                    {opened: [iro-manager], refused: [iro-manager, admin]} | iro | line 24, column 13: stages[0].copies: a text stands here. Write keys with their values.
                    {opened: [iro-manager], refused: [iro-manager, admin]} | [iro] | line 24, column 13: stages[0].copies: a list stands here. Write keys with their values.
                    {opened: [iro-manager], refused: [iro-manager, admin]} | {? [a] : b} | line 24, column 16: stages[0].copies: a key must be one word.
                    edition: 2026-04 | edition: April 2026 | line 2, column 10: edition: 'April 2026' is not an edition. Did you mean '2026-04'?
                    edition: 2026-04 | edition: may 2026 | line 2, column 10: edition: 'may 2026' is not an edition. Did you mean '2026-05'?
                    edition: 2026-04 | edition: 1 May 2026 | line 2, column 10: edition: '1 May 2026' is not an edition. Did you mean '2026-05'?
                    edition: 2026-04 | edition: 2026-5 | line 2, column 10: edition: '2026-5' is not an edition. Did you mean '2026-05'?
                    edition: 2026-04 | edition: 2026-05-01 | line 2, column 10: edition: '2026-05-01' is not an edition. Did you mean '2026-05'?
                    edition: 2026-04 | edition: 05/2026 | line 2, column 10: edition: '05/2026' is not an edition. Did you mean '2026-05'?
                    edition: 2026-04 | edition: 01.05.2026 | line 2, column 10: edition: '01.05.2026' is not an edition. Did you mean '2026-05'?
                    edition: 2026-04 | edition: Easter 2026 | line 2, column 10: edition: 'Easter 2026' is not an edition. Write year and month, such as 2021-09.
                    edition: 2026-04 | edition: 2026-13 | line 2, column 10: edition: '2026-13' is not an edition. Write year and month, such as 2021-09.
                    policy: exampleshire | policy: City of York | line 1, column 9: policy: 'City of York' is not an id: up to 40 small letters, digits and hyphens. Did you mean 'city-of-york'?
                    """)
    void what_is_wrong_with_a_key_or_its_value_is_explained(
            String good, String bad, String problem) {
        assertThat(problems(with(good, bad))).containsExactly(problem);
    }

    @Test
    void a_key_unlike_any_other_is_met_with_those_that_are_known() {
        assertThat(
                        problems(
                                with(
                                        "    title: Care plan drifting\n",
                                        "    title: x\n    colour: red\n")))
                .containsExactly(
                        "line 9, column 5: categories[0]: there is no 'colour' here. Known here: category, title, source.");
    }

    @Test
    void a_key_written_twice_is_refused_where_it_stands_again() {
        assertThat(problems(with("title: Resolving disputes", "title: One\ntitle: Two")))
                .containsExactly("line 5, column 1: 'title' stands here twice. Keep one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "edition", "council", "title"})
    void the_heading_must_be_complete(String key) {
        assertThat(problems(GOOD.replaceFirst("(?m)^" + key + ":.*\n", "")))
                .containsExactly("line 1, column 1: '%s' is missing. Add it.".formatted(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"categories", "stages", "decision"})
    void every_block_must_be_there(String key) {
        assertThat(problems(GOOD.replaceFirst("(?m)^" + key + ":\n( .*\n)+", "")))
                .contains("line 1, column 1: '%s' is missing. Add it.".formatted(key));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    section 2 | line 7, column 5: categories[0]
                    section 3 | line 11, column 3: notification
                    section 4 | line 18, column 5: stages[0]
                    section 6 | line 32, column 3: whole-process
                    section 7 | line 36, column 3: decision
                    section 8 | line 40, column 3: cafcass
                    """)
    void every_rule_must_name_its_place_in_the_councils_document(String source, String where) {
        assertThat(problems(GOOD.replaceFirst(" +source: " + source + "\n", "")))
                .containsExactly(
                        where + ": 'source' is missing. Name the place in the council's document.");
    }

    @Test
    void who_hears_of_an_overrun_must_be_named() {
        assertThat(problems(with("  tell: [iro]\n", "")))
                .containsExactly(
                        "line 32, column 3: whole-process: 'tell' is missing. Name who hears of an overrun.");
    }

    @Test
    void a_whole_process_must_have_a_length() {
        assertThat(problems(with("  within: 20 working days of raised\n", "")))
                .containsExactly(
                        "line 32, column 3: whole-process: 'within' is missing. Say how long all stages may take together.");
    }

    @Test
    void a_text_may_not_be_endless() {
        assertThat(problems(with("Resolving disputes", "x".repeat(2_001))))
                .containsExactly(
                        "line 4, column 8: title: this text has 2,001 characters. Keep it to 2,000.");
    }

    @Test
    void what_is_quoted_back_is_cut_short() {
        assertThat(problems(with("2026-04", "9".repeat(61))))
                .containsExactly(
                        "line 2, column 10: edition: '%s…' is not an edition. Write year and month, such as 2021-09."
                                .formatted("9".repeat(60)));
    }
}
