package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Nothing that somebody wrote works on any card: it is shown, and that is all. */
class InertCardsTest {

    private static final Set<String> PLAIN = Set.of("type", "text", "fontType");

    static List<Card> cards() {
        return Hostile.inertCards().toList();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void words_are_runs_without_style_link_or_mention(Card card) {
        assertThat(runs(SoundCardsTest.drawn(card)))
                .allSatisfy(run -> {
                    assertThat(PLAIN).containsAll(names(run));
                    assertThat(run.path("text").stringValue()).doesNotContain("{{");
                    assertThat(run.path("text").stringValue()).doesNotContainIgnoringCase("<at>");
                    assertThat(run.path("text").stringValue()).doesNotContainIgnoringCase("</at>");
                });
    }

    @ParameterizedTest
    @MethodSource("cards")
    void no_card_mentions_anybody_or_opens_an_address_by_itself(Card card) {
        var drawn = SoundCardsTest.drawn(card);

        assertThat(drawn.has("msteams")).isFalse();
        assertThat(SoundCardsTest.elements(drawn))
                .noneMatch(it -> it.has("selectAction") || it.has("backgroundImage"));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void nothing_asks_the_client_to_work_something_out(Card card) {
        assertThat(readIn(SoundCardsTest.drawn(card)))
                .allSatisfy(text -> assertThat(text).doesNotContain("{{"));
    }

    /** What a client takes Markdown in. */
    static Stream<String> readIn(JsonNode card) {
        var texts =
                SoundCardsTest.elements(card)
                        .filter(it -> it.path("type").stringValue().equals("TextBlock"))
                        .map(it -> it.path("text"));
        var facts =
                SoundCardsTest.elements(card)
                        .flatMap(it -> it.path("facts").values().stream())
                        .flatMap(fact -> Stream.of(fact.path("title"), fact.path("value")));
        return Stream.concat(texts, facts).map(text -> text.stringValue(""));
    }

    private static List<JsonNode> runs(JsonNode card) {
        return SoundCardsTest.elements(card)
                .filter(it -> it.path("type").stringValue().equals("TextRun"))
                .toList();
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream()
                .map(field -> field.getKey())
                .collect(Collectors.toSet());
    }
}
