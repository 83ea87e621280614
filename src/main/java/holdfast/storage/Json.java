package holdfast.storage;

import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How bodies are read and written: member by member, so that the format is ours and not Java's. */
final class Json {

    /** A number that is only carried along keeps every digit. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private Json() {}

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A text that must be there. */
    static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    /** A text that may be missing. */
    static Optional<String> maybe(JsonNode node, String name) {
        return node.optional(name).map(JsonNode::stringValue);
    }

    /** Writes what is there; what is not there has no member. */
    static void put(ObjectNode node, String name, Optional<?> value) {
        value.ifPresentOrElse(there -> node.put(name, there.toString()), () -> node.remove(name));
    }
}
