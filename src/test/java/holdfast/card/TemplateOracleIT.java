package holdfast.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Our template language beside Microsoft's own, over the pairs of {@code oracle.json}. */
class TemplateOracleIT {

    private static final JsonNode FILE =
            new JsonMapper().readTree(TemplateOracleIT.class.getResourceAsStream("oracle.json"));

    static Stream<Arguments> pairs() {
        var cards = Oracle.asked("expand.js", FILE);
        var pairs = FILE.path("pairs");
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> Arguments.of(pairs.get(i).path("says"), pairs.get(i), cards.get(i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void draws_the_card_the_official_package_draws(
            JsonNode says, JsonNode pair, JsonNode official) {
        assertThat(official.has("card")).as(official.toString()).isTrue();
        assertThat(expanded(pair).toString()).isEqualTo(official.path("card").toString());
    }

    /** Every template with everything that could stand in it, drawn by both. */
    @Test
    void draws_each_of_our_cards_as_the_official_package_does() {
        var pairs = OurTemplates.pairs();
        var question = new JsonMapper().createObjectNode();
        question.set("pairs", pairs);

        var cards = Oracle.asked("expand.js", question);

        assertThat(IntStream.range(0, pairs.size()))
                .hasSizeGreaterThanOrEqualTo(11 * Hostile.SEEDS)
                .filteredOn(i ->
                        !expanded(pairs.get(i))
                                .toString()
                                .equals(cards.get(i).path("card").toString()))
                .extracting(i -> pairs.get(i).path("says") + " is officially " + cards.get(i))
                .isEmpty();
    }

    @Test
    void compares_enough_to_mean_something() {
        assertThat(FILE.path("pairs")).hasSizeGreaterThanOrEqualTo(60);
    }

    private static JsonNode expanded(JsonNode pair) {
        var data = pair.has("data") ? pair.path("data") : FILE.path("data");
        var host = pair.has("host") ? pair.path("host") : MissingNode.getInstance();
        return Template.of("pair", pair.path("template").toString()).expand(data, host);
    }
}
