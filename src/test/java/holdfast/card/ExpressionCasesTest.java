package holdfast.card;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The reference implementation's own cases. Each is ours, and means what it means to the reference,
 * or it stands in one of the two lists here, which are those of decision 2.
 */
class ExpressionCasesTest {

    private static final JsonNode FILE =
            new JsonMapper()
                    .readTree(ExpressionCasesTest.class.getResourceAsStream("expressions.json"));

    /** The functions that are left out, by why. */
    private static final Map<String, List<String>> LEFT_OUT =
            Map.of(
                    "it looks at the clock",
                    List.of("utcNow", "getFutureTime", "getPastTime"),
                    "it is left to chance, and the same facts must draw the same card",
                    List.of("rand", "newGuid"),
                    "it reads the notation of Microsoft's speech recogniser (timex)",
                    List.of(
                            "dateReadBack",
                            "isDate",
                            "isDateRange",
                            "isDefinite",
                            "isPresent",
                            "isTime",
                            "isTimeRange",
                            "resolve"),
                    "it takes Windows' names for time zones",
                    List.of("convertToUTC"),
                    "it is a language of its own, run over what people typed",
                    List.of("isMatch", "jPath", "xPath"),
                    "it reads data as a template",
                    List.of("stringOrValue"),
                    "it writes into the facts",
                    List.of("setPathToValue"),
                    "it makes bytes, of which a card has none",
                    List.of("base64", "binary", "dataUri", "dataUriToString"),
                    "it takes an address apart, which no card does",
                    List.of("uriPort"));

    /** Expressions whose value differs from the reference's, by why. */
    private static final Map<String, String> DIFFERENT =
            Map.of(
                    "json(`{\"key\":${{text:\"hello\", cool: \"hot\", obj:{new: 123}}},\"item\":"
                            + " \"${world}\"}`).key.text",
                    "an object in a text prints nothing, where the reference prints its JSON");

    private static final Pattern QUOTED =
            Pattern.compile("'(\\\\.|[^'\\\\])*'|\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_][\\w.]*)!?\\s*\\(");

    static List<JsonNode> ours() {
        return FILE.path("cases").values().stream().filter(ExpressionCasesTest::isOurs).toList();
    }

    static List<JsonNode> alike() {
        return ours().stream().filter(not(ExpressionCasesTest::isDifferent)).toList();
    }

    static List<JsonNode> different() {
        return ours().stream().filter(ExpressionCasesTest::isDifferent).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alike")
    void means_what_it_means_to_the_reference(JsonNode expression) {
        assertThat(value(expression)).isEqualTo(expression.path("v").toString());
    }

    @Test
    void what_is_listed_as_different_differs() {
        assertThat(different())
                .hasSameSizeAs(DIFFERENT.keySet())
                .noneSatisfy(it -> assertThat(value(it)).isEqualTo(it.path("v").toString()));
    }

    @Test
    void nineteen_in_twenty_of_what_is_ours_mean_the_same() {
        assertThat(alike().size()).isGreaterThanOrEqualTo(ours().size() * 95 / 100);
    }

    @Test
    void every_case_is_ours_or_uses_what_is_left_out() {
        assertThat(ours().stream().map(it -> it.path("e"))).hasSize(331);
        assertThat(FILE.path("cases").values().stream().flatMap(ExpressionCasesTest::calls))
                .allSatisfy(name ->
                        assertThat(isKnown(name) || leftOut().containsKey(name)).as(name).isTrue());
    }

    @Test
    void what_is_left_out_is_not_there() {
        assertThat(leftOut().keySet()).noneMatch(ExpressionCasesTest::isKnown);
    }

    private static Map<String, String> leftOut() {
        var reasons = new HashMap<String, String>();
        LEFT_OUT.forEach((why, names) -> names.forEach(name -> reasons.put(name, why)));
        return reasons;
    }

    private static boolean isOurs(JsonNode expression) {
        return calls(expression).noneMatch(leftOut()::containsKey);
    }

    private static boolean isKnown(String name) {
        return Functions.named(name).isPresent() || Loop.named(name).isPresent();
    }

    private static boolean isDifferent(JsonNode expression) {
        return DIFFERENT.containsKey(expression.path("e").stringValue());
    }

    private static Stream<String> calls(JsonNode expression) {
        var bare = QUOTED.matcher(expression.path("e").stringValue()).replaceAll("''");
        return CALL.matcher(bare).results().map(call -> call.group(1));
    }

    private static String value(JsonNode expression) {
        var text = expression.path("e").stringValue();
        var scope = Scope.of(FILE.path("scope"), MissingNode.getInstance(), false);
        try {
            var value = new ExpressionParser(new Cursor(text)).parse().in(scope);
            return value.isMissingNode() ? "null" : value.toString();
        } catch (BadExpression | Unworkable refused) {
            return refused.getMessage();
        }
    }
}
