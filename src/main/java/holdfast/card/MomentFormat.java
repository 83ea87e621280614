package holdfast.card;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a moment is written: {@code dddd d MMMM yyyy, HH:mm}. The letters are those of .NET, as in
 * the official language, and {@code YYYY}, {@code DD} and {@code A}. What stands in quotes stays.
 */
final class MomentFormat {

    private static final Pattern PIECE =
            Pattern.compile(
                    "'(?<q>[^']*)'|`(?<b>[^`]*)`|\\\\(?<e>.)|%|d+|D{1,2}|[fF]{3,}|SSS|H+|h+|m+|M+|s+"
                            + "|t+|A|a|y+|YYYY|YY|z+|Z+|K|(?<other>.)",
                    Pattern.DOTALL);
    private static final List<String> DAYS = List.of("d", "dd", "EEE", "EEEE");
    private static final Map<Long, String> HALVES = Map.of(0L, "am", 1L, "pm");

    /** What {@code o} stands for. */
    private static final String IN_FULL = "yyyy-MM-dd'T'HH:mm:ss.fff'0000'zzz";

    private MomentFormat() {}

    /**
     * @param language such as {@code en} or {@code cy-GB}; only the language counts, since months
     *     have other short names from one country to the next and from one year to the next
     */
    static DateTimeFormatter of(String format, String language) {
        if (format.equalsIgnoreCase("o")) {
            return of(IN_FULL, language);
        }
        var formatter = new DateTimeFormatterBuilder();
        PIECE.matcher(format).results().forEach(piece -> add(piece, formatter));
        return formatter.toFormatter(Locale.of(Locale.forLanguageTag(language).getLanguage()));
    }

    private static void add(MatchResult piece, DateTimeFormatterBuilder formatter) {
        for (var literal : List.of("q", "b", "e", "other")) {
            if (piece.group(literal) != null) {
                formatter.appendLiteral(plain(piece.group(literal)));
                return;
            }
        }
        var letters = piece.group();
        switch (letters.charAt(0)) {
            case '%' -> {}
            case 'a' -> formatter.appendText(ChronoField.AMPM_OF_DAY, HALVES);
            default -> formatter.appendPattern(pattern(letters.charAt(0), letters.length()));
        }
    }

    private static String plain(String text) {
        if (text.equals("f") || text.equals("F") || text.equals("g")) {
            throw new Unworkable("a format has no '%s'.".formatted(text));
        }
        return text;
    }

    private static String pattern(char letter, int count) {
        return switch (letter) {
            case 'd' -> DAYS.get(Math.min(count, 4) - 1);
            case 'D' -> "d".repeat(count);
            case 'M' -> "M".repeat(Math.min(count, 4));
            case 'f', 'F', 'S' -> "SSS";
            case 't', 'A' -> "a";
            case 'y', 'Y' -> count < 3 ? "uu" : "uuuu";
            case 'z' -> count < 3 ? "xx" : "xxx";
            case 'Z' -> count > 1 ? "xx" : "xxx";
            case 'K' -> "xxx";
            default -> String.valueOf(letter).repeat(Math.min(count, 2));
        };
    }
}
