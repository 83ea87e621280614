package holdfast.card;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The fields of an object. */
final class Parts {

    private static final JsonMapper JSON = new JsonMapper();

    private Parts() {}

    /** A field of an object or, alone, of the data in hand. */
    static JsonNode get(List<Expression> values, Scope scope) {
        var of = values.size() < 2 ? scope.data() : values.getFirst().in(scope.forgiving());
        return Lookup.field(of, Words.text(values.getLast().in(scope)));
    }

    static JsonNode add(List<JsonNode> values) {
        if (values.getFirst().has(Words.text(values.get(1)))) {
            throw new Unworkable("there is a '%s' already.".formatted(values.get(1).asString()));
        }
        return set(values);
    }

    static JsonNode set(List<JsonNode> values) {
        var object = copy(values.getFirst());
        object.set(Words.text(values.get(1)), values.getLast());
        return object;
    }

    static JsonNode remove(List<JsonNode> values) {
        var object = copy(values.getFirst());
        object.remove(Words.text(values.getLast()));
        return object;
    }

    /** All the fields of objects, and of those in lists; of two with one name, the later. */
    static JsonNode merge(List<JsonNode> values) {
        var object = JsonNodeFactory.instance.objectNode();
        values.stream()
                .flatMap(value -> value.isArray() ? value.values().stream() : Stream.of(value))
                .forEach(value -> object.setAll(copy(value)));
        return object;
    }

    static JsonNode read(List<JsonNode> values) {
        try {
            return JSON.readTree(Words.text(values.getFirst()));
        } catch (JacksonException notJson) {
            throw new Unworkable("this is not JSON.");
        }
    }

    static JsonNode written(List<JsonNode> values) {
        var value = values.getFirst();
        return value.isMissingNode() ? value : StringNode.valueOf(value.toString());
    }

    private static ObjectNode copy(JsonNode value) {
        if (!value.isObject()) {
            throw new Unworkable("an object is needed, not %s.".formatted(value));
        }
        return JsonNodeFactory.instance.objectNode().setAll((ObjectNode) value);
    }
}
