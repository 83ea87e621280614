package holdfast.card;

import holdfast.card.Bodies.Values;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Numbers one by one, and several of them at once. */
final class Numbers {

    private static final Pattern DIGITS =
            Pattern.compile("\\s*([-+]?\\d+)(\\.\\d+)?([eE][-+]?\\d+)?");

    /** A double has no more decimal places that mean anything. */
    private static final int MOST_PLACES = 15;

    /** A longer list would not fit on a card. */
    private static final int LONGEST_RANGE = 10_000;

    private Numbers() {}

    static Values each(DoubleUnaryOperator sum) {
        return values -> Arithmetic.number(sum.applyAsDouble(Arithmetic.value(values.getFirst())));
    }

    /** Over numbers, and over the numbers in lists. */
    static Values over(DoubleBinaryOperator sum) {
        return values ->
                Arithmetic.number(
                        values.stream()
                                .flatMap(Numbers::items)
                                .mapToDouble(Arithmetic::value)
                                .reduce(sum)
                                .orElseThrow(() -> new Unworkable("there are no numbers here.")));
    }

    static JsonNode average(List<JsonNode> values) {
        var sum = over(Double::sum).of(values).doubleValue();
        return Arithmetic.number(sum / items(values.getFirst()).count());
    }

    /** Half goes up. */
    static JsonNode round(List<JsonNode> values) {
        var places = values.size() < 2 ? 0 : places(values.getLast());
        return Arithmetic.number(rounded(Arithmetic.value(values.getFirst()), places));
    }

    static JsonNode range(List<JsonNode> values) {
        var start = Arithmetic.whole(values.getFirst());
        var count = Arithmetic.whole(values.getLast());
        if (count < 1 || count > LONGEST_RANGE) {
            throw new Unworkable(
                    "a range has from 1 to %d numbers, not %d.".formatted(LONGEST_RANGE, count));
        }
        var list = JsonNodeFactory.instance.arrayNode();
        IntStream.range(0, (int) count).forEach(i -> list.add(Arithmetic.number(start + i)));
        return list;
    }

    /** The number at the start of a text, or a number itself. */
    static JsonNode read(List<JsonNode> values) {
        var value = values.getFirst();
        if (!value.isString()) {
            return value.isNumber() ? value : MissingNode.getInstance();
        }
        var digits = DIGITS.matcher(value.stringValue());
        if (!digits.lookingAt()) {
            throw new Unworkable("%s is no number.".formatted(value));
        }
        return Arithmetic.number(Double.parseDouble(digits.group().strip()));
    }

    /** As {@link #read}, without what stands behind the point. */
    static JsonNode whole(List<JsonNode> values) {
        var number = read(values);
        return number.isNumber() ? Arithmetic.number(truncated(number.doubleValue())) : number;
    }

    static JsonNode format(List<JsonNode> values) {
        var places = places(values.get(1));
        var locale = values.size() < 3 ? Locale.UK : Words.locale(values, Locale.UK);
        var number = rounded(Arithmetic.value(values.getFirst()), places);
        return StringNode.valueOf(Printed.grouped(number, places, locale));
    }

    private static Stream<JsonNode> items(JsonNode value) {
        return value.isArray() ? value.values().stream() : Stream.of(value);
    }

    private static int places(JsonNode value) {
        var places = Arithmetic.whole(value);
        if (places < 0 || places > MOST_PLACES) {
            throw new Unworkable("a number has from 0 to %d places.".formatted(MOST_PLACES));
        }
        return (int) places;
    }

    private static double rounded(double number, int places) {
        var scale = Math.pow(10, places);
        var scaled = number * scale;
        return Math.abs(scaled) < 0x1p52 ? Math.round(scaled) / scale : number;
    }

    private static double truncated(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }
}
