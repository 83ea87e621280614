package holdfast.card;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The templates of {@code cards/}, with hostile facts for each. */
final class OurTemplates {

    static final JsonMapper JSON = new JsonMapper();

    private static final Cards CARDS = new Cards(TemplatesTest::template);

    private OurTemplates() {}

    static JsonNode json(Class<?> kind) {
        return JSON.readTree(TemplatesTest.template(Cards.name(kind)));
    }

    /** The same from one run to the next. */
    static Stream<JsonNode> facts(Class<?> kind) {
        return IntStream.rangeClosed(1, Hostile.SEEDS)
                .mapToObj(seed -> CARDS.facts(Hostile.raw(seed).made(kind)));
    }

    static ArrayNode pairs() {
        var pairs = JSON.createArrayNode();
        TemplatesTest.kinds()
                .forEach(kind ->
                        facts(kind)
                                .forEach(facts ->
                                        pairs.addObject()
                                                .put("says", Cards.name(kind))
                                                .<ObjectNode>set("template", json(kind))
                                                .set("data", facts)));
        return pairs;
    }
}
