package holdfast.storage.sqlite;

import holdfast.storage.StoreUnavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The file itself: whether it is sound and ours, and how it is opened. */
final class StoreFile {

    /** What this Holdfast writes. A file of a later version is not touched. */
    static final int VERSION = 1;

    private static final int PAGE = 4_096;

    private final Path path;
    private final Duration patience;

    StoreFile(Path path, Duration patience) {
        this.path = path;
        this.patience = patience;
    }

    /** A connection to the file, which is made when it is not there, and refused when unsound. */
    Line prepared() {
        makeFolder();
        checkWholePages();
        var line = line();
        try {
            checkSound(line);
            prepare(line);
            return line;
        } catch (SQLException e) {
            closeQuietly(line);
            throw refused(e);
        } catch (StoreUnavailable e) {
            closeQuietly(line);
            throw e;
        }
    }

    /** A connection that changes nothing, to a file that must be there, sound and ours. */
    Line reading() {
        if (Files.notExists(path)) {
            throw new StoreUnavailable(
                    "There is no store '%s'. Name the folder that holds it.".formatted(path));
        }
        checkWholePages();
        var line = readOnlyLine();
        try {
            checkSound(line);
            if (version(line) == 0) {
                throw new StoreUnavailable(
                        "The file '%s' is no store of Holdfast.".formatted(path));
            }
            return line;
        } catch (SQLException e) {
            closeQuietly(line);
            throw refused(e);
        } catch (StoreUnavailable e) {
            closeQuietly(line);
            throw e;
        }
    }

    List<Line> lines(int count) {
        return IntStream.range(0, count).mapToObj(_ -> line()).toList();
    }

    private Line line() {
        var config = new SQLiteConfig();
        config.setPageSize(PAGE);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(Pragma.SECURE_DELETE, "true"); // what is erased is overwritten
        return line(config);
    }

    private Line readOnlyLine() {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return line(config);
    }

    /** A connection that takes the file as it is: whether others have it open is not known yet. */
    Line plainLine() {
        return line(new SQLiteConfig());
    }

    private Line line(SQLiteConfig config) {
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        try {
            return new Line(config.createConnection("jdbc:sqlite:" + path));
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The store's folder '%s' cannot be made. Name a folder that Holdfast may write to."
                            .formatted(path.getParent()),
                    e);
        }
    }

    /** SQLite reads a last page that was cut short as if it ended in zeros, and does not say so. */
    private void checkWholePages() {
        var log = path.resolveSibling(path.getFileName() + "-wal");
        if (log.toFile().length() == 0 && path.toFile().length() % PAGE != 0) {
            throw damaged();
        }
    }

    private void checkSound(Line line) throws SQLException {
        var found = line.rows("PRAGMA quick_check(1)", row -> row.getString(1));
        if (!found.equals(List.of("ok"))) {
            throw damaged();
        }
    }

    private void prepare(Line line) throws SQLException {
        line.script("BEGIN IMMEDIATE"); // two processes may start on a new file at once
        if (version(line) < VERSION) {
            line.script(schema());
        }
        line.script("COMMIT");
    }

    private int version(Line line) throws SQLException {
        var version = line.first("PRAGMA user_version", row -> row.getInt(1)).orElseThrow();
        if (version > VERSION) {
            throw new StoreUnavailable(
                    "The store '%s' was written by a newer Holdfast. Start that one, or put back the copy made before it."
                            .formatted(path));
        }
        return version;
    }

    private static String schema() {
        try (var text = StoreFile.class.getResourceAsStream("schema-" + VERSION + ".sql")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreUnavailable("Holdfast's own files cannot be read. Install it again.", e);
        }
    }

    private StoreUnavailable refused(SQLException e) {
        return switch (Failure.code(e)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged();
            default -> Failure.of(e);
        };
    }

    private StoreUnavailable damaged() {
        return new StoreUnavailable(
                "The store '%s' is damaged. Put back its last good copy, then start Holdfast again."
                        .formatted(path));
    }

    private static void closeQuietly(Line line) {
        try {
            line.close();
        } catch (SQLException e) {
            // The file is refused already, with the reason that counts.
        }
    }
}
