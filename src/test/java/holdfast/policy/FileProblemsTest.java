package holdfast.policy;

import static holdfast.policy.Exampleshire.GOOD;
import static holdfast.policy.Exampleshire.problems;
import static holdfast.policy.Exampleshire.with;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import holdfast.policy.PolicyReader.Reading.Loaded;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileProblemsTest {

    private static final String SLIPS = "-:,[]{}#&*!|>'\"%@`?~ \n\t\u0000\ud800<0aé";

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# only a remark\n", "---\n", "~"})
    void an_empty_file_is_no_policy(String text) {
        assertThat(problems(text))
                .containsExactly(
                        "line 1, column 1: the file is empty. Begin with 'policy:' and its short name.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    just words | line 1, column 1: a text stands here. Write keys with their values.
                    - a list   | line 1, column 1: a list stands here. Write keys with their values.
                    """)
    void a_file_that_is_not_a_policy_is_refused(String text, String problem) {
        assertThat(problems(text)).containsExactly(problem);
    }

    @Test
    void a_file_over_a_megabyte_is_refused_unread() {
        assertThat(problems(GOOD + "# " + "é".repeat(524_288)))
                .containsExactly(
                        "line 1, column 1: the file is larger than 1 MB. Give it one policy only.");
    }

    @Test
    void ten_megabytes_are_refused_unread() {
        assertThat(problems("- [x]\n".repeat(10 * 1_048_576 / 6)))
                .containsExactly(
                        "line 1, column 1: the file is larger than 1 MB. Give it one policy only.");
    }

    @Test
    void aliases_that_would_multiply_are_refused_where_they_stand() {
        var bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

        assertThat(problems(bomb))
                .containsExactly(
                        "line 1, column 4: '&a' is an anchor. Remove it.",
                        "line 2, column 4: '&b' is an anchor. Remove it.",
                        "line 2, column 8: '*a' repeats another place. Write out what you mean.",
                        "line 2, column 12: '*a' repeats another place. Write out what you mean.",
                        "line 3, column 5: '*b' repeats another place. Write out what you mean.",
                        "line 3, column 9: '*b' repeats another place. Write out what you mean.");
    }

    @Test
    void every_line_with_a_tab_is_named() {
        assertThat(
                        problems(
                                with("  title: Notification", "\ttitle:\tNotification")
                                        .replace("title: Stage 1", "title: Stage\t1")))
                .containsExactly(
                        "line 11, column 1: a tab stands here. Use spaces.",
                        "line 19, column 17: a tab stands here. Use spaces.");
    }

    @Test
    void a_tab_hides_no_other_problem_where_the_rest_can_be_read() {
        assertThat(problems(with("title: Stage 1", "titel: Stage\t1")))
                .containsExactly(
                        "line 19, column 5: stages[0]: there is no 'titel' here. Did you mean 'title'?",
                        "line 19, column 17: a tab stands here. Use spaces.");
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    00A0 | a no-break or other special space stands here. Use an ordinary space.
                    2003 | a no-break or other special space stands here. Use an ordinary space.
                    FFFD | this character could not be read. Save the file as UTF-8.
                    0007 | an unseen character, U+0007, stands here. Remove it.
                    200B | an unseen character, U+200B, stands here. Remove it.
                    202E | an unseen character, U+202E, stands here. Remove it.
                    2028 | an unseen character, U+2028, stands here. Remove it.
                    0085 | an unseen character, U+0085, stands here. Remove it.
                    E000 | an unseen character, U+E000, stands here. Remove it.
                    D800 | an unseen character, U+D800, stands here. Remove it.
                    """)
    void a_character_that_misleads_is_refused(String hex, String text) {
        var character = (char) Integer.parseInt(hex, 16);

        assertThat(problems(with("Resolving disputes", "Resolving" + character)))
                .containsExactly("line 4, column 17: " + text);
    }

    @Test
    void characters_are_counted_as_their_author_sees_them() {
        assertThat(problems(with("Resolving disputes", "\"😀\": x")))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("line 4, column 11: "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [social-worker, team-manager] | &both [social-worker, team-manager] | line 12, column 7: '&both' is an anchor. Remove it.
                    title: Stage 1 | title: &t Stage 1 | line 19, column 12: '&t' is an anchor. Remove it.
                    title: Stage 1 | title: *t | line 19, column 12: '*t' repeats another place. Write out what you mean.
                    title: Stage 1 | title: !!int 1 | line 19, column 12: a tag beginning with '!' stands here. Remove it.
                    title: Stage 1 | title: Stage 1: again | line 19, column 19: a colon stands inside a text. Put the text in quotes.
                    title: Stage 1 | title: 'Stage 1' one | line 19, column 22: an apostrophe ends the text before this. Use double quotes around the whole text.
                    title: Stage 1 | title: "Stage" 1 | line 19, column 20: a quote ends the text before this. Use single quotes around the whole text.
                    title: Stage 1 | title: "Stage 1 | line 19, column 12: this text has no closing quote. Add it.
                    title: Stage 1 | title: @Stage | line 19, column 12: this cannot be read as YAML (found character '@' that cannot start any token. (Do not use @ for indentation)). Check quotes, brackets and indentation here.
                    `    title: Stage 1` | `      title: Stage 1` | line 19, column 12: this line does not begin in the column of the lines before it, or its hyphen is missing.
                    `    title: Stage 1` | `   title: Stage 1` | line 19, column 4: this line does not begin in the column of the lines before it, or its hyphen is missing.
                      - stage: stage-2 | stage: stage-2 | line 26, column 3: this line does not begin in the column of the lines before it, or its hyphen is missing.
                    - category: drift | category: drift | line 8, column 10: this line does not begin in the column of the lines before it, or its hyphen is missing.
                    title: Stage 1 | title:Stage 1 | line 19, column 5: a space is missing after the colon.
                    title: Stage 1 | title Stage 1 | line 19, column 5: a colon is missing after the key of this line.
                    stage: stage-1 | stage:stage-1 | line 18, column 1: a space is missing after the colon.
                    stage: stage-1 | stage stage-1 | line 18, column 1: a colon is missing after the key of this line.
                    [social-worker, team-manager] | [social-worker, | line 14, column 9: a comma is missing here, or the '[' of line 12 is not closed.
                    offer: next, again: every 2 working days} | offer: next | line 24, column 11: a comma is missing here, or the '{' of line 23 is not closed.
                    title: Stage 1 | title: [[[[[[[[[[[[[[[[[[[[[[[[ | line 19, column 29: this is nested too deeply. A policy needs no more than four levels.
                    """)
    void only_plain_yaml_is_read(String good, String bad, String problem) {
        assertThat(problems(with(good, bad))).containsExactly(problem);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    source: section 4 | source: paragraph #4 | line 25, column 23
                    title: Stage 1 | title: Stage #1 | line 19, column 18
                    because: No stage follows.} | because: No stage follows #4} | line 29, column 77
                    reading: Ours. | reading: "Ours" #4 | line 0
                    title: Stage 1 | title: Stage 1 # the first | line 0
                    title: Stage 1 | title: "Stage #1" | line 0
                    5 working days of stage-1 | 5 working days of stage-1 #4 | line 0
                    """)
    void a_number_sign_that_would_be_lost_is_named(String good, String bad, String where) {
        var lost = ": what follows '#' is a remark and is not read. Put the text in quotes.";

        assertThat(problems(with(good, bad)).stream().filter(each -> each.contains("'#'")))
                .containsExactlyElementsOf(
                        where.equals("line 0") ? List.of() : List.of(where + lost));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1\\ansi policy: x}", "PK\u0003\u0004policy: x"})
    void a_word_processors_file_is_one_problem(String text) {
        assertThat(problems(text))
                .containsExactly(
                        "line 1, column 1: this is a word processor's file. Save it as plain text.");
    }

    @Test
    void a_file_in_utf_16_is_one_problem() {
        for (var charset : List.of(UTF_16, UTF_16LE, UTF_16BE)) {
            assertThat(problems(new String(GOOD.getBytes(charset), UTF_8)))
                    .containsExactly(
                            "line 1, column 1: this is no plain text in UTF-8. Save it as plain text, UTF-8.");
        }
    }

    @Test
    void a_file_holds_one_policy_only() {
        assertThat(problems(GOOD + "---\n" + GOOD))
                .containsExactly(
                        "line 42, column 1: a second document starts here. Keep one policy in a file.");
    }

    @Test
    void an_anchor_hides_no_other_problem() {
        assertThat(problems(with("title: Stage 1", "titel: &t Stage 1")))
                .containsExactly(
                        "line 19, column 5: stages[0]: there is no 'titel' here. Did you mean 'title'?",
                        "line 19, column 12: '&t' is an anchor. Remove it.");
    }

    @Test
    void a_cut_file_gives_a_place_and_never_a_policy() {
        for (var end = 0; end < GOOD.length() - 40; end++) {
            assertThat(problems(GOOD.substring(0, end))).as("cut at %d", end).isNotEmpty();
        }
    }

    @Test
    void no_slip_of_the_keys_throws_or_loads_half_a_policy() {
        var random = new Random(2021);
        for (var round = 0; round < 6_000; round++) {
            var text = new StringBuilder(round % 2 == 0 ? GOOD : Midshire.GOOD);
            for (var slip = 0; slip <= round % 5; slip++) {
                var at = random.nextInt(text.length());
                var typed = SLIPS.charAt(random.nextInt(SLIPS.length()));
                text.replace(at, at + random.nextInt(3), String.valueOf(typed));
            }
            assertThat(PolicyReader.read("slip.yaml", text.toString()))
                    .satisfiesAnyOf(
                            reading -> assertThat(reading).isInstanceOf(Loaded.class),
                            reading ->
                                    assertThat(reading)
                                            .extracting("problems")
                                            .asInstanceOf(LIST)
                                            .isNotEmpty());
        }
    }

    @Test
    void deep_brackets_are_refused_at_once() {
        assertThat(problems("[".repeat(1_000_000)))
                .containsExactly(
                        "line 1, column 21: this is nested too deeply. A policy needs no more than four levels.");
    }
}
