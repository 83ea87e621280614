package holdfast.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A typed line, read word by word. Spaces, smart quotes, invisible characters and dashes do not
 * matter in what commands are made of; what is left over is somebody's own words and stays as it
 * was typed.
 */
final class Typed {

    /** Soft hyphens, joiners, direction marks and the like: nobody sees them. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

    /** Those that mean nothing before or behind somebody's words. */
    private static final String AROUND = "[\\s\\p{Z}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]+";

    private static final Pattern ENDS = Pattern.compile("^" + AROUND + "|" + AROUND + "$");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern DECORATION =
            Pattern.compile(
                    "[\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\"'`.,;:!?]+$|^[\\p{Pi}\\p{Pf}\\p{Ps}\"'`]+");

    /** The bot's name before a line, as people write it and as Teams does. */
    private static final Pattern MENTION =
            Pattern.compile("(?i)^(?:<at[^>]*>[^<]{1,100}</at>|@holdfast\\b)[\\s\\p{Z},:]*");

    private final String rest;

    Typed(String line) {
        this.rest = ENDS.matcher(line).replaceAll("");
    }

    /** What somebody typed; that they called the bot by its name first does not matter. */
    static Typed heard(String line) {
        return new Typed(MENTION.matcher(new Typed(line).rest()).replaceFirst(""));
    }

    /** Whether a reader would see nothing. */
    static boolean isNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    /** Whether there is nothing to read. */
    boolean isBlank() {
        return isNothing(rest);
    }

    /** What is left, as it was typed. */
    String rest() {
        return rest;
    }

    /**
     * The next word, as commands are compared: without case, decoration or invisible characters.
     */
    String word() {
        return plain(SPACE.split(rest, 2)[0]);
    }

    /** The next word as it was typed. */
    String rawWord() {
        return SPACE.split(rest, 2)[0];
    }

    /** What follows the next word. */
    Typed afterWord() {
        var parts = SPACE.split(rest, 2);
        return new Typed(parts.length < 2 ? "" : parts[1]);
    }

    /** What follows these words when the line begins with them. */
    Optional<Typed> after(String words) {
        var left = this;
        for (var wanted : words.split(" ")) {
            if (!left.word().equals(wanted)) {
                return Optional.empty();
            }
            left = left.afterWord();
        }
        return Optional.of(left);
    }

    /** A word as commands are compared. */
    static String plain(String word) {
        var seen = INVISIBLE.matcher(word).replaceAll("");
        var folded = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        var dashed = DASHES.matcher(folded).replaceAll("-");
        return DECORATION.matcher(dashed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
