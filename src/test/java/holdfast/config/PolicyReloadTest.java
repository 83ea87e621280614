package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Authority;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A council's own policy files, changed while Holdfast runs. */
@ExtendWith(OutputCaptureExtension.class)
class PolicyReloadTest {

    private static final Authority YORK = new Authority("york");

    @TempDir Path own;
    private SqliteStore store;
    private Councils councils;
    private PolicyReload reload;

    @BeforeEach
    void start() throws IOException {
        for (var file : policies(Path.of("bot/policies"))) {
            Files.copy(file, own.resolve(file.getFileName()));
        }
        var folder = Optional.of(own.toString());
        var settings = new Settings(own, folder, Optional.empty(), Optional.empty());
        councils = CouncilFiles.read(new Shelf(), settings);
        store = SqliteStore.in(own.resolve("data"));
        var editions = new Cabinet(store).editions();
        new CouncilProcesses(councils, editions).keepEditions();
        reload = new PolicyReload(new Shelf(), folder, councils, editions);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_new_edition_comes_into_force() throws IOException {
        change("york.yaml", "edition: 2013-12", "edition: 2026-04");

        reload.look();

        assertThat(inForce()).isEqualTo("2026-04");
    }

    @Test
    void a_file_with_problems_leaves_the_edition_in_force(CapturedOutput said) throws IOException {
        change("york.yaml", "edition: 2013-12", "edition: 2026-04");
        change("york.yaml", "answered-by: service-manager", "answered-by: service-manger");

        reload.look();

        assertThat(inForce()).isEqualTo("2013-12");
        assertThat(said)
                .contains(
                        "york.yaml has 1 problem:",
                        "'service-manger' is not a role. Did you mean 'service-manager'?",
                        "Nothing was changed. The editions in force stay in force.");
    }

    @Test
    void a_problem_in_one_file_keeps_back_the_others_too() throws IOException {
        change("york.yaml", "edition: 2013-12", "edition: 2026-04");
        change("buckinghamshire.yaml", "edition: 2021-09", "edition: someday");

        reload.look();

        assertThat(inForce()).isEqualTo("2013-12");
    }

    @Test
    void what_was_put_right_comes_into_force_at_the_next_look() throws IOException {
        change("york.yaml", "edition: 2013-12", "edition: someday");
        reload.look();
        change("york.yaml", "edition: someday", "edition: 2026-04");

        reload.look();

        assertThat(inForce()).isEqualTo("2026-04");
    }

    @Test
    void the_same_edition_with_other_content_is_refused(CapturedOutput said) throws IOException {
        change("york.yaml", "title: Stage 1", "title: First stage");

        reload.look();

        assertThat(councils.of(YORK).policy().stages().getFirst().title()).isEqualTo("Stage 1");
        assertThat(said)
                .contains(
                        "The policy york says it is edition 2013-12, but that edition has been used before with other content.");
    }

    @Test
    void a_folder_that_has_gone_changes_nothing(CapturedOutput said) throws IOException {
        for (var file : policies(own)) {
            Files.delete(file);
        }

        reload.look();

        assertThat(inForce()).isEqualTo("2013-12");
        assertThat(said).contains("The editions in force stay in force.");
    }

    private static List<Path> policies(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private String inForce() {
        return councils.of(YORK).policy().edition();
    }

    private void change(String file, String from, String to) throws IOException {
        var path = own.resolve(file);
        var text = Files.readString(path, UTF_8);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(from, to), UTF_8);
    }
}
