package holdfast.card;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether two values are the same, and which comes first. */
final class Comparison {

    private static final double CLOSE = Math.ulp(1.0);

    private Comparison() {}

    static boolean same(JsonNode left, JsonNode right) {
        if (!Sizes.exists(left) || !Sizes.exists(right)) {
            return Sizes.exists(left) == Sizes.exists(right);
        }
        if (left.isNumber() && right.isNumber()) {
            return Math.abs(left.doubleValue() - right.doubleValue()) < CLOSE;
        }
        if (left.isArray() && right.isArray()) {
            return sameItems(left, right);
        }
        if (left.isObject() && right.isObject()) {
            return sameFields(left, right);
        }
        return left.equals(right);
    }

    /** Below 0 when the left comes first, above 0 when the right does. */
    static int order(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return Double.compare(left.doubleValue(), right.doubleValue());
        }
        if (left.isString() && right.isString()) {
            return left.stringValue().compareTo(right.stringValue());
        }
        throw new Unworkable("only two numbers or two texts can be compared.");
    }

    private static boolean sameItems(JsonNode left, JsonNode right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (var i = 0; i < left.size(); i++) {
            if (!same(left.path(i), right.path(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameFields(JsonNode left, JsonNode right) {
        return left.size() == right.size()
                && left.properties().stream().allMatch(field -> sameIn(right, field));
    }

    private static boolean sameIn(JsonNode object, Map.Entry<String, JsonNode> field) {
        return object.has(field.getKey()) && same(field.getValue(), object.path(field.getKey()));
    }
}
