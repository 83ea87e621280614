package holdfast.card;

import static java.time.ZoneOffset.UTC;

import holdfast.card.Bodies.Values;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;

/**
 * Time as a number: seconds since 1970, and ticks of a ten millionth of a second since the year 1.
 */
final class Ticks {

    private static final long EPOCH = 621_355_968_000_000_000L;
    private static final long IN_MILLISECOND = 10_000;
    private static final double IN_SECOND = 10_000_000;

    private Ticks() {}

    static JsonNode formatEpoch(List<JsonNode> values) {
        return written((long) (Arithmetic.value(values.getFirst()) * 1_000), values);
    }

    /** From a number, or from a text since many programs cannot write one so large. */
    static JsonNode format(List<JsonNode> values) {
        return written((ticks(values.getFirst()) - EPOCH) / IN_MILLISECOND, values);
    }

    static JsonNode of(List<JsonNode> values) {
        return LongNode.valueOf(EPOCH + milliseconds(values.getFirst()) * IN_MILLISECOND);
    }

    static JsonNode between(List<JsonNode> values) {
        var passed = milliseconds(values.getFirst()) - milliseconds(values.getLast());
        return Arithmetic.number((double) passed * IN_MILLISECOND);
    }

    static Values in(ChronoUnit unit) {
        var ticks = unit.getDuration().toSeconds() * IN_SECOND;
        return values -> Arithmetic.number(Arithmetic.whole(values.getFirst()) / ticks);
    }

    private static JsonNode written(long milliseconds, List<JsonNode> values) {
        try {
            return Moments.written(Instant.ofEpochMilli(milliseconds).atOffset(UTC), values, 1);
        } catch (DateTimeException tooFar) {
            throw new Unworkable("this is too far away.");
        }
    }

    private static long milliseconds(JsonNode moment) {
        return Moments.read(moment).toInstant().toEpochMilli();
    }

    private static long ticks(JsonNode value) {
        try {
            return value.isIntegralNumber() ? value.longValue() : Long.parseLong(Words.text(value));
        } catch (NumberFormatException notTicks) {
            throw new Unworkable("%s is no number of ticks.".formatted(value));
        }
    }
}
