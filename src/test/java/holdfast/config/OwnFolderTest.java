package holdfast.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A folder of a council's own files, which somebody is writing in just now. */
@ExtendWith(OutputCaptureExtension.class)
class OwnFolderTest {

    private static final String STAYS = "What is in force stays in force.";

    @TempDir Path own;
    private final List<String> came = new ArrayList<>();
    private Path file = Path.of("");
    private OwnFolder folder = new OwnFolder(new Shelf(), Optional.empty(), "bot/calendar", ".csv");

    @BeforeEach
    void begin() throws IOException {
        file = own.resolve("closures.csv");
        Files.writeString(file, "old");
        folder = new OwnFolder(new Shelf(), Optional.of(own.toString()), "bot/calendar", ".csv");
    }

    private void look() {
        folder.look(files -> came.add(String.join("", files.values())), STAYS);
    }

    @Test
    void a_half_written_file_does_not_count() throws IOException {
        Files.writeString(file, "ne");
        look();
        Files.writeString(file, "new");
        look();
        assertThat(came).isEmpty();

        look();
        look();

        assertThat(came).containsExactly("new");
    }

    @Test
    void what_was_taken_back_before_it_counted_never_does() throws IOException {
        Files.writeString(file, "new");
        look();
        Files.writeString(file, "old");
        look();
        look();

        assertThat(came).isEmpty();
    }

    @Test
    void what_could_not_be_dealt_with_is_tried_at_the_next_look() throws IOException {
        Files.writeString(file, "new");
        look();
        var failure = new IllegalStateException("the store is away");
        try {
            folder.look(
                    _ -> {
                        throw failure;
                    },
                    STAYS);
        } catch (IllegalStateException away) {
            assertThat(away).isSameAs(failure);
        }

        look();

        assertThat(came).containsExactly("new");
    }

    @Test
    void a_folder_that_has_gone_is_said_once_each_time(CapturedOutput said) throws IOException {
        Files.delete(file);
        look();
        look();
        assertThat(said.getOut()).containsOnlyOnce(STAYS);

        Files.writeString(file, "old");
        look();
        Files.delete(file);
        look();
        look();

        assertThat(said.getOut().split(STAYS, -1)).hasSize(3);
        assertThat(came).isEmpty();
    }
}
