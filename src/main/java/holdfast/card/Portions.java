package holdfast.card;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody's words in portions that a card has room for. What they take is reckoned a character at
 * a time and never too little, since a card is drawn while somebody waits.
 */
final class Portions {

    /** A block of its own. */
    private static final int BLOCK = 100;

    /** A run of its own. */
    private static final int RUN = 40;

    /** A direction control, and the isolates around its line that it may ask for. */
    private static final int CONTROL = 15;

    private static final int ESCAPED = 6;

    private Portions() {}

    static int size(String words) {
        return BLOCK + words.codePoints().map(Portions::size).sum();
    }

    private static int size(int character) {
        return switch (character) {
            case '\n', '\r', '\u2028', '\u2029' -> BLOCK;
            case '{', '<' -> RUN;
            case '"', '\\' -> 2;
            default -> plain(character);
        };
    }

    private static int plain(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT -> CONTROL;
            case Character.CONTROL, Character.SURROGATE -> ESCAPED;
            default -> character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        };
    }

    static List<UserText> of(String words, int most) {
        var portions = new ArrayList<UserText>();
        var begin = 0;
        while (begin < words.length()) {
            var end = end(words, begin, most);
            portions.add(new UserText(words.substring(begin, end)));
            begin = end;
        }
        return portions.isEmpty() ? List.of(new UserText(words)) : portions;
    }

    /** Where the longest portion from there ends: behind a space, when one is near. */
    private static int end(String words, int begin, int most) {
        var end = begin;
        var taken = BLOCK;
        while (end < words.length() && (end == begin || taken <= most)) {
            var character = words.codePointAt(end);
            taken += size(character);
            end += taken <= most || end == begin ? Character.charCount(character) : 0;
        }
        if (end == words.length()) {
            return end;
        }
        var space = Math.max(words.lastIndexOf(' ', end - 1), words.lastIndexOf('\n', end - 1)) + 1;
        return space > (begin + end) / 2 ? space : end;
    }
}
