package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateReaderTest {

    @Test
    void names_every_problem_at_once() {
        assertThatThrownBy(() ->
                        Template.of(
                                "stage-opened",
                                """
                                {"body": [{"text": "${toUper(ref)}", "$when": true},
                                          {"text": "Due ${due", "other": "${fine}"}]}
                                """))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessage(
                        """
                        Card template stage-opened has 3 problems:
                          $.body[0].text: there is no function 'toUper'. Did you mean 'toUpper'?
                          $.body[0].$when: a condition is an expression. Write it between ${ and }.
                          $.body[1].text: '}' is expected at character 10, and the end is found.\
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ${}              | A value is expected at character 3, and '}' is found.
                    ${a +}           | A value is expected at character 6, and '}' is found.
                    ${a b}           | '}' is expected at character 5, and 'b' is found.
                    ${a.}            | A name is expected at character 5, and '}' is found.
                    ${(a}            | ')' is expected at character 5, and '}' is found.
                    ${a[1}           | ']' is expected at character 6, and '}' is found.
                    ${a ? 1}         | ':' is expected at character 8, and '}' is found.
                    ${'a}            | A value is expected at character 3, and ''' is found.
                    ${{a 1}}         | ':' is expected at character 6, and '1' is found.
                    ${😀}            | A value is expected at character 3, and '😀' is found.
                    a ` b ${c}       | a back-tick stands at character 3. Write it as \\`.
                    ${$card}         | there is no '$card'. There are $data, $root, $index and $host.
                    ${shout(a)}      | there is no function 'shout'.
                    ${LENGHT(a)}     | there is no function 'LENGHT'. Did you mean 'length'?
                    ${if(a)}         | 'if' takes 3 values, and is given 1.
                    ${length()}      | 'length' takes 1 value, and is given 0.
                    ${and()}         | 'and' takes 1 or more values, and is given 0.
                    ${join(a)}       | 'join' takes 2 to 3 values, and is given 1.
                    """)
    void says_what_is_wrong_with_an_expression(String text, String problem) {
        assertThat(problem(quoted(text))).isEqualTo("$.x: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"$when": "yes"}         | $.$when: a condition is an expression. Write it between ${ and }.
                    {"$data": {"a": "${b}"}} | $.$data: data written in a template holds no ${…}. Bind it to a fact.
                    {"a": 1, "a": 2}         | line 1, column 13: this is not JSON: Duplicate Object property "a"
                    {"a": 1} 2               | line 1, column 10: this is not JSON: Trailing token (`JsonToken.VALUE_NUMBER_INT`) found after value (bound as `tools.jackson.databind.JsonNode`): not allowed as per `DeserializationFeature.FAIL_ON_TRAILING_TOKENS`
                    """)
    void says_what_is_wrong_with_a_template(String json, String problem) {
        assertThat(problem(json)).isEqualTo(problem);
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void refuses_what_takes_too_long_or_goes_too_deep(String expression) {
        assertThat(problem(quoted("${" + expression + "}")))
                .isEqualTo("$.x: there are more than 200 steps in this. Work it out in the facts.");
    }

    static List<String> tooMuch() {
        return List.of(
                "(".repeat(9000) + "1" + ")".repeat(9000),
                "1" + "+1".repeat(9000),
                "a" + ".a".repeat(9000),
                "!".repeat(9000) + "a",
                "`${".repeat(9000) + "1" + "}`".repeat(9000));
    }

    @ParameterizedTest(name = "{0} asks for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"x": "${ref}: ${team.name}"}        | [ref, team]  | bare names, not their parts
                    {"x": "${if(a > b, c[d], `${e}`)}"}  | [a, b, c, d, e] | wherever they stand
                    {"x": "${$root.ref} ${$data['a']}"}  | [a, ref]     | by the longer way too
                    {"x": "${{k: v}.k} ${[w][0]}"}       | [v, w]       | in what is written out
                    {"$when": "${w}", "$data": "${d}"}   | [d]          | the rest is of its data
                    {"$data": "${d}", "x": "${y} ${$root.z}"} | [d, z]  | except from the root
                    {"$data": "${$root}", "x": "${y}"}   | [y]          | the root under its name
                    {"$data": "${$data}", "x": "${y}"}   | [y]          | at the top the same
                    {"$data": "${d}", "x": [{"$data": "${$data}", "x": "${y}"}]} | [d] | but not below
                    {"$data": {"y": 1}, "x": "${y}"}     | []           | its own data is no fact
                    {"x": "plain", "y": "${$index + 1} ${$host.theme}"} | [] | nothing
                    """)
    void says_which_facts_a_template_asks_for(String json, String asks, String because) {
        assertThat(Template.of("t", json).asks()).as(because).hasToString(asks);
    }

    private static String quoted(String text) {
        return "{\"x\": \"%s\"}".formatted(text.replace("\\", "\\\\"));
    }

    private static String problem(String json) {
        try {
            return "none: " + Template.of("t", json).asks();
        } catch (BrokenTemplate broken) {
            return String.join("\n", broken.problems());
        }
    }
}
