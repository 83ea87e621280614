package holdfast.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text in English is to read, as Flesch and Kincaid reckon it: the school year of the
 * United States in which it is followed. A reader of age 9 to 11 is in years 4 to 6. Words that
 * people in this field use every day count as short ones.
 */
record Reading(int sentences, int words, int syllables) {

    /** The words of the house style, and of the posts people hold. */
    private static final Set<String> EASY =
            Set.of(
                    "concern",
                    "concerned",
                    "notification",
                    "acknowledge",
                    "acknowledged",
                    "category",
                    "policy",
                    "council",
                    "cafcass",
                    "manager",
                    "review",
                    "directory");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile(".*([^l]e|[^td]ed|[^szxgch]es)");

    static Reading of(String text) {
        var words = words(text).toList();
        return new Reading(
                Math.max(1, (int) sentences(text).filter(it -> words(it).count() > 0).count()),
                words.size(),
                words.stream().mapToInt(Reading::syllables).sum());
    }

    static Stream<String> sentences(String text) {
        return Arrays.stream(SENTENCE.split(text));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group());
    }

    Reading and(Reading other) {
        return new Reading(
                sentences + other.sentences, words + other.words, syllables + other.syllables);
    }

    double grade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** Groups of vowels, without an end that is not spoken. */
    static int syllables(String word) {
        var plain = word.toLowerCase(Locale.UK).replaceFirst("’s?$", "");
        if (plain.length() < 4 || EASY.contains(plain) || EASY.contains(singular(plain))) {
            return 1;
        }
        var groups = (int) VOWELS.matcher(plain).results().count();
        return Math.max(1, SILENT.matcher(plain).matches() ? groups - 1 : groups);
    }

    private static String singular(String word) {
        return word.replaceFirst("ies$", "y").replaceFirst("s$", "");
    }
}
