package holdfast.conversation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Knows words of immediate danger when it reads them, from one list per language. Whole words count
 * only; capitals, marks and apostrophes do not.
 */
final class Danger {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘`]|\\p{Cf}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** In a phrase: up to so many other words may stand here. */
    private static final String APART = "..";

    private static final int BETWEEN = 2;

    /** The machine's own language is nobody's. */
    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final List<List<String>> phrases;

    /** The list of a language; English, where it has none of its own. */
    Danger(Locale language) {
        this(listed(ResourceBundle.getBundle("words.danger", language, NO_OTHER)));
    }

    /** With phrases of somebody's own. */
    Danger(List<String> phrases) {
        this.phrases =
                phrases.stream().map(phrase -> List.of(phrase.strip().split("\\s+"))).toList();
    }

    private static List<String> listed(ResourceBundle list) {
        return list.keySet().stream().map(list::getString).toList();
    }

    /** Whether the text holds any phrase of the list. */
    boolean speaksFrom(String text) {
        var said = said(text);
        return phrases.stream().anyMatch(phrase -> holds(said, phrase));
    }

    private static List<String> said(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var plain = MARKS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
        return List.of(NO_WORD.split(plain));
    }

    private static boolean holds(List<String> said, List<String> phrase) {
        for (var from = 0; from < said.size(); from++) {
            if (begins(said.subList(from, said.size()), phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with what is left of a phrase. */
    private static boolean begins(List<String> said, List<String> phrase) {
        if (phrase.isEmpty()) {
            return true;
        }
        var wanted = phrase.getFirst();
        var then = phrase.subList(1, phrase.size());
        if (wanted.equals(APART)) {
            return begins(said, then)
                    || range(said).anyMatch(n -> begins(said.subList(n, said.size()), then));
        }
        if (wanted.startsWith("!")) {
            return (said.isEmpty() || !isOneOf(said.getFirst(), wanted.substring(1)))
                    && begins(said, then);
        }
        return !said.isEmpty()
                && isOneOf(said.getFirst(), wanted)
                && begins(said.subList(1, said.size()), then);
    }

    private static IntStream range(List<String> said) {
        return IntStream.rangeClosed(1, Math.min(BETWEEN, said.size()));
    }

    private static boolean isOneOf(String word, String wanted) {
        return Set.of(wanted.split("/")).contains(word);
    }
}
