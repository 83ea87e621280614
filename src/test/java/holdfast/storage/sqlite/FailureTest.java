package holdfast.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FailureTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # what SQLite says         | what whoever runs Holdfast reads
                    SQLITE_BUSY                | The store is busy with another program or change. Try again in a minute.
                    SQLITE_BUSY_SNAPSHOT       | The store is busy with another program or change. Try again in a minute.
                    SQLITE_LOCKED              | The store is busy with another program or change. Try again in a minute.
                    SQLITE_FULL                | The disk of the store is full. Make room on it.
                    SQLITE_READONLY            | The store's file cannot be written to. Give Holdfast the right to write its folder.
                    SQLITE_READONLY_DIRECTORY  | The store's file cannot be written to. Give Holdfast the right to write its folder.
                    SQLITE_CANTOPEN            | The store's file cannot be written to. Give Holdfast the right to write its folder.
                    SQLITE_PERM                | The store's file cannot be written to. Give Holdfast the right to write its folder.
                    SQLITE_CORRUPT             | The store's file is damaged. Stop Holdfast and put back its last good copy.
                    SQLITE_CORRUPT_INDEX       | The store's file is damaged. Stop Holdfast and put back its last good copy.
                    SQLITE_NOTADB              | The store's file is damaged. Stop Holdfast and put back its last good copy.
                    SQLITE_IOERR               | The disk of the store does not answer as it should. Check the disk.
                    SQLITE_IOERR_FSYNC         | The disk of the store does not answer as it should. Check the disk.
                    SQLITE_NOMEM               | The store failed in a way Holdfast does not know: A malloc() failed.
                    """)
    void says_what_to_do_about_the_file(SQLiteErrorCode code, String sentence) {
        assertThat(Failure.of(new SQLiteException("", code)))
                .hasMessage(sentence)
                .hasCauseInstanceOf(SQLiteException.class);
    }

    @Test
    void says_so_when_it_does_not_know() {
        assertThat(Failure.of(new SQLException("?")))
                .hasMessage("The store failed in a way Holdfast does not know: unknown error.");
    }
}
