package holdfast.card;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a backslash means in a quoted text. Before anything it does not know it stays. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("\\\\([rnt'\"\\\\])");

    private Escapes() {}

    /** The text between its quotes. */
    static String unquoted(String quoted) {
        var quote = quoted.charAt(0);
        return ESCAPE.matcher(quoted.substring(1, quoted.length() - 1))
                .replaceAll(found -> Matcher.quoteReplacement(meant(found, quote)));
    }

    private static String meant(MatchResult found, char quote) {
        return switch (found.group(1)) {
            case "r" -> "\r";
            case "n" -> "\n";
            case "t" -> "\t";
            case "\\" -> "\\";
            case String other when other.charAt(0) == quote -> other;
            case String _ -> found.group();
        };
    }
}
