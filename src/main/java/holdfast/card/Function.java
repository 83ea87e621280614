package holdfast.card;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A function or operator of the language.
 *
 * @param least how few values it takes
 * @param most how many
 */
record Function(String name, int least, int most, Body body) {

    /** What it does with its values, which it works out itself: a condition needs only one side. */
    interface Body {
        JsonNode call(List<Expression> values, Scope scope);
    }

    boolean takes(int count) {
        return least <= count && count <= most;
    }

    /** How many values it takes, in words. */
    String arity() {
        if (most == Integer.MAX_VALUE) {
            return "%d or more values".formatted(least);
        }
        if (least < most) {
            return "%d to %d values".formatted(least, most);
        }
        return least == 1 ? "1 value" : "%d values".formatted(least);
    }
}
