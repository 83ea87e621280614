package holdfast.storage;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever keeps something new in the store says so on the page about data protection. */
class KeptTypesTest {

    private static final Path SOURCES = Path.of("src/main/java/holdfast");
    private static final Path PAGE = Path.of("src/docs/data-protection.md");

    /** How a document is made: the words between the brackets, over several lines. */
    private static final Pattern MADE =
            Pattern.compile(
                    "new (?:Shared)?Document\\(((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)");

    /** Made from another: of its type, whatever that is. */
    private static final List<String> PASSED_ON = List.of("Aside.java", "SharedDocument.java");

    /** Read from the database, with the type that stands there. */
    private static final List<String> READ_BACK = List.of("Item.java", "Rows.java");

    @Test
    void the_page_names_every_type_the_store_keeps_and_no_other() throws IOException {
        assertThat(onThePage()).isEqualTo(kept());
    }

    private static SortedSet<String> onThePage() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| type |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].strip().replace("`", ""))
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> kept() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !PASSED_ON.contains(file.getFileName().toString()))
                    .filter(file -> !READ_BACK.contains(file.getFileName().toString()))
                    .flatMap(KeptTypesTest::types)
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<String> types(Path file) {
        var source = read(file);
        return MADE.matcher(source).results().map(made -> type(file, source, made.group(1)));
    }

    /** The first argument behind the key that is a constant or a text: the type. */
    private static String type(Path file, String source, String arguments) {
        var flat = arguments.replaceAll("new Key\\([^()]*(\\([^()]*\\)[^()]*)*\\)", "key");
        for (var argument : flat.split(",")) {
            var word = argument.strip();
            if (word.startsWith("\"")) {
                return word.replace("\"", "");
            }
            var constant = Pattern.compile(" " + word + " = \"([a-z-]+)\";").matcher(source);
            if (word.matches("[A-Z]+") && constant.find()) {
                return constant.group(1);
            }
            if (word.matches("\\w+\\.type\\(\\)")) {
                return "concern"; // made again from one that was read
            }
        }
        throw new AssertionError("Which type does %s keep in: %s".formatted(file, flat));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
