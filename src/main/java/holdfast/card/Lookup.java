package holdfast.card;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finding a part of a value by its name or place. */
final class Lookup {

    private Lookup() {}

    /** The field of this name or, when there is none, one that differs from it only in case. */
    static JsonNode field(JsonNode of, String name) {
        var exact = of.path(name);
        if (!exact.isMissingNode() || !of.isObject()) {
            return exact;
        }
        for (var property : of.properties()) {
            if (property.getKey().equalsIgnoreCase(name)) {
                return property.getValue();
            }
        }
        return exact;
    }

    static JsonNode element(JsonNode of, JsonNode index) {
        if (index.isString()) {
            return field(of, index.stringValue());
        }
        var whole = index.isNumber() && index.doubleValue() == index.intValue();
        return whole && of.isArray() ? of.path(index.intValue()) : MissingNode.getInstance();
    }
}
