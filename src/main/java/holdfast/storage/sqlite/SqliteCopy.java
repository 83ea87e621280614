package holdfast.storage.sqlite;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import holdfast.storage.StoreUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A copy of the store in one file: made while Holdfast runs, put back while it does not.
 *
 * <p>Whatever is not done is a {@link StoreUnavailable} that says what to do; a copy or a store
 * that was there is as it was.
 */
public final class SqliteCopy {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Where SQLite marks that somebody has a file open, in the same place of every file. */
    private static final long MARKS = 0x4000_0000L;

    private static final List<String> BESIDE = List.of("-wal", "-shm");

    private SqliteCopy() {}

    /**
     * Copies the store of a folder as it is at one moment, and checks the copy.
     *
     * @param copy a file that is not there yet
     * @return how many concerns it holds
     */
    public static long make(Path folder, Path copy) {
        if (Files.exists(copy)) {
            throw new StoreUnavailable(
                    "There is a file '%s' already. Name another.".formatted(copy));
        }
        var part = beside(copy, ".part");
        try (var store = file(folder.resolve(SqliteStore.FILE)).reading()) {
            Files.deleteIfExists(part);
            var before = concerns(store);
            store.change("VACUUM INTO ?", part.toString());
            sync(part);
            var copied = checked(part);
            if (copied < before) {
                throw new StoreUnavailable("The copy is not whole. Check the disk and try again.");
            }
            Files.move(part, copy);
            syncFolder(copy);
            return copied;
        } catch (SQLException e) {
            throw notWritten(copy, e);
        } catch (IOException e) {
            throw notWritten(copy, e);
        } finally {
            deleteQuietly(part);
        }
    }

    /**
     * Puts a copy in the place of the store of a folder, after it was checked. A store that is
     * there is kept beside it.
     *
     * @return where the store that was there is now
     */
    public static Optional<Path> putBack(Path folder, Path copy, LocalDate today) {
        checked(copy);
        var store = folder.resolve(SqliteStore.FILE);
        var coming = beside(store, ".coming");
        try {
            Files.createDirectories(folder);
            Files.copy(copy, coming, REPLACE_EXISTING);
            sync(coming);
            checked(coming);
            var aside = aside(store, today);
            Files.move(coming, store, ATOMIC_MOVE);
            syncFolder(store);
            return aside;
        } catch (IOException e) {
            throw notWritten(store, e);
        } finally {
            deleteQuietly(coming);
        }
    }

    /** Moves the store aside, with what belongs to it: an old log would be played into the copy. */
    private static Optional<Path> aside(Path store, LocalDate today) throws IOException {
        var there = Files.exists(store);
        if (there) {
            checkFree(store);
        }
        var name = ".before-restore-" + today;
        var aside = beside(store, name);
        for (var n = 2; Files.exists(aside); n++) {
            aside = beside(store, name + "-" + n);
        }
        for (var ending : BESIDE) {
            var log = beside(store, ending);
            if (Files.exists(log)) {
                Files.move(log, beside(aside, ending));
            }
        }
        if (there) {
            Files.move(store, aside);
        }
        return there ? Optional.of(aside) : Optional.empty();
    }

    /** Leaving write-ahead mode needs the file for oneself alone, and writes its log into it. */
    private static void checkFree(Path store) throws IOException {
        try (var line = new StoreFile(store, Duration.ofSeconds(1)).plainLine()) {
            line.first("PRAGMA journal_mode=DELETE", row -> row.getString(1));
        } catch (SQLException e) {
            switch (Failure.code(e)) {
                case SQLITE_CORRUPT, SQLITE_NOTADB -> checkUnmarked(store);
                default -> throw inUse();
            }
        }
    }

    /** Of a damaged file SQLite cannot say whether it is in use; its marks can. */
    private static void checkUnmarked(Path store) throws IOException {
        try (var file = FileChannel.open(store, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = file.tryLock(MARKS, 512, false)) {
            if (lock == null) {
                throw inUse();
            }
        }
    }

    private static StoreUnavailable inUse() {
        return new StoreUnavailable(
                "The store is in use. Stop Holdfast, then put the copy back. Nothing was changed.");
    }

    /** How many concerns a sound file holds. */
    private static long checked(Path file) {
        try (var line = file(file).reading()) {
            return concerns(line);
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    private static long concerns(Line line) throws SQLException {
        return line.first(Sql.CONCERNS, row -> row.getLong(1)).orElseThrow();
    }

    private static StoreFile file(Path path) {
        return new StoreFile(path, PATIENCE);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The name of a file is durable with its folder. Windows cannot do that, and need not. */
    private static void syncFolder(Path file) {
        try (var channel = FileChannel.open(file.toAbsolutePath().getParent())) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself has reached the disk.
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is written over the next time.
        }
    }

    private static StoreUnavailable notWritten(Path file, Exception cause) {
        return new StoreUnavailable(
                "'%s' cannot be written. Check its folder and the room on its disk."
                        .formatted(file),
                cause);
    }
}
