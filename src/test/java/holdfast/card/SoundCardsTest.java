package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What every card keeps to, whatever stands in it. */
class SoundCardsTest {

    private static final CardSchema SCHEMA = new CardSchema();

    /** Elements that are not in the schema of every client. */
    private static final Set<String> TEAMS_ONLY =
            Set.of(
                    "Badge",
                    "ProgressBar",
                    "ProgressRing",
                    "Carousel",
                    "CodeBlock",
                    "Icon",
                    "Rating");

    private static final Cards CARDS = new Cards(TemplatesTest::template);

    static List<Card> cards() {
        return Stream.concat(Samples.all().stream(), Hostile.inertCards()).toList();
    }

    static JsonNode drawn(Card card) {
        return new JsonMapper().readTree(CARDS.draw(card));
    }

    /** The elements and actions of a card, without what its buttons carry. */
    static Stream<JsonNode> elements(JsonNode node) {
        var parts =
                node.isObject()
                        ? node.properties().stream()
                                .filter(part -> !part.getKey().equals("data"))
                                .map(part -> part.getValue())
                        : node.values().stream();
        return Stream.concat(
                node.has("type") ? Stream.of(node) : Stream.empty(),
                parts.flatMap(SoundCardsTest::elements));
    }

    private static String of(JsonNode element, String name) {
        return element.path(name).stringValue("");
    }

    @ParameterizedTest
    @MethodSource("cards")
    void keeps_to_the_official_schema(Card card) {
        assertThat(SCHEMA.problems(drawn(card))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void every_input_says_what_it_is_and_what_to_do(Card card) {
        assertThat(elements(drawn(card)).filter(it -> of(it, "type").startsWith("Input.")))
                .allSatisfy(input -> {
                    assertThat(of(input, "label")).isNotBlank();
                    assertThat(of(input, "errorMessage")).endsWith(".");
                });
    }

    @ParameterizedTest
    @MethodSource("cards")
    void every_button_falls_back_to_one_that_carries_the_same(Card card) {
        var again = drawn(card).at("/refresh/action"); // nobody presses it
        assertThat(
                        elements(drawn(card))
                                .filter(it -> of(it, "type").equals("Action.Execute"))
                                .filter(it -> !it.equals(again)))
                .allSatisfy(button -> {
                    var fallback = button.path("fallback");
                    var same = ((ObjectNode) button.path("data").deepCopy());
                    same.set("verb", button.path("verb"));
                    assertThat(of(fallback, "type")).isEqualTo("Action.Submit");
                    assertThat(fallback.path("data")).isEqualTo(same);
                    assertThat(fallback.path("title")).isEqualTo(button.path("title"));
                    assertThat(fallback.path("associatedInputs"))
                            .isEqualTo(button.path("associatedInputs"));
                });
    }

    @ParameterizedTest
    @MethodSource("cards")
    void what_only_some_clients_draw_has_a_fallback_and_a_picture_has_its_address(Card card) {
        assertThat(unsound(drawn(card))).isEmpty();
    }

    @Test
    void a_picture_without_address_and_a_badge_without_fallback_would_be_noticed() {
        var card =
                new JsonMapper()
                        .readTree(
                                """
                                {"type": "AdaptiveCard", "body": [
                                  {"type": "Container", "items": [{"type": "Image", "url": " "}]},
                                  {"type": "Badge", "text": "new"},
                                  {"type": "Badge", "text": "new", "fallback": "drop"}]}
                                """);

        assertThat(unsound(card)).hasSize(2);
    }

    private static List<JsonNode> unsound(JsonNode card) {
        return elements(card)
                .filter(it ->
                        of(it, "type").equals("Image") && of(it, "url").isBlank()
                                || isOfTeams(of(it, "type")) && !it.has("fallback"))
                .toList();
    }

    private static boolean isOfTeams(String type) {
        return type.startsWith("Chart.") || TEAMS_ONLY.contains(type);
    }
}
