package holdfast.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an administrator reads in the log and looks up. */
class RefusalWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_reason_stands_in_the_administrators_table(Refusal why) throws IOException {
        var page = Files.readString(Path.of("src/docs/administrators.md"));
        var table = page.substring(page.indexOf("| why | usually is |"), page.indexOf("## Logs"));

        assertThat(table).contains("`" + why.word() + "`");
    }
}
