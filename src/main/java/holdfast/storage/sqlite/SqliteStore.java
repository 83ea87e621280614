package holdfast.storage.sqlite;

import holdfast.storage.Document;
import holdfast.storage.Facet;
import holdfast.storage.FixedWidth;
import holdfast.storage.Key;
import holdfast.storage.OpenedStore;
import holdfast.storage.Outline;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.Stored;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every council's documents in one file, {@code holdfast.db}, of this machine.
 *
 * <p>Each change is one statement, and has reached the disk before it is answered. One thread
 * writes at a time while others read. A second process may open the same file.
 */
public final class SqliteStore implements OpenedStore {

    static final String FILE = "holdfast.db";

    /** The watch, the conversations and a summary read at the same time; more would only queue. */
    private static final int READERS = 4;

    private final Lines writer;
    private final Lines readers;

    private SqliteStore(Lines writer, Lines readers) {
        this.writer = writer;
        this.readers = readers;
    }

    /**
     * The store in this folder; both are made when they are not there yet.
     *
     * @throws StoreUnavailable when the file is damaged, cannot be written to, or belongs to a
     *     newer Holdfast
     */
    public static SqliteStore in(Path folder) {
        return in(folder, Duration.ofSeconds(5));
    }

    /**
     * The store in this folder, to be read only. It is there already, and Holdfast may be running
     * on it; every change fails.
     *
     * @throws StoreUnavailable when there is none, or it is damaged, or belongs to a newer Holdfast
     */
    public static SqliteStore reading(Path folder) {
        var patience = Duration.ofSeconds(5);
        var file = new StoreFile(folder.resolve(FILE), patience);
        return new SqliteStore(
                new Lines(List.of(file.reading()), patience),
                new Lines(List.of(file.reading()), patience));
    }

    /** As above, waiting so long, twice at most, for another thread or program to come free. */
    static SqliteStore in(Path folder, Duration patience) {
        var file = new StoreFile(folder.resolve(FILE), patience);
        var writer = new Lines(List.of(file.prepared()), patience);
        return new SqliteStore(writer, new Lines(file.lines(READERS), patience));
    }

    @Override
    public Optional<Stored> find(Key key) {
        return readers.lend(line -> line.first(Sql.FIND, Rows::stored, key.authority(), key.id()));
    }

    @Override
    public Optional<Stored> withOperation(String authority, String operation) {
        return readers.lend(
                line -> line.first(Sql.WITH_OPERATION, Rows::stored, authority, operation));
    }

    @Override
    public Outcome create(Document document) {
        return change(
                Outcome.TAKEN,
                Sql.CREATE,
                document.key().authority(),
                document.key().id(),
                document.type(),
                document.operation(),
                newEtag(),
                Rows.wakeAt(document),
                Rows.open(document),
                Rows.facets(document),
                document.body());
    }

    @Override
    public Outcome replace(Stored seen, Document document) {
        seen.checkReplacedBy(document);
        return change(
                Outcome.MOVED,
                Sql.REPLACE,
                newEtag(),
                Rows.wakeAt(document),
                Rows.open(document),
                Rows.facets(document),
                document.body(),
                document.key().authority(),
                document.key().id(),
                seen.etag());
    }

    /** What is removed is to be found in no part of the file any more. */
    @Override
    public Outcome remove(Stored seen) {
        var key = seen.document().key();
        var outcome = change(Outcome.MOVED, Sql.REMOVE, key.authority(), key.id(), seen.etag());
        if (outcome == Outcome.KEPT) {
            writer.lend(Line::forgetEarlier);
        }
        return outcome;
    }

    @Override
    public List<Stored> due(Instant now, Optional<Cursor> after, int limit) {
        return readers.lend(line ->
                line.rows(
                        Sql.DUE,
                        Rows::stored,
                        FixedWidth.of(now),
                        after.map(Cursor::wakeAt).map(FixedWidth::of).orElse(""),
                        after.map(Cursor::key).map(Key::authority).orElse(""),
                        after.map(Cursor::key).map(Key::id).orElse(""),
                        atLeastOne(limit)));
    }

    @Override
    public Optional<Instant> nextWake() {
        return readers.lend(line -> line.first(Sql.NEXT_WAKE, Rows::instant));
    }

    @Override
    public List<Stored> having(
            String authority,
            String type,
            Facet facet,
            boolean openOnly,
            Optional<String> afterId,
            int limit) {
        return readers.lend(line ->
                line.rows(
                        openOnly ? Sql.OPEN_HAVING : Sql.HAVING,
                        Rows::stored,
                        authority,
                        type,
                        facet.name(),
                        facet.value(),
                        afterId.orElse(""),
                        atLeastOne(limit)));
    }

    @Override
    public List<Outline> open(String authority, String type, Optional<String> afterId, int limit) {
        return readers.lend(line ->
                line.rows(
                        Sql.OPEN,
                        Rows::outline,
                        authority,
                        type,
                        afterId.orElse(""),
                        atLeastOne(limit)));
    }

    @Override
    public Optional<String> lastId(String authority, String type) {
        return readers.lend(line -> line.first(Sql.LAST_ID, Rows::id, authority, type));
    }

    /** The file has no clock of its own. */
    @Override
    public Optional<Instant> now() {
        return Optional.empty();
    }

    @Override
    public List<String> authorities() {
        return readers.lend(line -> line.rows(Sql.AUTHORITIES, row -> row.getString(1)));
    }

    @Override
    public void empty() {
        writer.lend(line -> line.change(Sql.EMPTY));
    }

    /** Waits for what is being read and written, then lets go of the file. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private Outcome change(Outcome otherwise, String sql, @Nullable Object... values) {
        return writer.lend(line -> line.change(sql, values)) == 1 ? Outcome.KEPT : otherwise;
    }

    private static String newEtag() {
        return UUID.randomUUID().toString();
    }

    private static int atLeastOne(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one, not " + limit + ".");
        }
        return limit;
    }
}
