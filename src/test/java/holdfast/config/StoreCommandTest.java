package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.record.Anchoring;
import holdfast.storage.Cabinet;
import holdfast.storage.Filled;
import holdfast.storage.Key;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.workingday.London;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A copy of the store, made while Holdfast runs and put back while it does not. */
class StoreCommandTest {

    private static final Authority COUNCIL = new Authority("buckinghamshire");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;
    private Path data;
    private Path copy;

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        copy = folder.resolve("copy.db");
    }

    /** THE GUARD is {@code SqliteCopy.make}: copied in one statement, not as files. */
    @Test
    void a_copy_made_while_concerns_are_written_holds_all_told_before_it_began() throws Exception {
        var told = new AtomicLong(1000);
        var before = 0L;
        try (var store = SqliteStore.in(data);
                var writing = Executors.newSingleThreadExecutor()) {
            var enough = new CountDownLatch(20);
            var stop = new AtomicBoolean();
            var written =
                    writing.submit(() -> {
                        while (!stop.get()) {
                            Filled.more(store, told.get() + 1);
                            told.incrementAndGet();
                            enough.countDown();
                        }
                    });
            enough.await();
            before = told.get();

            var done = typed("backup", copy);
            stop.set(true);
            written.get();
            assertThat(done).as(err.toString(UTF_8)).hasValue(0);
        }

        assertThat(typed("restore", copy, folder.resolve("elsewhere"))).hasValue(0);
        assertThat(verified(folder.resolve("elsewhere"))).as(said()).hasValue(0);
        try (var store = SqliteStore.in(folder.resolve("elsewhere"))) {
            var last = new Cabinet(store).concerns().last(COUNCIL).orElseThrow().number();
            assertThat(last).isBetween(before, told.get());
            assertThat(said()).startsWith(copied(last - 1000));
            Filled.more(store, last + 1);
        }
    }

    @Test
    void a_copy_is_never_written_over() throws IOException {
        Files.writeString(copy, "last week's");
        filled(1);

        assertThat(typed("backup", copy)).hasValue(1);
        assertThat(said(err))
                .isEqualTo("There is a file '%s' already. Name another.\n".formatted(copy));
        assertThat(copy).hasContent("last week's");
    }

    @Test
    void a_copy_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        filled(1);
        var nowhere = folder.resolve("nowhere/copy.db");

        assertThat(typed("backup", nowhere)).hasValue(1);
        assertThat(said(err))
                .isEqualTo(
                        "'%s' cannot be written. Check its folder and the room on its disk.\n"
                                .formatted(nowhere));
        assertThat(files(folder)).containsExactly("data");
    }

    @Test
    void what_is_not_there_cannot_be_copied() {
        assertThat(typed("backup", copy)).hasValue(1);
        assertThat(said(err))
                .isEqualTo(
                        "There is no store '%s'. Name the folder that holds it.\n"
                                .formatted(data.resolve("holdfast.db")));
    }

    /** THE GUARD is {@code SqliteCopy.checkFree}. */
    @Test
    void nothing_is_put_back_while_holdfast_has_the_store_open() throws IOException {
        filled(1);
        typed("backup", copy);
        try (var store = SqliteStore.in(data)) {
            Filled.more(store, 1002);

            assertThat(typed("restore", copy)).hasValue(1);
            assertThat(said(err))
                    .isEqualTo(
                            "The store is in use. Stop Holdfast, then put the copy back. Nothing was changed.\n");
            Filled.more(store, 1003);
            assertThat(files(data))
                    .noneMatch(name -> name.contains("restore") || name.contains("coming"));
        }
    }

    @Test
    void what_was_there_is_kept_beside_what_is_put_back_twice_a_day_too() throws IOException {
        filled(1);
        typed("backup", copy);
        out.reset();
        filled(2);
        var today = London.day(Instant.now());

        assertThat(typed("restore", copy)).as(said(err)).hasValue(0);
        assertThat(said())
                .isEqualTo(
                        """
                        The store that was there is now '%s'.
                        The copy is in its place. Before you start Holdfast, see what the copy does not have: record verify.
                        """
                                .formatted(data.resolve("holdfast.db.before-restore-" + today)));
        assertThat(concerns(data)).isEqualTo(1);
        assertThat(typed("restore", copy)).hasValue(0);
        assertThat(files(data))
                .contains(
                        "holdfast.db",
                        "holdfast.db.before-restore-" + today,
                        "holdfast.db.before-restore-" + today + "-2");

        var before = data.resolve("holdfast.db.before-restore-" + today);
        Files.createDirectory(folder.resolve("before"));
        Files.move(before, folder.resolve("before/holdfast.db"));
        assertThat(concerns(folder.resolve("before"))).as("nothing of it is lost").isEqualTo(2);
    }

    /** THE GUARD is {@code StoreCommand.takeForReal}: a rehearsal is emptied at one press. */
    @Test
    void no_rehearsal_starts_on_what_was_put_back() {
        filled(1);
        typed("backup", copy);
        var elsewhere = folder.resolve("rehearsal");

        assertThat(typed("restore", copy, elsewhere)).as(said(err)).hasValue(0);

        assertThat(new Premises(elsewhere, true).checkForRehearsal()).isPresent();
    }

    @Test
    void nothing_is_put_back_into_a_rehearsal() throws IOException {
        filled(1);
        typed("backup", copy);
        var rehearsal = Files.createDirectory(folder.resolve("rehearsal"));
        Files.createFile(rehearsal.resolve("rehearsal.jsonl"));

        assertThat(typed("restore", copy, rehearsal)).hasValue(1);
        assertThat(said(err))
                .isEqualTo(
                        "The folder '%s' holds a rehearsal, which anybody can empty. Name another with --data.\n"
                                .formatted(rehearsal));
        assertThat(files(rehearsal)).containsExactly("rehearsal.jsonl");
    }

    @Test
    void the_log_of_a_store_that_is_gone_is_not_played_into_the_copy() throws IOException {
        filled(1);
        typed("backup", copy);
        try (var store = SqliteStore.in(data)) {
            Filled.more(store, 1002);
            Files.copy(data.resolve("holdfast.db-wal"), folder.resolve("log"));
        }
        Files.delete(data.resolve("holdfast.db"));
        Files.move(folder.resolve("log"), data.resolve("holdfast.db-wal"));

        assertThat(typed("restore", copy)).as(said(err)).hasValue(0);
        assertThat(concerns(data)).isEqualTo(1);
        assertThat(verified(data)).hasValue(0);
    }

    @Test
    void a_damaged_store_is_put_aside_too() throws IOException {
        filled(1);
        typed("backup", copy);
        Files.writeString(data.resolve("holdfast.db"), "rubbish ".repeat(1_024));

        assertThat(typed("restore", copy)).as(said(err)).hasValue(0);
        assertThat(concerns(data)).isEqualTo(1);
    }

    @Test
    void a_damaged_copy_is_refused_and_the_store_stays() throws IOException {
        filled(2);
        typed("backup", copy);
        var bytes = Files.readAllBytes(copy);
        Files.write(copy, java.util.Arrays.copyOf(bytes, bytes.length - 4_096));

        assertThat(typed("restore", copy)).hasValue(1);
        assertThat(said(err))
                .isEqualTo(
                        "The store '%s' is damaged. Put back its last good copy, then start Holdfast again.\n"
                                .formatted(copy));
        assertThat(concerns(data)).isEqualTo(2);
    }

    /** What was said after the copy is gone; the anchors tell which concerns it is about. */
    @Test
    void after_a_restore_the_anchors_tell_what_the_copy_does_not_have() throws IOException {
        filled(2);
        typed("backup", copy);
        filled(3);
        try (var store = SqliteStore.in(data)) {
            new Anchoring(new Cabinet(store).histories(), new AnchorFolder(data.resolve("anchors")))
                    .upTo(LocalDate.parse("2025-09-01"), COUNCIL);
        }
        typed("restore", copy);
        out.reset();

        assertThat(verified(data)).hasValue(1);
        assertThat(said())
                .startsWith("C-1003 of buckinghamshire is missing: its reference was given out.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''            | Say 'backup' or 'restore'.
                    mend x        | Say 'backup' or 'restore'.
                    backup        | Name the one file of the copy.
                    restore a b   | Name the one file of the copy.
                    backup a --to | There is no option --to here.
                    """)
    void wrong_usage_says_what_was_expected(String line, String says) {
        var arguments = new ArrayList<>(List.of("store"));
        arguments.addAll(line.isEmpty() ? List.of() : List.of(line.split(" ")));

        assertThat(typed(arguments)).hasValue(2);
        assertThat(said(err)).isEqualTo(says + "\n" + CommandLine.USAGE);
    }

    private void filled(int concerns) {
        try (var store = SqliteStore.in(data)) {
            var there = new Cabinet(store).concerns().last(COUNCIL).map(it -> it.number());
            for (var n = there.orElse(1000L) + 1; n <= 1000 + concerns; n++) {
                Filled.more(store, n);
            }
        }
    }

    private static long concerns(Path data) {
        try (var store = SqliteStore.in(data)) {
            for (var n = 1001; ; n++) {
                if (store.find(new Key(COUNCIL.id(), "concern:00000" + n)).isEmpty()) {
                    return n - 1001;
                }
            }
        }
    }

    private String copied(long concerns) {
        return "Copied to '%s' and checked. Concerns: %d.\n".formatted(copy, concerns);
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private OptionalInt typed(String what, Path file) {
        return typed(what, file, data);
    }

    private OptionalInt typed(String what, Path file, Path data) {
        return typed(List.of("store", what, file.toString(), "--data=" + data));
    }

    private OptionalInt verified(Path data) {
        return typed(List.of("record", "verify", "--data=" + data));
    }

    private OptionalInt typed(List<String> arguments) {
        return CommandLine.run(arguments, new PrintStream(out, true), new PrintStream(err, true));
    }

    private String said() {
        return said(out);
    }

    private static String said(ByteArrayOutputStream written) {
        return written.toString(UTF_8);
    }
}
