package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The reference implementation's own cases, as far as they use what our language has. */
class ExpressionCasesTest {

    private static final JsonNode FILE =
            new JsonMapper()
                    .readTree(ExpressionCasesTest.class.getResourceAsStream("expressions.json"));

    private static final Pattern QUOTED = Pattern.compile("'(\\\\.|[^'])*'|\"(\\\\.|[^\"])*\"");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_][\\w.]*)!?\\s*\\(");

    static List<JsonNode> ours() {
        return FILE.path("cases").values().stream().filter(ExpressionCasesTest::isOurs).toList();
    }

    private static boolean isOurs(JsonNode expression) {
        var bare = QUOTED.matcher(expression.path("e").stringValue()).replaceAll("''");
        return !bare.contains("=>")
                && CALL.matcher(bare)
                        .results()
                        .allMatch(call -> Functions.named(call.group(1)).isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ours")
    void means_what_it_means_to_the_reference(JsonNode expression) {
        assertThat(value(expression.path("e").stringValue()))
                .isEqualTo(expression.path("v").toString());
    }

    @Test
    void none_of_the_cases_that_are_ours_is_left_out() {
        assertThat(ours()).hasSize(131);
    }

    private static String value(String expression) {
        var scope = Scope.of(FILE.path("scope"), MissingNode.getInstance(), false);
        var value = new ExpressionParser(new Cursor(expression)).parse().in(scope);
        return value.isMissingNode() ? "null" : value.toString();
    }
}
