package holdfast.card;

import java.util.List;
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

    /** The first of two values that is there. */
    static JsonNode first(List<Expression> values, Scope scope) {
        var value = values.getFirst().in(scope.forgiving());
        return Sizes.exists(value) ? value : values.getLast().in(scope);
    }

    private static boolean holds(Expression condition, Scope scope) {
        try {
            var value = condition.in(scope.forgiving());
            return value.isBoolean() ? value.booleanValue() : Sizes.exists(value);
        } catch (Unworkable unknown) {
            return false;
        }
    }
}
