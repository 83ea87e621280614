package holdfast.policy;

import static java.util.Comparator.comparingInt;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What a file's author may have meant, and how their words are quoted back. */
final class Words {

    private static final int QUOTED = 60;

    private Words() {}

    /** The nearest of the known words, when one is near: about one slip in four letters. */
    static Optional<String> nearest(String word, Collection<String> known) {
        var typed = word.strip().toLowerCase(Locale.ROOT);
        if (typed.length() > QUOTED) {
            return Optional.empty();
        }
        var distance = new DamerauLevenshteinDistance(1 + typed.length() / 4);
        return known.stream()
                .filter(each -> distance.apply(typed, each) >= 0)
                .min(comparingInt(each -> distance.apply(typed, each)));
    }

    /** Asks whether the nearest word was meant, or else says what would do. */
    static String didYouMean(String word, Collection<String> known, String otherwise) {
        return nearest(word, known).map(Words::didYouMean).orElse(otherwise);
    }

    static String didYouMean(String word) {
        return "Did you mean '%s'?".formatted(word);
    }

    /** These words as an author may choose among them: {@code 'a', 'b' or 'c'}. */
    static String either(Collection<String> words) {
        var quoted = words.stream().map(Words::quote).toList();
        var last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    /** What is said of a word that a list holds already. */
    static String twice(String word) {
        return "%s stands here twice. Keep one.".formatted(quote(word));
    }

    /** The text in quotes, cut when it is long. */
    static String quote(String text) {
        var points = text.codePointCount(0, text.length());
        var cut =
                points <= QUOTED
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
        return "'" + cut + "'";
    }

    /** The text as an id would be written: small letters, digits and hyphens. */
    static String kebab(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
    }
}
