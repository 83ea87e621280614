package holdfast.card;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** How a value reads in the middle of a text. */
final class Printed {

    private static final char MINUS = '\u2212';

    /** A double has no more than these. */
    private static final int MOST_DECIMALS = 340;

    private Printed() {}

    static String of(JsonNode value) {
        if (value.isObject()) {
            throw new Unworkable("an object cannot stand in a text. Name one of its fields.");
        }
        if (value.isArray()) {
            return value.values().stream().map(Printed::of).collect(joining(","));
        }
        return scalar(value);
    }

    /** As {@link #of}, with lists and objects as JSON. */
    static String whole(JsonNode value) {
        return value.isContainer() ? value.toString() : scalar(value);
    }

    /** As {@link #whole}, with a number as a reader in this place writes it: 1,234.5. */
    static String grouped(JsonNode value, Locale locale) {
        if (!value.isNumber()) {
            return whole(value);
        }
        return format(locale, "#,##0.###", MOST_DECIMALS).format(new BigDecimal(scalar(value)));
    }

    /** A number as a reader in this place writes it, with so many places behind its point. */
    static String grouped(double number, int places, Locale locale) {
        var format = format(locale, "#,##0", places);
        format.setMinimumFractionDigits(places);
        return format.format(BigDecimal.valueOf(number));
    }

    private static DecimalFormat format(Locale locale, String pattern, int mostPlaces) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS);
        var format = new DecimalFormat(pattern, symbols);
        format.setMaximumFractionDigits(mostPlaces);
        return format;
    }

    private static String scalar(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isNumber() && !value.isIntegralNumber()
                ? decimal(value.doubleValue())
                : value.asString();
    }

    /**
     * The shortest digits that mean this number, with an exponent only where JavaScript has one.
     */
    private static String decimal(double number) {
        var size = Math.abs(number);
        if (size == 0) {
            return "0";
        }
        if (size >= 1e-6 && size < 1e21) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        var parts = Double.toString(number).split("E");
        var sign = parts[1].startsWith("-") ? "" : "+";
        return parts[0].replaceFirst("\\.0$", "") + "e" + sign + parts[1];
    }
}
