package holdfast.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That every question costs what it finds, not what is stored: SQLite says how it would look. */
class SqlTest {

    private static final String BY_KEY =
            "USING INDEX sqlite_autoindex_documents_1 (authority=? AND id=?)";

    @TempDir Path data;
    private Line line;

    @BeforeEach
    void open() {
        line = new StoreFile(data.resolve("holdfast.db"), Duration.ofSeconds(5)).prepared();
    }

    @AfterEach
    void close() throws SQLException {
        line.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void each_question_goes_straight_to_what_it_asks_for(String asked, String sql, String steps)
            throws SQLException {
        var plan = line.rows("EXPLAIN QUERY PLAN " + sql, row -> row.getString("detail"));

        assertThat(String.join("\n", plan)).as(asked).isEqualTo(steps);
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("find", Sql.FIND, "SEARCH d " + BY_KEY),
                Arguments.of("replace", Sql.REPLACE, "SEARCH documents " + BY_KEY),
                Arguments.of("remove", Sql.REMOVE, "SEARCH documents " + BY_KEY),
                Arguments.of(
                        "with operation",
                        Sql.WITH_OPERATION,
                        "SEARCH d USING INDEX sqlite_autoindex_documents_2 (authority=? AND operation=?)"),
                Arguments.of(
                        "due",
                        Sql.DUE,
                        "SEARCH d USING INDEX documents_waking ((wake_at,authority,id)>(?,?,?) AND wake_at<?)"),
                Arguments.of(
                        "next wake",
                        Sql.NEXT_WAKE,
                        "SEARCH documents USING COVERING INDEX documents_waking (wake_at>?)"),
                Arguments.of(
                        "having",
                        Sql.HAVING,
                        "SEARCH f USING PRIMARY KEY (authority=? AND type=? AND name=? AND value=? AND id>?)\nSEARCH d "
                                + BY_KEY),
                Arguments.of(
                        "open having",
                        Sql.OPEN_HAVING,
                        "SEARCH f USING COVERING INDEX facets_open (authority=? AND type=? AND name=? AND value=? AND id>?)\nSEARCH d "
                                + BY_KEY),
                Arguments.of(
                        "open",
                        Sql.OPEN,
                        "SEARCH documents USING COVERING INDEX documents_open (authority=? AND type=? AND id>?)"),
                Arguments.of(
                        "last id",
                        Sql.LAST_ID,
                        "SEARCH documents USING COVERING INDEX documents_type (authority=? AND type=?)"));
    }
}
