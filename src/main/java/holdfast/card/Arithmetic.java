package holdfast.card;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** Sums. Numbers are JavaScript's, except that a whole number by a whole number is rounded down. */
final class Arithmetic {

    private static final double WHOLE_BELOW = 0x1p53;

    private Arithmetic() {}

    /** The sum of two numbers; with a text among them, the one after the other. */
    static JsonNode add(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return number(left.doubleValue() + right.doubleValue());
        }
        if (!left.isString()
                && !right.isString()
                && left.isMissingNode() != right.isMissingNode()) {
            throw new Unworkable("a number cannot be added to nothing.");
        }
        return StringNode.valueOf(addend(left) + addend(right));
    }

    static JsonNode subtract(JsonNode left, JsonNode right) {
        return number(value(left) - value(right));
    }

    static JsonNode multiply(JsonNode left, JsonNode right) {
        return number(value(left) * value(right));
    }

    static JsonNode divide(JsonNode left, JsonNode right) {
        var result = value(left) / divisor(right);
        return number(isWhole(left) && isWhole(right) ? Math.floor(result) : result);
    }

    static JsonNode remainder(JsonNode left, JsonNode right) {
        if (!isWhole(left) || !isWhole(right)) {
            throw new Unworkable("a remainder needs whole numbers.");
        }
        return number(value(left) % divisor(right));
    }

    static JsonNode power(JsonNode left, JsonNode right) {
        return number(Math.pow(value(left), value(right)));
    }

    static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            throw new Unworkable("the result is too large.");
        }
        if (value != Math.rint(value) || Math.abs(value) > WHOLE_BELOW) {
            return DoubleNode.valueOf(value);
        }
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf((long) value);
    }

    private static String addend(JsonNode value) {
        if (value.isString() || value.isNumber() || value.isMissingNode()) {
            return Printed.of(value);
        }
        throw new Unworkable("only numbers and texts can be added.");
    }

    static double value(JsonNode value) {
        if (!value.isNumber()) {
            throw new Unworkable("only numbers can be reckoned with.");
        }
        return value.doubleValue();
    }

    private static double divisor(JsonNode value) {
        var by = value(value);
        if (by == 0) {
            throw new Unworkable("nothing can be divided by 0.");
        }
        return by;
    }

    static long whole(JsonNode value) {
        if (!isWhole(value)) {
            throw new Unworkable("a whole number is needed, not %s.".formatted(value));
        }
        return (long) value.doubleValue();
    }

    /** Whether something stands behind its point. */
    static boolean isBroken(JsonNode value) {
        return value.isNumber() && !isWhole(value);
    }

    static boolean isWhole(JsonNode value) {
        return value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
    }
}
