package holdfast.card;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** Whether there is a value, and how much of it. */
final class Sizes {

    private Sizes() {}

    static boolean exists(JsonNode value) {
        return !value.isNull() && !value.isMissingNode();
    }

    /** Whether there is nothing in a text, list or object. A number or truth value is not empty. */
    static boolean empty(JsonNode value) {
        if (value.isString()) {
            return value.stringValue().isEmpty();
        }
        return value.isContainer() ? value.isEmpty() : !exists(value);
    }

    static JsonNode length(List<JsonNode> values) {
        return IntNode.valueOf(Words.text(values.getFirst()).length());
    }

    static JsonNode count(List<JsonNode> values) {
        var value = values.getFirst();
        if (value.isString()) {
            return length(values);
        }
        if (!value.isContainer()) {
            throw new Unworkable("only a text, a list or an object can be counted.");
        }
        return IntNode.valueOf(value.size());
    }
}
