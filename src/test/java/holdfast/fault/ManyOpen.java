package holdfast.fault;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * As many open concerns as a test wants in a file, each the same as the first under its own name.
 */
public final class ManyOpen {

    private static final String COPIES =
            """
            WITH RECURSIVE n(i) AS (
                SELECT 1002 UNION ALL SELECT i + 1 FROM n WHERE i < 1000 + ?)
            INSERT INTO documents (authority, id, type, operation, etag, wake_at, open, facets, body)
            SELECT authority, printf('concern:%09d', i), type, 'again-' || i, etag, '9000-01-01T00:00:00.000000000Z', open,
                facets, replace(body, 'C-1001', 'C-' || i)
            FROM documents CROSS JOIN n WHERE id = 'concern:000001001'\
            """;

    private ManyOpen() {}

    /** So many of them where C-1001 is. */
    public static void in(Path data, int many) {
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("holdfast.db"));
                var copies = file.prepareStatement(COPIES)) {
            copies.setInt(1, many);
            copies.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
