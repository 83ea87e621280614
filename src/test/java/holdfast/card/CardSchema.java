package holdfast.card;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The official schema of Adaptive Cards 1.5. Each element is held against the definition of its own
 * type, without what stands in it: else one mistake in a run of text would be one in everything
 * around it.
 */
public final class CardSchema {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FILE =
            Path.of("src/test/resources/holdfast/card/adaptive-card-1.5.0.schema.json");

    private final JsonNode definitions;
    private final Map<String, Schema> schemas = new HashMap<>();

    public CardSchema() {
        try {
            definitions = JSON.readTree(Files.readString(FILE)).path("definitions");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is wrong with a card, with the element it is wrong with. */
    public List<String> problems(JsonNode drawn) {
        var problems = new ArrayList<String>();
        var card = withoutSearch(drawn.deepCopy(), problems);
        gather(card, problems);
        if (problems.isEmpty()) {
            schemas.computeIfAbsent("AdaptiveCard", this::schema)
                    .validate(card)
                    .forEach(error -> problems.add(error.toString()));
        }
        return problems;
    }

    /** Lists that are searched are Teams' own, and of a later edition. */
    private static JsonNode withoutSearch(JsonNode node, List<String> problems) {
        if (node instanceof ObjectNode object && object.has("choices.data")) {
            var query = object.remove("choices.data");
            if (!query.path("type").stringValue("").equals("Data.Query")
                    || query.path("dataset").stringValue("").isBlank()) {
                problems.add("this is no search: " + query);
            }
            if (!object.path("style").stringValue("").equals("filtered")) {
                problems.add("a search is filtered: " + object);
            }
            object.put("style", "compact");
        }
        node.values().forEach(part -> withoutSearch(part, problems));
        return node;
    }

    private void gather(JsonNode node, List<String> problems) {
        if (node.isObject() && node.has("type")) {
            check((ObjectNode) node, problems);
        }
        node.properties().stream()
                .filter(part -> !part.getKey().equals("data"))
                .forEach(part -> gather(part.getValue(), problems));
        if (node.isArray()) {
            node.values().forEach(part -> gather(part, problems));
        }
    }

    private void check(ObjectNode element, List<String> problems) {
        var type = element.path("type").stringValue();
        if (!definitions.has(type)) {
            problems.add("there is no " + type);
            return;
        }
        schemas.computeIfAbsent(type, this::schema)
                .validate(alone(element))
                .forEach(error -> problems.add(error + " in " + element));
    }

    private Schema schema(String type) {
        var schema = JSON.createObjectNode();
        schema.put("$schema", "http://json-schema.org/draft-06/schema#");
        schema.putArray("allOf").addObject().put("$ref", "#/definitions/" + type);
        schema.set("definitions", definitions);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6).getSchema(schema);
    }

    /** The element with nothing in it, but with its own properties as they are. */
    private static ObjectNode alone(ObjectNode element) {
        var alone = element.deepCopy();
        for (var part : element.properties()) {
            var value = part.getValue();
            if (value.isArray() && value.values().stream().allMatch(item -> item.has("type"))) {
                alone.putArray(part.getKey());
            } else if (part.getKey().equals("card")) {
                alone.putObject("card").put("type", "AdaptiveCard");
            } else if (part.getKey().equals("fallback")) {
                alone.put("fallback", "drop");
            }
        }
        return alone;
    }
}
