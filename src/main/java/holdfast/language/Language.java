package holdfast.language;

import holdfast.workingday.London;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A language in which Holdfast speaks to a council's people. All it can say stands in one file:
 * English in {@code words/words.properties}, and every other language in a file beside it that ends
 * in its own short name, such as {@code words_cy.properties} for Welsh. A sentence's plurals are in
 * the file, written as {@link MessageFormat} has them; so are the patterns of dates.
 */
public final class Language {

    /** The tag under which a policy that names no language is read. */
    private static final String USUAL = "en";

    private static final SortedMap<String, Language> ALL =
            Collections.unmodifiableSortedMap(Files.all(USUAL));

    /** What Holdfast speaks where nobody says otherwise. */
    public static final Language ENGLISH = find(USUAL).orElseThrow();

    private final String tag;
    private final Locale locale;
    private final Map<String, String> sentences;

    /**
     * @param tag two letters of ISO 639, such as {@code cy}
     */
    Language(String tag, Map<String, String> sentences) {
        this.tag = tag;
        this.locale = Locale.of(tag, "GB");
        this.sentences = Map.copyOf(sentences);
    }

    /** The language of that short name, when there is a file of it. */
    public static Optional<Language> find(String tag) {
        return Optional.ofNullable(ALL.get(tag));
    }

    /** The short names of all languages of which there is a file. */
    public static Set<String> tags() {
        return ALL.keySet();
    }

    /** Its short name, such as {@code en}. */
    public String tag() {
        return tag;
    }

    /** The names of its sentences. */
    Set<String> keys() {
        return sentences.keySet();
    }

    /** The sentence as its file has it. */
    String written(String key) {
        return Optional.ofNullable(sentences.get(key))
                .orElseThrow(() -> new IllegalArgumentException("no sentence is called " + key));
    }

    /** Whether there is a sentence of that key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /**
     * The sentence of that key, with its places filled in. Days and moments are written as people
     * say them, in London's time.
     */
    public String say(String key, Object... places) {
        var filled = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            filled[i] = filled(places[i]);
        }
        var sentence = new MessageFormat(written(key), locale);
        var needed = sentence.getFormatsByArgumentIndex().length;
        if (needed > places.length) {
            throw new IllegalArgumentException(
                    "%s has %d places to fill in, not %d".formatted(key, needed, places.length));
        }
        return sentence.format(filled);
    }

    private Object filled(Object place) {
        return switch (place) {
            case LocalDate day -> date("day", day);
            case Instant moment -> date("moment", London.at(moment));
            case Integer count -> count;
            default -> place.toString();
        };
    }

    /** A day or moment by one of the file's patterns, such as {@code format.day}. */
    public String date(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(written("format." + pattern), locale).format(when);
    }

    /**
     * What a role is called in a sentence, such as {@code team manager}. A role that only a policy
     * knows is called by the words of its id.
     */
    public String role(String id) {
        var key = "role." + id;
        return has(key) ? say(key) : id.replace('-', ' ');
    }

    /** The first letter as a sentence begins with it. */
    public String capital(String text) {
        var rest = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, rest).toUpperCase(locale) + text.substring(rest);
    }

    @Override
    public String toString() {
        return tag;
    }
}
