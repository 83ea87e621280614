package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TemplateTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final JsonNode FACTS =
            json(
                    """
                    {"ref": "C-1042", "count": 3, "gone": null, "evil": "${ref} and {{TIME(x)}}",
                     "list": [1, 2], "team": {"name": "North"}, "name": "exact", "NAME": "other",
                     "people": [{"name": "Ada"}, null, {"name": "Cy"}]}
                    """);

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"x": "${ref}"}                          | {"x":"C-1042"}        | a value
                    {"x": "${count}"}                        | {"x":3}               | of its own type
                    {"x": "${list}"}                         | {"x":[1,2]}           | or put in whole
                    {"x": "No. ${count} of ${ref}"}          | {"x":"No. 3 of C-1042"} | in a text
                    {"x": "${5/2}"}                          | {"x":2}               | rounded down
                    [{"$data": "${list}", "x": "${$data}"}]  | [{"x":1},{"x":2}]     | repeated
                    [{"$when": "${ref}", "x": 1}]            | []                    | exactly true
                    {"x": "${evil}"} | {"x":"${ref} and {{TIME(x)}}"} | facts are no template
                    """)
    void follows_the_official_language(String template, String card, String because) {
        assertThat(expanded(template)).as(because).isEqualTo(card);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"x": "a ${missing} b"}           | {"x":"a  b"}   | a field not there prints nothing
                    {"x": "${missing}", "y": 1}       | {"y":1}        | not even its name
                    ["${missing}", 1]                 | [1]            | nor in a list
                    {"x": "a ${gone} b"}              | {"x":"a  b"}   | nor does null in a text
                    {"x": "a ${1/0} b ${team}"}       | {"x":"a  b "}  | nor what cannot be worked out
                    {"x": "${1/0}", "y": "${1<'a'}"}  | {}             | and the rest is drawn
                    {"x": "${list[9]}"}               | {}             | also past the end of a list
                    [{"$data": "${gone}", "x": 1}]    | []             | null data drops what it is for
                    [{"$data": "${missing}", "x": 1}] | []             | and so does missing data
                    [{"$data": "${people}", "x": "${name}"}] | [{"x":"Ada"},{"x":"Cy"}] | also one of many
                    {"x": "${concat(list, list)}"}    | {"x":[1,2,1,2]} | lists go together as a list
                    {"x": "${missing ?? 'other'}"}    | {"x":"other"}  | missing is not there
                    {"x": "${or(gone, gone)}"}        | {"x":false}    | a question has yes or no
                    {"x": "${toUpper(missing)}"}      | {"x":""}       | nor is it in a call
                    {"x": "${name}"}                  | {"x":"exact"}  | the name as written goes first
                    """)
    void differs_on_purpose_where_a_person_would_see_a_gap(
            String template, String card, String because) {
        assertThat(expanded(template)).as(because).isEqualTo(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"x": "a ${missing}"}            | $.x: the facts have no 'missing'.
                    {"x": ["${team.boss.name}"]}     | $.x[0]: the facts have no 'team.boss.name'.
                    {"x": "${$root.list[2]}"}        | $.x: the facts have no '$root.list[2]'.
                    {"x": "${$index}"}               | $.x: the facts have no '$index'.
                    {"x": "${$host.theme}"}          | $.x: the facts have no '$host.theme'.
                    {"x": "${if(true, nil, 1)}"}     | $.x: the facts have no 'nil'.
                    [{"$data": "${missing}"}]        | $[0].$data: the facts have no 'missing'.
                    [{"$when": "${missing}"}]        | $[0].$when: the facts have no 'missing'.
                    [{"$data": "${team}", "x": "${ref}"}] | $[0].x: the facts have no 'ref'.
                    {"x": "${1/0}"}                  | $.x: nothing can be divided by 0.
                    {"x": "${9^9^9}"}                | $.x: the result is too large.
                    {"x": "${1.5 % 2}"}              | $.x: a remainder needs whole numbers.
                    {"x": "${ref * 2}"}              | $.x: only numbers can be reckoned with.
                    {"x": "${ref + true}"}           | $.x: only numbers and texts can be added.
                    {"x": "${1 + undefined}"}        | $.x: a number cannot be added to nothing.
                    {"x": "${1 < 'a'}"}              | $.x: only two numbers or two texts can be compared.
                    {"x": "${count(1)}"}             | $.x: only a text, a list or an object can be counted.
                    {"x": "${join(ref, ',')}"}       | $.x: only a list can be joined.
                    {"x": "${length(1)}"}            | $.x: a text is needed, not 1.
                    {"x": "a ${team}"}               | $.x: an object cannot stand in a text. Name one of its fields.
                    """)
    void is_told_of_every_gap_when_strict(String template, String message) {
        var strict = Template.of("due", template).strict();

        assertThatThrownBy(() -> strict.expand(FACTS))
                .isInstanceOf(MissingField.class)
                .hasMessage("Card template due, " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'$when': '${exists(missing)}'}]",
                "[{'$when': '${missing == 1 || missing.b > 2 || !missing && false}'}]",
                "{'x': '${if(missing, 1, 2)} ${missing ?? 1} ${empty(missing)}'}",
                "{'x': '${gone} and ${gone}', 'y': '${gone}'}",
                "[{'$data': '${gone}', 'x': '${missing}'}]"
            })
    void may_ask_whether_something_is_there_when_strict(String template) {
        var lenient = Template.of("due", template.replace('\'', '"'));

        assertThat(lenient.strict().expand(FACTS)).isEqualTo(lenient.expand(FACTS));
    }

    @Test
    void can_be_expanded_by_many_at_once_and_any_number_of_times() {
        var template =
                Template.of(
                        "due",
                        "{\"a\": [{\"fixed\": {\"b\": [1]}}], \"n\": \"${n}\", \"d\": {\"$data\":"
                                + " [[7]], \"of\": \"${$data}\"}}");

        IntStream.range(0, 2000)
                .parallel()
                .forEach(n -> assertThat(spoilt(template, n)).isEqualTo(n));
    }

    /** Expands, and then spoils what came of it. */
    private static int spoilt(Template template, int n) {
        var card = template.expand(JSON.createObjectNode().put("n", n));
        assertThat(card.toString())
                .isEqualTo(
                        "{\"a\":[{\"fixed\":{\"b\":[1]}}],\"n\":%d,\"d\":{\"of\":[7]}}"
                                .formatted(n));
        card.path("a").path(0).path("fixed").path("b").asArray().add(2);
        card.path("d").path("of").asArray().add(8);
        return card.path("n").intValue();
    }

    private static String expanded(String template) {
        return Template.of("due", template).expand(FACTS).toString();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
