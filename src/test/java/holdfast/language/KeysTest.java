package holdfast.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of the sentences: what the code says is there, and what is there is said. */
class KeysTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z.-]*[a-z])\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z.-]*\\.)\"");

    /** Where sentences are said, and what stands before the names that are written there. */
    private static final Map<String, String> PLACES =
            Map.of(
                    "conversation", "",
                    "teams", "",
                    "config", "",
                    "language", "",
                    "record", "case.",
                    "picture", "picture.",
                    "people", "directory.");

    static Collection<String> keys() {
        return new TreeSet<>(Language.ENGLISH.keys());
    }

    /** Names that stand in the code as they are. */
    private static Set<String> written() {
        return found(KEY);
    }

    /** The beginnings of names that the code puts together, such as {@code story.}. */
    private static Set<String> joined() {
        return found(BEGINNING);
    }

    private static Set<String> found(Pattern pattern) {
        return PLACES.entrySet().stream()
                .flatMap(place ->
                        code(place.getKey())
                                .map(pattern::matcher)
                                .flatMap(Matcher::results)
                                .flatMap(found ->
                                        Stream.of(
                                                found.group(1), place.getValue() + found.group(1))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> code(String module) {
        try (var files = Files.list(Path.of("src/main/java/holdfast", module))) {
            return files.map(KeysTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_sentence_that_is_there_is_said() {
        var written = written();
        var joined = new TreeSet<>(joined());
        joined.removeAll(PLACES.values());
        joined.add("role.");
        joined.add("format.");

        assertThat(keys())
                .allMatch(
                        key -> written.contains(key) || joined.stream().anyMatch(key::startsWith));
    }

    /** What the code says of groups that are its own: a word with a dot is a name. */
    @Test
    void every_sentence_that_is_said_is_there() {
        var groups = keys().stream().map(KeysTest::group).collect(Collectors.toSet());
        var said =
                Stream.of("conversation", "teams")
                        .flatMap(KeysTest::code)
                        .flatMap(code -> KEY.matcher(code).results())
                        .map(found -> found.group(1))
                        .filter(key -> key.contains(".") && groups.contains(group(key)))
                        .toList();

        assertThat(said).isNotEmpty();
        assertThat(keys()).containsAll(said);
    }

    private static String group(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    @Test
    void no_sentence_is_there_twice() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/words"))) {
            assertThat(files.toList())
                    .allSatisfy(file -> assertThat(names(file)).doesNotHaveDuplicates());
        }
    }

    private static List<String> names(Path file) {
        return read(file)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void the_places_of_a_sentence_are_numbered_without_a_gap(String key) {
        var sentence = Language.ENGLISH.written(key);
        var places = new MessageFormat(sentence).getFormatsByArgumentIndex().length;

        for (var place = 0; place < places; place++) {
            assertThat(sentence).contains("{" + place);
        }
    }
}
