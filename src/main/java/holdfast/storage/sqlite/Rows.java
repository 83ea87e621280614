package holdfast.storage.sqlite;

import holdfast.storage.Document;
import holdfast.storage.Facet;
import holdfast.storage.FixedWidth;
import holdfast.storage.Key;
import holdfast.storage.Outline;
import holdfast.storage.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a row says, and what a document says in a row. */
final class Rows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Facet>> FACETS = new TypeReference<>() {};

    private Rows() {}

    static Stored stored(ResultSet row) throws SQLException {
        var document =
                new Document(
                        key(row),
                        row.getString("type"),
                        row.getString("operation"),
                        wakeAt(row),
                        row.getInt("open") == 1,
                        facets(row),
                        row.getString("body"));
        return new Stored(document, row.getString("etag"));
    }

    static Outline outline(ResultSet row) throws SQLException {
        return new Outline(key(row), facets(row), wakeAt(row));
    }

    static String id(ResultSet row) throws SQLException {
        return row.getString("id");
    }

    static Instant instant(ResultSet row) throws SQLException {
        return FixedWidth.read(row.getString("wake_at"));
    }

    static @Nullable String wakeAt(Document document) {
        return document.wakeAt().map(FixedWidth::of).orElse(null);
    }

    static int open(Document document) {
        return document.open() ? 1 : 0;
    }

    static String facets(Document document) {
        return JSON.writeValueAsString(document.facets());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getString("authority"), row.getString("id"));
    }

    private static Optional<Instant> wakeAt(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("wake_at")).map(FixedWidth::read);
    }

    private static List<Facet> facets(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("facets"), FACETS);
    }
}
