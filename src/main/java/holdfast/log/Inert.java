package holdfast.log;

import java.util.Set;

/**
 * Text that does nothing to a terminal, a log viewer or the line after it: what would is spelled
 * out (ASVS 16.4.1; bad input, class 61).
 */
final class Inert {

    /** They end a line for some viewers. */
    private static final Set<Integer> LINE_ENDS = Set.of(0x2028, 0x2029);

    private Inert() {}

    /** On one line. */
    static String line(String text) {
        return text.codePoints().allMatch(Inert::isHarmless) ? text : spelled(text, "\\n");
    }

    /** On several lines when it has several, of which none can pass for a line of its own. */
    static String lines(String text) {
        return text.codePoints().allMatch(Inert::isHarmless) ? text : spelled(text, "\n    ");
    }

    private static String spelled(String text, String lineEnd) {
        var inert = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    if (c == '\n') {
                        inert.append(lineEnd);
                    } else if (isHarmless(c)) {
                        inert.appendCodePoint(c);
                    } else {
                        inert.append("\\u%04X".formatted(c));
                    }
                });
        return inert.toString();
    }

    /** Neither a control character nor one that turns the direction of what follows. */
    private static boolean isHarmless(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE
                && !LINE_ENDS.contains(c);
    }
}
