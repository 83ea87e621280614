package holdfast.card;

import static java.time.ZoneOffset.UTC;

import holdfast.card.Bodies.Values;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/**
 * Dates and moments, written as ISO 8601 has them. All are in UTC; one that names no zone is taken
 * for it.
 */
final class Moments {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/dd/uuuu");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of(
                    "Second", ChronoUnit.SECONDS,
                    "Minute", ChronoUnit.MINUTES,
                    "Hour", ChronoUnit.HOURS,
                    "Day", ChronoUnit.DAYS,
                    "Week", ChronoUnit.WEEKS,
                    "Month", ChronoUnit.MONTHS,
                    "Year", ChronoUnit.YEARS);

    /** By the hour and minute at which each begins. */
    private static final NavigableMap<Integer, String> TIMES =
            new TreeMap<>(
                    Map.of(
                            0,
                            "midnight",
                            1,
                            "morning",
                            1200,
                            "noon",
                            1201,
                            "afternoon",
                            1800,
                            "evening",
                            2201,
                            "night"));

    private Moments() {}

    static OffsetDateTime read(JsonNode value) {
        var text = Words.text(value);
        try {
            return text.contains("T")
                    ? withTime(text)
                    : LocalDate.parse(text).atStartOfDay().atOffset(UTC);
        } catch (DateTimeException unreadable) {
            throw new Unworkable("%s is no date. Write it as 2025-05-02.".formatted(value));
        }
    }

    /** Whether a text is a moment written in full, to the millisecond. */
    static boolean isMoment(JsonNode value) {
        try {
            return value.isString() && value.stringValue().equals(WRITTEN.format(read(value)));
        } catch (Unworkable otherwise) {
            return false;
        }
    }

    /** In the format and language that may stand behind a moment, or in full. */
    static Values formatted(UnaryOperator<OffsetDateTime> change) {
        return values -> written(change.apply(read(values.getFirst())), values, 1);
    }

    static Values startOf(ChronoUnit unit) {
        return formatted(moment -> moment.truncatedTo(unit));
    }

    static JsonNode startOfMonth(List<JsonNode> values) {
        return formatted(m -> m.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS)).of(values);
    }

    static Values adding(ChronoUnit unit) {
        return values ->
                written(moved(values.getFirst(), Arithmetic.whole(values.get(1)), unit), values, 2);
    }

    /** By so many units, named by the value after. */
    static Values shifted(int sign) {
        return values -> {
            var unit =
                    Optional.ofNullable(UNITS.get(Words.text(values.get(2))))
                            .orElseThrow(() ->
                                    new Unworkable(
                                            "a unit is one of Second, Minute, Hour, Day, Week, Month and Year."));
            var count = sign * Arithmetic.whole(values.get(1));
            return written(moved(values.getFirst(), count, unit), values, 3);
        };
    }

    static Values part(ToIntFunction<OffsetDateTime> part) {
        return values -> IntNode.valueOf(part.applyAsInt(read(values.getFirst())));
    }

    /** From 0 for Sunday. */
    static int dayOfWeek(OffsetDateTime moment) {
        return moment.getDayOfWeek().getValue() % 7;
    }

    /**
     * 5/02/2025 for the second of May: the official one's order. Cards here have formatDateTime.
     */
    static JsonNode date(List<JsonNode> values) {
        return StringNode.valueOf(DATE.format(read(values.getFirst())));
    }

    static JsonNode timeOfDay(List<JsonNode> values) {
        var moment = read(values.getFirst());
        var time = moment.getHour() * 100 + moment.getMinute();
        return StringNode.valueOf(TIMES.floorEntry(time).getValue());
    }

    /**
     * @param at the place among the values where a format may stand, and a language behind it
     */
    static JsonNode written(OffsetDateTime moment, List<JsonNode> values, int at) {
        var format = values.size() > at ? Words.text(values.get(at)) : "";
        var language = values.size() > at + 1 ? Words.text(values.get(at + 1)) : "en";
        return StringNode.valueOf(
                format.isEmpty()
                        ? WRITTEN.format(moment)
                        : MomentFormat.of(format, language).format(moment));
    }

    private static OffsetDateTime withTime(String text) {
        var read =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        text, OffsetDateTime::from, LocalDateTime::from);
        return read instanceof OffsetDateTime moment
                ? moment.withOffsetSameInstant(UTC)
                : LocalDateTime.from(read).atOffset(UTC);
    }

    private static OffsetDateTime moved(JsonNode from, long count, ChronoUnit unit) {
        try {
            return read(from).plus(count, unit);
        } catch (DateTimeException | ArithmeticException tooFar) {
            throw new Unworkable("this is too far away.");
        }
    }
}
