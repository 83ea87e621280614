package holdfast.card;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text being read, and how far it has been read. */
final class Cursor {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\u00a0\\ufeff]+");

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char next() {
        return text.charAt(at++);
    }

    boolean sees(String symbol) {
        return text.startsWith(symbol, at);
    }

    boolean take(String symbol) {
        var found = sees(symbol);
        at += found ? symbol.length() : 0;
        return found;
    }

    Optional<String> take(Pattern pattern) {
        var matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.group());
    }

    /** Takes a symbol and any space before it. */
    boolean takeSpaced(String symbol) {
        skipSpace();
        return take(symbol);
    }

    void need(String symbol) {
        if (!takeSpaced(symbol)) {
            throw expected("'" + symbol + "'");
        }
    }

    Cursor skipSpace() {
        take(SPACE);
        return this;
    }

    BadExpression expected(String what) {
        var found =
                atEnd()
                        ? "the end"
                        : "'" + text.substring(at, text.offsetByCodePoints(at, 1)) + "'";
        return new BadExpression(
                "%s is expected at character %d, and %s is found.".formatted(what, at + 1, found));
    }

    /** Which character stands here, counted from 1. */
    int position() {
        return at + 1;
    }
}
