package holdfast.storage.sqlite;

import static holdfast.storage.DocumentStore.Outcome.KEPT;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.storage.Document;
import holdfast.storage.Facet;
import holdfast.storage.Key;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import holdfast.storage.Stored;
import holdfast.storage.TimeLeft;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file behind the store: found again, refused, busy, closed. */
class SqliteFileTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Facet NORTH = new Facet("team", "north");

    @TempDir Path data;

    @Test
    void makes_its_folder_and_file() {
        try (var store = SqliteStore.in(data.resolve("a/b"))) {
            assertThat(store.create(concern(1))).isEqualTo(KEPT);
        }

        assertThat(data.resolve("a/b/holdfast.db")).isRegularFile();
    }

    @Test
    void has_everything_again_after_a_restart() {
        try (var store = SqliteStore.in(data)) {
            store.create(concern(1));
        }

        try (var store = SqliteStore.in(data)) {
            assertThat(store.find(concern(1).key()).orElseThrow().document()).isEqualTo(concern(1));
            assertThat(store.nextWake()).contains(NINE);
        }
    }

    @Test
    void writes_every_change_through_to_the_disk() throws SQLException {
        try (var line = file().prepared()) {
            assertThat(setting(line, "journal_mode")).isEqualTo("wal");
            assertThat(setting(line, "synchronous")).as("2 is FULL").isEqualTo("2");
            assertThat(setting(line, "busy_timeout")).isEqualTo("5000");
        }
    }

    @Test
    void forgets_everything_when_emptied() {
        try (var store = SqliteStore.in(data)) {
            store.create(concern(1));
            store.empty();

            assertThat(store.find(concern(1).key())).isEmpty();
            assertThat(store.nextWake()).isEmpty();
            assertThat(store.create(concern(1))).isEqualTo(KEPT);
        }
    }

    @ParameterizedTest(name = "from {0} thousandths of the file on")
    @ValueSource(ints = {0, 1, 250, 500, 750, 990})
    void refuses_a_file_that_was_written_over(int from) throws IOException {
        fill();
        try (var file = FileChannel.open(db(), StandardOpenOption.WRITE)) {
            file.write(
                    ByteBuffer.wrap("rubbish ".repeat(2_000).getBytes()),
                    file.size() * from / 1_000);
        }

        assertDamaged();
    }

    @ParameterizedTest(name = "{0} bytes short")
    @ValueSource(ints = {1, 4_095, 4_096, 4_097, 100_000})
    void refuses_a_file_that_lost_its_end(int bytes) throws IOException {
        fill();
        try (var file = FileChannel.open(db(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() - bytes);
        }

        assertDamaged();
    }

    @Test
    void keeps_whole_changes_when_the_end_of_its_log_is_torn_off() throws IOException {
        var log = data.resolve("holdfast.db-wal");
        var copy = data.resolve("copy");
        try (var store = SqliteStore.in(data)) {
            for (var n = 0; n < 20; n++) {
                store.create(concern(n));
            }
            Files.createDirectory(copy);
            for (var torn = 0; torn < 30_000; torn += 1_009) {
                Files.copy(db(), copy.resolve("holdfast.db"), REPLACE_EXISTING);
                var end = Files.copy(log, copy.resolve(log.getFileName()), REPLACE_EXISTING);
                try (var file = FileChannel.open(end, StandardOpenOption.WRITE)) {
                    file.truncate(file.size() - torn);
                }
                assertWholeChanges(copy);
            }
        }
    }

    @Test
    void refuses_a_file_of_a_newer_holdfast_and_leaves_it_alone() throws SQLException {
        SqliteStore.in(data).close();
        tamper("PRAGMA user_version = 2");

        assertThatThrownBy(() -> SqliteStore.in(data))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "The store '%s' was written by a newer Holdfast. Start that one, or put back the copy made before it."
                                .formatted(db()));
        try (var line = rawLine()) {
            assertThat(setting(line, "user_version")).isEqualTo("2");
        }
    }

    @Test
    void refuses_a_folder_that_cannot_be_made() throws IOException {
        var folder = Files.writeString(data.resolve("file"), "").resolve("data");

        assertThatThrownBy(() -> SqliteStore.in(folder))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "The store's folder '%s' cannot be made. Name a folder that Holdfast may write to."
                                .formatted(folder));
    }

    @Test
    void refuses_a_file_it_cannot_open() throws IOException {
        Files.createDirectory(db());

        assertThatThrownBy(() -> SqliteStore.in(data))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "The store's file cannot be written to. Give Holdfast the right to write its folder.");
    }

    @Test
    void gives_up_on_a_change_while_another_program_holds_the_file() throws SQLException {
        try (var store = SqliteStore.in(data, Duration.ofMillis(50));
                var other = rawLine()) {
            other.script("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.create(concern(1)))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage(
                            "The store is busy with another program or change. Try again in a minute.");
            assertThat(store.find(concern(1).key())).as("reading goes on").isEmpty();

            other.script("COMMIT");
            assertThat(store.create(concern(1))).isEqualTo(KEPT);
        }
    }

    /** F17. Guard: Lines.lend asks TimeLeft.atMost how long it may wait. */
    @Test
    void waits_for_another_program_no_longer_than_a_turn_has_left() throws SQLException {
        try (var store = SqliteStore.in(data, Duration.ofSeconds(20));
                var other = rawLine()) {
            other.script("BEGIN IMMEDIATE");
            var start = System.nanoTime();
            assertThatThrownBy(() ->
                            TimeLeft.within(
                                    Duration.ofMillis(200),
                                    System::nanoTime,
                                    () -> store.create(concern(1))))
                    .isInstanceOf(NotBegun.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(9));

            other.script("COMMIT");
            assertThat(store.create(concern(1))).isEqualTo(KEPT);
        }
    }

    @Test
    void answers_nothing_once_closed() {
        var store = SqliteStore.in(data);
        store.close();
        store.close();

        assertThatThrownBy(() -> store.find(concern(1).key()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The store is closed: Holdfast is stopping.");
        assertThatThrownBy(() -> store.create(concern(1))).isInstanceOf(StoreUnavailable.class);
    }

    private void fill() {
        try (var store = SqliteStore.in(data)) {
            for (var n = 0; n < 60; n++) {
                store.create(concern(n));
            }
        }
    }

    private static void assertWholeChanges(Path folder) {
        try (var store = SqliteStore.in(folder)) {
            var found = store.due(NINE, Optional.empty(), 99);
            var first = IntStream.range(0, found.size()).mapToObj(SqliteFileTest::concern);

            assertThat(found).hasSizeBetween(10, 20);
            assertThat(found.stream().map(Stored::document))
                    .containsExactlyElementsOf(first.toList());
            assertThat(store.having("exampleshire", "concern", NORTH, true, Optional.empty(), 99))
                    .isEqualTo(found);
        }
    }

    private void assertDamaged() {
        assertThatThrownBy(() -> SqliteStore.in(data))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(
                        "The store '%s' is damaged. Put back its last good copy, then start Holdfast again."
                                .formatted(db()));
    }

    private static Document concern(int number) {
        return new Document(
                new Key("exampleshire", "C-%04d".formatted(number)),
                "concern",
                "draft-" + number,
                Optional.of(NINE),
                true,
                List.of(NORTH),
                "\"" + "drift ".repeat(500) + "\"");
    }

    private Path db() {
        return data.resolve("holdfast.db");
    }

    private StoreFile file() {
        return new StoreFile(db(), Duration.ofSeconds(5));
    }

    private Line rawLine() throws SQLException {
        return new Line(DriverManager.getConnection("jdbc:sqlite:" + db()));
    }

    private void tamper(String sql) throws SQLException {
        try (var line = rawLine()) {
            line.script(sql);
        }
    }

    private static String setting(Line line, String pragma) throws SQLException {
        return line.first("PRAGMA " + pragma, row -> row.getString(1)).orElseThrow();
    }
}
