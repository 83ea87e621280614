package holdfast.card;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/**
 * Conditions. Only null and false count as false: so 0 and an empty text are true. A condition that
 * cannot be worked out is false, and one that names a missing field is no error.
 */
final class Logic {

    private Logic() {}

    static JsonNode choose(List<Expression> values, Scope scope) {
        return values.get(holds(values.getFirst(), scope) ? 1 : 2).in(scope);
    }

    static JsonNode not(List<Expression> values, Scope scope) {
        return BooleanNode.valueOf(!holds(values.getFirst(), scope));
    }

    static JsonNode all(List<Expression> values, Scope scope) {
        return BooleanNode.valueOf(values.stream().allMatch(value -> holds(value, scope)));
    }

    static JsonNode any(List<Expression> values, Scope scope) {
        return BooleanNode.valueOf(values.stream().anyMatch(value -> holds(value, scope)));
    }

    /** The first value that is there. */
    static JsonNode first(List<Expression> values, Scope scope) {
        for (var value : values.subList(0, values.size() - 1)) {
            var known = value.in(scope.forgiving());
            if (Sizes.exists(known)) {
                return known;
            }
        }
        return values.getLast().in(scope);
    }

    /** What a value means as a truth value: 0 and a text with "false" in it are false here. */
    static boolean truth(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue() != 0;
        }
        return value.isString()
                ? !value.stringValue().toLowerCase(Locale.ROOT).contains("false")
                : isTrue(value);
    }

    static boolean holds(Expression condition, Scope scope) {
        try {
            return isTrue(condition.in(scope.forgiving()));
        } catch (Unworkable unknown) {
            return false;
        }
    }

    private static boolean isTrue(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() : Sizes.exists(value);
    }
}
