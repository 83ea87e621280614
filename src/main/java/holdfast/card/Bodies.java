package holdfast.card;

import holdfast.card.Function.Body;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** The few shapes a function has, made from plain code over values. */
final class Bodies {

    private Bodies() {}

    interface Values {
        JsonNode of(List<JsonNode> values);
    }

    /** Over all its values at once. */
    static Body values(Values result) {
        return (values, scope) -> result.of(worked(values, scope));
    }

    /** Over two at a time, from the left. */
    static Body fold(BinaryOperator<JsonNode> operation) {
        return (values, scope) -> {
            var result = values.getFirst().in(scope);
            for (var next : values.subList(1, values.size())) {
                result = operation.apply(result, next.in(scope));
            }
            return result;
        };
    }

    /** A question about one value. */
    static Body one(Predicate<JsonNode> question) {
        return question(values -> question.test(values.getFirst()));
    }

    /** A question about two values. */
    static Body both(BiPredicate<JsonNode, JsonNode> question) {
        return question(values -> question.test(values.getFirst(), values.getLast()));
    }

    /** A question about the order of two values: nothing is before or after a value not there. */
    static Body ordered(IntPredicate sign) {
        return both((left, right) ->
                Sizes.exists(left)
                        && Sizes.exists(right)
                        && sign.test(Comparison.order(left, right)));
    }

    /** A question about something that cannot be worked out has the answer no. */
    private static Body question(Predicate<List<JsonNode>> question) {
        return (values, scope) -> {
            List<JsonNode> known;
            try {
                known = worked(values, scope.forgiving());
            } catch (Unworkable unknown) {
                return BooleanNode.FALSE;
            }
            return BooleanNode.valueOf(question.test(known));
        };
    }

    private static List<JsonNode> worked(List<Expression> values, Scope scope) {
        return switch (values.size()) {
            case 1 -> List.of(values.getFirst().in(scope));
            case 2 -> List.of(values.getFirst().in(scope), values.getLast().in(scope));
            default -> values.stream().map(value -> value.in(scope)).toList();
        };
    }
}
