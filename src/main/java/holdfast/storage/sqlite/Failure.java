package holdfast.storage.sqlite;

import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What went wrong with the file, in words for whoever runs Holdfast. */
final class Failure {

    private static final String DAMAGED =
            "The store's file is damaged. Stop Holdfast and put back its last good copy.";

    private Failure() {}

    /** A file that could not be locked or written to has not been changed. */
    static StoreUnavailable of(SQLException cause) {
        var code = code(cause);
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_READONLY -> new NotBegun(sentence(code), cause);
            default -> new StoreUnavailable(sentence(code), cause);
        };
    }

    static StoreUnavailable busy() {
        return new NotBegun(sentence(SQLiteErrorCode.SQLITE_BUSY));
    }

    static StoreUnavailable closed() {
        return new NotBegun("The store is closed: Holdfast is stopping.");
    }

    static SQLiteErrorCode code(SQLException cause) {
        return cause instanceof SQLiteException e
                ? SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** One sentence for each of SQLite's primary codes that somebody can act on. */
    static String sentence(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    "The store is busy with another program or change. Try again in a minute.";
            case SQLITE_FULL -> "The disk of the store is full. Make room on it.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                    "The store's file cannot be written to. Give Holdfast the right to write its"
                            + " folder.";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> DAMAGED;
            case SQLITE_IOERR ->
                    "The disk of the store does not answer as it should. Check the disk.";
            default -> "The store failed in a way Holdfast does not know: " + code.message + ".";
        };
    }
}
