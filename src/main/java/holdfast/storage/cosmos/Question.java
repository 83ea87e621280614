package holdfast.storage.cosmos;

import com.azure.cosmos.models.CosmosQueryRequestOptions;
import com.azure.cosmos.models.PartitionKey;
import com.azure.cosmos.models.SqlParameter;
import com.azure.cosmos.models.SqlQuerySpec;
import holdfast.storage.DocumentStore.Cursor;
import holdfast.storage.Facet;
import holdfast.storage.FixedWidth;
import holdfast.storage.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the container, in its SQL and with every value beside it.
 *
 * <p>A question within one authority names it twice: for the service as the partition, and in the
 * text, so that a server which overlooks the first still mixes no councils. Each order of more than
 * one member is an index of {@code indexing.json}.
 *
 * @param authority the partition asked; none asks all of them, and pays for each
 */
record Question(
        String name, String sql, List<SqlParameter> values, Optional<String> authority, int limit) {

    Question {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one, not " + limit + ".");
        }
    }

    static Question due(Instant now, Optional<Cursor> after, int limit) {
        return new Question(
                        "due",
                        """
                        SELECT * FROM c
                        WHERE c.wakeAt <= @now AND c.wakeAt >= @wakeAt AND (c.wakeAt > @wakeAt
                            OR c.authority > @authority OR (c.authority = @authority AND c.id > @id))
                        ORDER BY c.wakeAt, c.authority, c.id\
                        """,
                        List.of(),
                        Optional.empty(),
                        limit)
                .with("@now", FixedWidth.of(now))
                .with("@wakeAt", after.map(Cursor::wakeAt).map(FixedWidth::of).orElse(""))
                .with("@authority", after.map(Cursor::key).map(Key::authority).orElse(""))
                .with("@id", after.map(Cursor::key).map(Key::id).orElse(""));
    }

    static Question nextWake() {
        return new Question(
                        "next-wake",
                        "SELECT TOP 1 c.wakeAt FROM c WHERE c.wakeAt > @none ORDER BY c.wakeAt",
                        List.of(),
                        Optional.empty(),
                        1)
                .with("@none", "");
    }

    static Question withOperation(String authority, String operation) {
        return within("operation", authority, "SELECT * FROM c", "c.operation = @operation", 1)
                .with("@operation", operation);
    }

    static Question having(
            String authority,
            String type,
            Facet facet,
            boolean openOnly,
            Optional<String> afterId,
            int limit) {
        return within(
                        "having",
                        authority,
                        "SELECT * FROM c",
                        "c.type = @type AND ARRAY_CONTAINS(c.facets, @facet) AND c.id > @after"
                                + (openOnly ? " AND c.open = true" : "")
                                + " ORDER BY c.id",
                        limit)
                .with("@type", type)
                .with("@facet", Item.text(facet))
                .with("@after", afterId.orElse(""));
    }

    static Question open(String authority, String type, Optional<String> afterId, int limit) {
        return within(
                        "open",
                        authority,
                        "SELECT c.authority, c.id, c.facets, c.wakeAt FROM c",
                        "c.type = @type AND c.open = true AND c.id > @after"
                                + " ORDER BY c.authority, c.type, c.open, c.id",
                        limit)
                .with("@type", type)
                .with("@after", afterId.orElse(""));
    }

    static Question lastId(String authority, String type) {
        return within(
                        "last-id",
                        authority,
                        "SELECT TOP 1 c.id FROM c",
                        "c.type = @type ORDER BY c.authority DESC, c.type DESC, c.id DESC",
                        1)
                .with("@type", type);
    }

    /** The first council behind another. */
    static Question authority(String after) {
        return new Question(
                        "authorities",
                        "SELECT TOP 1 c.authority, c.id FROM c WHERE c.authority > @after ORDER BY c.authority",
                        List.of(),
                        Optional.empty(),
                        1)
                .with("@after", after);
    }

    /** A page of what is there at all, for the rehearsal's reset. */
    static Question everything() {
        return new Question(
                "empty", "SELECT c.authority, c.id FROM c", List.of(), Optional.empty(), 1_000);
    }

    SqlQuerySpec spec() {
        return new SqlQuerySpec(sql, values);
    }

    CosmosQueryRequestOptions options() {
        var options = new CosmosQueryRequestOptions();
        authority.map(PartitionKey::new).ifPresent(options::setPartitionKey);
        return options;
    }

    private static Question within(
            String name, String authority, String select, String where, int limit) {
        var sql = select + " WHERE c.authority = @authority AND " + where;
        return new Question(name, sql, List.of(), Optional.of(authority), limit)
                .with("@authority", authority);
    }

    private Question with(String parameter, String value) {
        var more = new ArrayList<>(values);
        more.add(new SqlParameter(parameter, value));
        return new Question(name, sql, more, authority, limit);
    }
}
