package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.record.Anchoring;
import holdfast.storage.Cabinet;
import holdfast.storage.Document;
import holdfast.storage.Filled;
import holdfast.storage.Key;
import holdfast.storage.sqlite.SqliteStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever runs Holdfast is told of the record. */
class RecordCommandTest {

    private static final Authority COUNCIL = new Authority("buckinghamshire");
    private static final LocalDate TODAY = LocalDate.parse("2025-09-01");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path data;

    @Test
    void a_sound_record_is_said_to_be_sound_also_while_it_is_written() throws IOException {
        try (var store = SqliteStore.in(data)) {
            Filled.all(store);
            anchor(store);
            var before = Files.readAllBytes(data.resolve("holdfast.db"));

            assertThat(verified()).hasValue(0);
            assertThat(said())
                    .isEqualTo(
                            """
                            buckinghamshire: histories 10, lines 80, breaks 0. Anchored up to 2025-08-31.
                            The record in '%s' is sound.
                            """
                                    .formatted(data));
            assertThat(Files.readAllBytes(data.resolve("holdfast.db"))).isEqualTo(before);
            Filled.more(store, 1011);
        }
    }

    @Test
    void each_break_is_said_with_its_place() {
        try (var store = SqliteStore.in(data)) {
            Filled.all(store);
            anchor(store);
            replace(store, "concern:000001001", body -> body.replace("\"lapsed\"", "\"pinged\""));
            replace(store, "concern:000001003", body -> body.replace("\"seq\":2,", "\"seq\":7,"));
            store.remove(store.find(new Key(COUNCIL.id(), "concern:000001005")).orElseThrow());
            replace(store, "text:t-wrong-child", body -> body.replace("wrong", "other"));

            assertThat(verified()).hasValue(1);
        }
        assertThat(said())
                .isEqualTo(
                        """
                        C-1001 of buckinghamshire, line 3: it was changed.
                        C-1003 of buckinghamshire, line 2: it was changed.
                        C-1003 of buckinghamshire, line 3: the words said with it were changed.
                        C-1005 of buckinghamshire is missing: its reference was given out.
                        buckinghamshire: histories 9, lines 70, breaks 4. Anchored up to 2025-08-31.
                        The record in '%s' is not what was written. Keep it as it is, and ask who could write to it.
                        """
                                .formatted(data));
    }

    @Test
    void without_anchors_it_says_once_what_is_not_seen() {
        try (var store = SqliteStore.in(data)) {
            Filled.more(store, 1001);
            var york = new Key("york", "mark:1");
            store.create(new Document(york, "mark", "m", Optional.empty(), false, List.of(), "{}"));
        }

        assertThat(verified()).hasValue(0);
        assertThat(said())
                .isEqualTo(
                        """
                        buckinghamshire: histories 1, lines 1, breaks 0. No anchors.
                        york: histories 0, lines 0, breaks 0. No anchors.
                        Without anchors nobody sees when the end of a history is cut off.
                        The record in '%s' is sound.
                        """
                                .formatted(data));
    }

    @Test
    void anchors_of_a_council_of_which_nothing_is_left_are_looked_at_too() throws IOException {
        try (var store = SqliteStore.in(data)) {
            Filled.more(store, 1001);
            anchor(store);
            store.empty();
        }

        assertThat(verified()).hasValue(1);
        assertThat(said())
                .startsWith("C-1001 of buckinghamshire is missing: its reference was given out.\n");
    }

    @Test
    void a_folder_without_a_store_is_a_problem_and_stays_as_it_is() throws IOException {
        assertThat(verified()).hasValue(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "There is no store '%s'. Name the folder that holds it.%n"
                                .formatted(data.resolve("holdfast.db")));
        try (var files = Files.list(data)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void anchors_that_cannot_be_read_are_a_problem() throws IOException {
        try (var store = SqliteStore.in(data)) {
            Filled.more(store, 1001);
        }
        var sheet = Files.createDirectories(data.resolve("anchors/york/2025-05-06.txt"));

        assertThat(verified()).hasValue(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "The anchors in '%s' cannot be read. Let Holdfast read them.%n"
                                .formatted(sheet));
    }

    @Test
    void a_file_of_another_program_is_no_store() throws IOException {
        Files.write(data.resolve("holdfast.db"), new byte[0]);

        assertThat(verified()).hasValue(1);
        assertThat(err.toString(UTF_8))
                .isEqualTo(
                        "The file '%s' is no store of Holdfast.%n"
                                .formatted(data.resolve("holdfast.db")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                          | Holdfast can 'verify' the record, or write down what is kept of one 'subject'.
                    mend                        | Holdfast can 'verify' the record, or write down what is kept of one 'subject'.
                    verify all                  | Holdfast can 'verify' the record, or write down what is kept of one 'subject'.
                    verify --data               | Say what --data is.
                    verify --folder x           | There is no option --folder here.
                    verify --data a --data=b    | --data is given more than once.
                    """)
    void wrong_usage_says_what_was_expected(String line, String says) {
        var arguments = new ArrayList<>(List.of("record"));
        arguments.addAll(line.isEmpty() ? List.of() : List.of(line.split(" ")));

        assertThat(typed(arguments)).hasValue(2);
        assertThat(err.toString(UTF_8)).isEqualTo(says + "\n" + CommandLine.USAGE);
    }

    private void anchor(SqliteStore store) {
        var anchors = new AnchorFolder(data.resolve("anchors"));
        new Anchoring(new Cabinet(store).histories(), anchors).upTo(TODAY, COUNCIL);
    }

    private static void replace(SqliteStore store, String id, UnaryOperator<String> change) {
        var seen = store.find(new Key(COUNCIL.id(), id)).orElseThrow();
        var was = seen.document();
        store.replace(
                seen,
                new Document(
                        was.key(),
                        was.type(),
                        was.operation(),
                        was.wakeAt(),
                        was.open(),
                        was.facets(),
                        change.apply(was.body())));
    }

    private OptionalInt verified() {
        return typed(List.of("record", "verify", "--data", data.toString()));
    }

    private OptionalInt typed(List<String> arguments) {
        return CommandLine.run(arguments, new PrintStream(out, true), new PrintStream(err, true));
    }

    private String said() {
        return out.toString(UTF_8);
    }
}
