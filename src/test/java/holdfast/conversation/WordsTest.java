package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences the bot says: all there, all used, all plain. */
class WordsTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z.-]*[a-z])\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z.-]*\\.)\"");
    private static final Pattern LATIN =
            Pattern.compile(
                    "(?i)\\b(e\\.?g|i\\.?e|etc|via|per|viz|vs|ad hoc|vice versa|pro|re|NB|circa)\\b[.:]?");
    private static final Pattern SHOUTING = Pattern.compile("\\b(?!IROs?\\b)\\p{Lu}{2,}");

    private static Properties words() {
        var words = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/words/words.properties"))) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static Collection<String> keys() {
        return new TreeSet<>(words().stringPropertyNames());
    }

    /** Keys that stand in the code as they are. */
    private static Set<String> written() throws IOException {
        var groups = keys().stream().map(WordsTest::group).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("src/main/java/holdfast/conversation"))) {
            return files.flatMap(file -> KEY.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .filter(key -> key.contains(".") ? groups.contains(group(key)) : there(key))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean there(String key) {
        return words().containsKey(key);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String group(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    /** The beginnings of keys that the code puts together, such as {@code story.}. */
    private static Set<String> joined() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/holdfast/conversation"))) {
            return files.flatMap(file -> BEGINNING.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void every_sentence_that_is_said_is_there() throws IOException {
        assertThat(keys()).containsAll(written());
    }

    @Test
    void every_sentence_that_is_there_is_said() throws IOException {
        var written = written();
        var joined = joined();

        assertThat(keys())
                .allMatch(
                        key -> written.contains(key) || joined.stream().anyMatch(key::startsWith));
    }

    @Test
    void no_sentence_is_there_twice() throws IOException {
        var names =
                Files.readAllLines(Path.of("src/main/resources/words/words.properties")).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    /** A sentence with none, one and many in its places. */
    private static List<String> spoken(String key) {
        var format = new MessageFormat(words().getProperty(key), Locale.UK);
        return Stream.of(0, 1, 5)
                .map(count -> {
                    var places = new Object[format.getFormatsByArgumentIndex().length];
                    Arrays.fill(places, count);
                    return format.format(places);
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_sentence_is_short_and_plain(String key) {
        assertThat(spoken(key))
                .allSatisfy(words -> {
                    for (var sentence : words.split("[.!?:](\\s|$)")) {
                        assertThat(sentence.split("\\s+").length).as(sentence).isLessThan(26);
                    }
                    assertThat(LATIN.matcher(words).find()).as("Latin in: " + words).isFalse();
                    assertThat(SHOUTING.matcher(words).find()).as("shouting: " + words).isFalse();
                    assertThat(words).doesNotContain("'", "\"", "{", "}", "  ", "!");
                });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void the_places_of_a_sentence_are_numbered_without_a_gap(String key) {
        var format = new MessageFormat(words().getProperty(key), Locale.UK);
        for (var place = 0; place < format.getFormatsByArgumentIndex().length; place++) {
            assertThat(words().getProperty(key)).contains("{" + place);
        }
    }

    @Test
    void a_place_that_is_not_filled_is_a_bug_and_not_a_sentence() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Words().say("button.escalate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("button.escalate has 1 places to fill in, not 0");
    }

    @Test
    void dates_and_times_are_written_as_people_say_them() {
        var words = new Words();

        assertThat(words.say("lead.answerer", LocalDate.parse("2025-05-02")))
                .isEqualTo("Please answer by Friday 2 May 2025.");
        assertThat(words.say("story.moment", Instant.parse("2025-05-02T08:05:00Z")))
                .isEqualTo("2 May 2025, 09:05");
        assertThat(words.say("fact.left", 0, "today"))
                .isEqualTo("no working days left, last day today");
        assertThat(words.say("fact.left", 1, "today"))
                .isEqualTo("1 working day left, last day today");
        assertThat(words.say("fact.left", 9, "today"))
                .isEqualTo("9 working days left, last day today");
    }
}
