package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.card.CardSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** Every card somebody can be shown, at every moment of a concern: Teams can draw it. */
class DrawnCardsTest extends OpenChats {

    static final List<String> MOMENTS = Moments.ALL;

    private static final CardSchema SCHEMA = new CardSchema();
    private static final Set<String> DATA = Set.of("ref", "version", "card", "arg");

    /** What five people see who look at it, with and without its story, and their lists. */
    private List<Seen> seen(String moment) {
        var ref = new Moments(chats).reach(moment);
        var seen = new ArrayList<Seen>();
        for (var role :
                List.of(
                        "iro",
                        "team-manager",
                        "service-director",
                        "social-worker",
                        "iro-manager")) {
            var person = chats.who(role);
            for (var line :
                    List.of("help", "mine", "owed", "status", "show " + ref, "answer " + ref)) {
                chats.say(person, line)
                        .messages()
                        .getFirst()
                        .card()
                        .map(Seen::of)
                        .ifPresent(seen::add);
            }
            seen.add(Seen.inPlace(chats.press(person, "refresh", Map.of("ref", ref), Map.of())));
        }
        for (var line : List.of("raise", "notify 1 2 3", "void " + ref + " because x")) {
            chats.say(chats.who("iro"), line)
                    .messages()
                    .getFirst()
                    .card()
                    .map(Seen::of)
                    .ifPresent(seen::add);
        }
        return seen;
    }

    @ParameterizedTest
    @FieldSource("MOMENTS")
    void every_card_keeps_to_the_official_schema_and_its_size(String moment) {
        assertThat(seen(moment))
                .hasSizeGreaterThan(20)
                .allSatisfy(card -> {
                    assertThat(SCHEMA.problems(card.card())).isEmpty();
                    assertThat(card.bytes()).isLessThan(25_000);
                });
    }

    @ParameterizedTest
    @FieldSource("MOMENTS")
    void every_input_has_a_name_and_says_what_is_wrong(String moment) {
        for (var card : seen(moment)) {
            assertThat(card.everything().filter(DrawnCardsTest::isInput))
                    .allSatisfy(input -> {
                        assertThat(input.path("label").stringValue("")).isNotBlank();
                        assertThat(input.path("errorMessage").stringValue("")).isNotBlank();
                        assertThat(input.path("id").stringValue("")).isNotBlank();
                    });
        }
    }

    private static boolean isInput(JsonNode node) {
        return node.path("type").stringValue("").startsWith("Input.");
    }

    @ParameterizedTest
    @FieldSource("MOMENTS")
    void every_button_carries_little_and_falls_back_to_the_same(String moment) {
        for (var card : seen(moment)) {
            assertThat(card.all("Action.Execute"))
                    .allSatisfy(button -> {
                        var carried = button.path("data");
                        assertThat(DATA).containsAll(names(carried));
                        var fallback = button.path("fallback");
                        assertThat(fallback.path("type").stringValue()).isEqualTo("Action.Submit");
                        assertThat(fallback.path("title")).isEqualTo(button.path("title"));
                        assertThat(fallback.path("associatedInputs"))
                                .isEqualTo(button.path("associatedInputs"));
                        var same = ((tools.jackson.databind.node.ObjectNode) carried.deepCopy());
                        same.set("verb", button.path("verb"));
                        assertThat(fallback.path("data")).isEqualTo(same);
                    });
            assertThat(card.all("Action.Submit").count())
                    .isEqualTo(card.all("Action.Execute").count());
        }
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("MOMENTS")
    void no_place_is_left_open_and_nothing_is_said_twice_on_one_screen(String moment) {
        for (var card : seen(moment)) {
            assertThat(card.card().toString()).doesNotContain("{0}", "{1}", "${", "null");
            assertThat(card.inputs().stream().map(Seen.Input::label)).doesNotContain("");
        }
    }
}
