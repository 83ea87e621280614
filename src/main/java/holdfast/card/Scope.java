package holdfast.card;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the names of an expression mean where it stands.
 *
 * @param data what a bare name is looked up in: the facts, or the part of them in hand
 * @param index which of a list's items is in hand, from 0
 * @param strict whether a name that is not there is an error
 */
record Scope(JsonNode root, JsonNode data, JsonNode index, JsonNode host, boolean strict) {

    static Scope of(JsonNode facts, JsonNode host, boolean strict) {
        return new Scope(facts, facts, MissingNode.getInstance(), host, strict);
    }

    Scope within(JsonNode part) {
        return new Scope(root, part, index, host, strict);
    }

    Scope within(JsonNode item, int at) {
        return new Scope(root, item, IntNode.valueOf(at), host, strict);
    }

    /** The same names where a missing one is no error: in conditions and comparisons. */
    Scope forgiving() {
        return strict ? new Scope(root, data, index, host, false) : this;
    }

    JsonNode given(JsonNode value, Expression asked) {
        if (strict && value.isMissingNode()) {
            throw new Unworkable("the facts have no '%s'.".formatted(asked));
        }
        return value;
    }
}
