package holdfast.storage.sqlite;

/**
 * What is asked of the file. Each question names the index it stands on, so that it fails rather
 * than reads everything once that index is gone.
 */
final class Sql {

    static final String FIND = stored("documents AS d WHERE d.authority = ? AND d.id = ?");

    static final String WITH_OPERATION =
            stored("documents AS d WHERE d.authority = ? AND d.operation = ?");

    static final String CREATE =
            """
            INSERT INTO documents
                (authority, id, type, operation, etag, wake_at, open, facets, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING\
            """;

    static final String REPLACE =
            """
            UPDATE documents SET etag = ?, wake_at = ?, open = ?, facets = ?, body = ?
            WHERE authority = ? AND id = ? AND etag = ?\
            """;

    static final String REMOVE =
            "DELETE FROM documents WHERE authority = ? AND id = ? AND etag = ?";

    static final String EMPTY = "DELETE FROM documents";

    static final String DUE =
            stored(
                    """
                    documents AS d INDEXED BY documents_waking
                    WHERE d.wake_at <= ? AND (d.wake_at, d.authority, d.id) > (?, ?, ?)
                    ORDER BY d.wake_at, d.authority, d.id LIMIT ?\
                    """);

    static final String NEXT_WAKE =
            """
            SELECT wake_at FROM documents INDEXED BY documents_waking
            WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 1\
            """;

    static final String HAVING =
            stored(
                    """
                    facets AS f CROSS JOIN documents AS d
                        ON d.authority = f.authority AND d.id = f.id
                    WHERE f.authority = ? AND f.type = ? AND f.name = ? AND f.value = ? AND f.id > ?
                    ORDER BY f.id LIMIT ?\
                    """);

    static final String OPEN_HAVING =
            HAVING.replace("facets AS f", "facets AS f INDEXED BY facets_open")
                    .replace("ORDER BY", "AND f.open = 1 ORDER BY");

    static final String OPEN =
            """
            SELECT authority, id, facets, wake_at FROM documents INDEXED BY documents_open
            WHERE authority = ? AND type = ? AND open = 1 AND id > ? ORDER BY id LIMIT ?\
            """;

    static final String LAST_ID =
            """
            SELECT id FROM documents INDEXED BY documents_type
            WHERE authority = ? AND type = ? ORDER BY id DESC LIMIT 1\
            """;

    /** Each is looked up behind the one before, so this costs what there are councils. */
    static final String AUTHORITIES =
            """
            WITH RECURSIVE council(id) AS (
                SELECT min(authority) FROM documents
                UNION ALL
                SELECT (SELECT min(authority) FROM documents WHERE authority > council.id)
                FROM council WHERE council.id IS NOT NULL)
            SELECT id FROM council WHERE id IS NOT NULL ORDER BY id\
            """;

    /** Concerns are never taken away, so a copy has no fewer than there were. */
    static final String CONCERNS = "SELECT count(*) FROM documents WHERE type = 'concern'";

    private Sql() {}

    private static String stored(String from) {
        return "SELECT d.authority, d.id, d.type, d.operation, d.etag, d.wake_at, d.open, d.facets,"
                + " d.body FROM "
                + from;
    }
}
