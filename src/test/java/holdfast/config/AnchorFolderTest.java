package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.people.Authority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of anchors as files. */
class AnchorFolderTest {

    private static final Authority YORK = new Authority("york");
    private static final LocalDate DAY = LocalDate.parse("2025-05-06");

    @TempDir Path folder;

    @Test
    void a_sheet_is_a_file_of_its_council_and_day_and_nothing_else_is_left() throws IOException {
        anchors().keep(YORK, DAY, "text\n");
        anchors().keep(YORK, DAY.plusDays(1), "more\n");

        assertThat(folder.resolve("anchors/york/2025-05-06.txt")).hasContent("text\n");
        assertThat(anchors().councils()).containsExactly(YORK);
        assertThat(anchors().days(YORK)).containsExactly(DAY, DAY.plusDays(1));
        assertThat(anchors().sheet(YORK, DAY)).isEqualTo("text\n");
        try (var files = Files.list(folder.resolve("anchors/york"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_sheet_that_is_there_is_never_written_again() throws IOException {
        anchors().keep(YORK, DAY, "first\n");
        anchors().keep(YORK, DAY, "second\n");

        assertThat(anchors().sheet(YORK, DAY)).isEqualTo("first\n");
        try (var files = Files.list(folder.resolve("anchors/york"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void before_the_first_sheet_there_is_nothing_and_what_is_no_sheet_does_not_count()
            throws IOException {
        assertThat(anchors().councils()).isEmpty();
        assertThat(anchors().days(YORK)).isEmpty();

        Files.createDirectories(folder.resolve("anchors/york"));
        Files.writeString(folder.resolve("anchors/york/2025-05-06.0a1b"), "torn off");
        Files.writeString(folder.resolve("anchors/readme.txt"), "who may write here");
        assertThat(anchors().days(YORK)).isEmpty();
        assertThat(anchors().councils()).containsExactly(YORK);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_named() throws IOException {
        Files.writeString(folder.resolve("anchors"), "a file");

        assertThatThrownBy(() -> anchors().keep(YORK, DAY, "text\n"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(
                        "The anchors '%s' cannot be written. Check the folder in holdfast.anchors."
                                .formatted(folder.resolve("anchors/york/2025-05-06.txt")));
    }

    @Test
    void a_reset_forgets_them() {
        anchors().keep(YORK, DAY, "text\n");
        anchors().empty();

        assertThat(anchors().days(YORK)).isEmpty();
    }

    @Test
    void a_folder_that_is_named_is_taken() {
        var named = AnchorFolder.in(Optional.of(folder.resolve("share")), folder);
        named.keep(YORK, DAY, "text\n");

        assertThat(folder.resolve("share/york/2025-05-06.txt")).exists();
    }

    private AnchorFolder anchors() {
        return AnchorFolder.in(Optional.empty(), folder);
    }
}
