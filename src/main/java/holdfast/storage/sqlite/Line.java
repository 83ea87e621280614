package holdfast.storage.sqlite;

import static org.sqlite.SQLiteErrorCode.SQLITE_CORRUPT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteException;

/** One connection to the file, for one thread at a time; it keeps its statements ready. */
final class Line implements AutoCloseable {

    /** What one row says. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private int waiting = -1;

    Line(Connection connection) {
        this.connection = connection;
    }

    /** From now on it waits so long for another program that holds the file. */
    void waits(Duration patience) throws SQLException {
        var millis = Math.toIntExact(patience.toMillis());
        if (millis != waiting) {
            connection.unwrap(SQLiteConnection.class).setBusyTimeout(millis);
            waiting = millis;
        }
    }

    /** How many rows the statement changed. */
    int change(String sql, @Nullable Object... values) throws SQLException {
        try {
            return statement(sql, values).executeUpdate();
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    <T> List<T> rows(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        // Closed at once: an open result would hold the file as it was for this connection.
        try (var result = statement(sql, values).executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(read(row, result));
            }
            return rows;
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        return rows(sql, row, values).stream().findFirst();
    }

    /** Runs a text of several statements. */
    void script(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /**
     * Empties the log of what was written before, as soon as nobody reads from it; if somebody
     * does, the next time.
     */
    boolean forgetEarlier() throws SQLException {
        waits(Duration.ZERO);
        return rows("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1)).contains(0);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** What Holdfast never writes can only come from a damaged disk. */
    private static <T> T read(Row<T> row, ResultSet result) throws SQLException {
        try {
            return row.read(result);
        } catch (RuntimeException e) {
            var damaged = new SQLiteException("a row says what cannot be", SQLITE_CORRUPT);
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** The driver gives up a statement that has failed once, on a full disk for instance. */
    private void forget(String sql) throws SQLException {
        var statement = statements.remove(sql);
        if (statement != null) {
            statement.close();
        }
    }

    private PreparedStatement statement(String sql, @Nullable Object... values)
            throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
