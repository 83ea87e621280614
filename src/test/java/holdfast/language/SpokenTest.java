package holdfast.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to people stands in the languages' files, and nowhere in the code. */
class SpokenTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    /** For the log, or for nobody: a bug. */
    private static final Pattern NOT_SAID =
            Pattern.compile("(?s)\\bLOG\\b|Exception\\(|\\bUnworkable\\(|\\bproblems\\b");

    /** Said on the command line to whoever runs Holdfast, as all there is, in English. */
    private static final Set<String> COMMAND_LINE = Set.of("Break.java");

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "\"((?:[^\"\\\\]|\\\\.)*\\p{L} (?:[^\"\\\\]|\\\\.)* (?:[^\"\\\\]|\\\\.)*[.?!])\"");

    @ParameterizedTest
    @ValueSource(strings = {"conversation", "record", "teams", "notice", "concern", "watch"})
    void no_sentence_stands_in_the_code(String module) throws IOException {
        try (var files = Files.list(Path.of("src/main/java/holdfast", module))) {
            assertThat(files)
                    .filteredOn(file -> !COMMAND_LINE.contains(file.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(sentences(read(file))).as("" + file).isEmpty());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    return "Please answer by Friday.";             | Please answer by Friday.
                    return "Please answer " + "by Friday.";        | Please answer by Friday.
                    return x ? "Is it done yet?" : "";             | Is it done yet?
                    return "answer.due";                           |
                    LOG.warn("It was not sent today.");            |
                    throw new SomeException("It is not a text.");  |
                    // "It is only a comment."                     |
                    """)
    void a_sentence_in_the_code_is_found(String code, String sentence) {
        assertThat(sentences(code)).isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    void a_sentence_over_two_lines_is_found() {
        assertThat(sentences("say(\"One thing,\"\n    + \" and another one.\");"))
                .containsExactly("One thing, and another one.");
    }

    private static List<String> sentences(String code) {
        var said = JOINED.matcher(COMMENT.matcher(code).replaceAll("")).replaceAll("");
        return Pattern.compile(";\\s*\\n")
                .splitAsStream(said)
                .filter(statement -> !NOT_SAID.matcher(statement).find())
                .flatMap(statement -> SENTENCE.matcher(statement).results())
                .filter(found -> !found.group(1).contains("(?:")) // a pattern, said to nobody
                .map(found -> found.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
