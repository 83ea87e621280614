package holdfast.card;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the names of an expression mean where it stands.
 *
 * @param data what a bare name is looked up in: the facts, or the part of them in hand
 * @param index which of a list's items is in hand, from 0
 * @param items what a loop calls the item in hand, by the name its author gave it
 * @param strict whether a name that is not there is an error
 */
record Scope(
        JsonNode root,
        JsonNode data,
        JsonNode index,
        JsonNode host,
        Map<String, JsonNode> items,
        boolean strict) {

    static Scope of(JsonNode facts, JsonNode host, boolean strict) {
        return new Scope(facts, facts, MissingNode.getInstance(), host, Map.of(), strict);
    }

    Scope within(JsonNode part) {
        return new Scope(root, part, index, host, items, strict);
    }

    Scope within(JsonNode item, int at) {
        return new Scope(root, item, IntNode.valueOf(at), host, items, strict);
    }

    /** The same names, and one more for the item of a loop. */
    Scope with(String name, JsonNode item) {
        var all = new HashMap<>(items);
        all.put(name, item);
        return new Scope(root, data, index, host, all, strict);
    }

    /** The same names where a missing one is no error: in conditions and comparisons. */
    Scope forgiving() {
        return strict ? new Scope(root, data, index, host, items, false) : this;
    }

    JsonNode given(JsonNode value, Expression asked) {
        if (strict && value.isMissingNode()) {
            throw new Unworkable("the facts have no '%s'.".formatted(asked));
        }
        return value;
    }
}
