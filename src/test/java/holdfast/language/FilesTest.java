package holdfast.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of all languages: each says everything that English says, with the same places. */
class FilesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static List<String> tags() {
        return List.copyOf(Language.tags());
    }

    @ParameterizedTest
    @MethodSource("tags")
    void a_language_says_all_that_english_says(String tag) {
        assertThat(lacks(all(Language.find(tag).orElseThrow()))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    button.send      | none        | button.send is missing
                    button.sned      | Danfon      | button.sned is none of English
                    lead.answerer    | Atebwch     | lead.answerer has the places [] and not [0]
                    lead.answerer    | {0} a {1}   | lead.answerer has the places [0, 1] and not [0]
                    list.mine        | {0,choise}  | list.mine cannot be read: unknown format type: choise
                    """)
    void a_slip_in_a_file_is_found(String key, String sentence, String found) {
        var file = all(Language.ENGLISH);
        if (sentence == null) {
            file.remove(key);
        } else {
            file.put(key, sentence);
        }

        assertThat(lacks(file)).containsExactly(found);
    }

    @Test
    void a_file_is_read_with_its_accents() throws IOException {
        assertThat(Files.read(new StringReader("# Cymraeg\nbutton.send = Anfon ŵ\n")))
                .isEqualTo(Map.of("button.send", "Anfon ŵ"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    To {0}.                                     | ⟦To ⟧{0}⟦.⟧
                    {0}                                         | {0}
                    `{0,choice,1#is|1<{0} are} open`            | `{0,choice,1#⟦is⟧|1<{0}⟦ are⟧}⟦ open⟧`
                    `{0,choice,0#|1#, and one`                  |
                    """)
    void the_made_up_language_is_all_brackets(String english, String madeUp) {
        if (madeUp == null) {
            assertThatThrownBy(() -> MadeUpLanguage.bracketed(english)).hasMessage(english);
        } else {
            assertThat(MadeUpLanguage.bracketed(english)).isEqualTo(madeUp);
        }
    }

    private static Map<String, String> all(Language language) {
        return language.keys().stream()
                .collect(
                        Collectors.toMap(key -> key, language::written, (a, _) -> a, TreeMap::new));
    }

    private static List<String> lacks(Map<String, String> file) {
        var lacks = new ArrayList<String>();
        Language.ENGLISH.keys().stream()
                .filter(key -> !file.containsKey(key))
                .forEach(key -> lacks.add(key + " is missing"));
        file.forEach((key, sentence) -> {
            if (!Language.ENGLISH.has(key)) {
                lacks.add(key + " is none of English");
            } else if (!key.startsWith("format.")) {
                slip(key, sentence).ifPresent(lacks::add);
            }
        });
        return lacks;
    }

    private static Optional<String> slip(String key, String sentence) {
        try {
            new MessageFormat(sentence);
        } catch (IllegalArgumentException e) {
            return Optional.of(key + " cannot be read: " + e.getMessage());
        }
        var places = places(sentence);
        var needed = places(Language.ENGLISH.written(key));
        return places.equals(needed)
                ? Optional.empty()
                : Optional.of("%s has the places %s and not %s".formatted(key, places, needed));
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
