package holdfast.card;

import java.util.regex.Pattern;

/**
 * Keeps the direction controls in somebody's words (Unicode standard annex 9) to those words. They
 * stay, since Arabic and Hebrew need them, but left open they would turn round what stands beside.
 */
final class Direction {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final Pattern CONTROL =
            Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private Direction() {}

    /**
     * The line in an isolate of its own, which words without controls do not need. The isolates it
     * leaves open are ended, and those it ends without opening are opened: else it would end ours.
     */
    static String isolated(String line) {
        if (!CONTROL.matcher(line).find()) {
            return line;
        }
        var open = 0;
        var unopened = 0;
        for (var c : line.toCharArray()) {
            if (c >= '\u2066' && c <= FIRST_STRONG_ISOLATE) {
                open++;
            } else if (c == END_OF_ISOLATE && open > 0) {
                open--;
            } else if (c == END_OF_ISOLATE) {
                unopened++;
            }
        }
        return String.valueOf(FIRST_STRONG_ISOLATE).repeat(unopened + 1)
                + line
                + String.valueOf(END_OF_ISOLATE).repeat(open + 1);
    }
}
