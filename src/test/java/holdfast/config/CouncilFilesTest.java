package holdfast.config;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council's own files, as they are found when Holdfast starts. */
class CouncilFilesTest {

    @TempDir Path own;

    @Test
    void what_is_packaged_is_in_order() {
        var councils = CouncilFiles.read(new Shelf(), packaged());

        assertThat(councils.all())
                .extracting(council -> council.directory().authority().id())
                .containsExactly(
                        "buckinghamshire", "york", "hull", "luton", "guidance-notes", "handbook");
    }

    @Test
    void every_council_has_a_tenant_of_its_own() {
        assertThat(CouncilFiles.read(new Shelf(), packaged()).all())
                .extracting(Council::tenant)
                .doesNotHaveDuplicates();
    }

    @Test
    void own_folders_are_read_instead() throws IOException {
        var council = CouncilFiles.read(new Shelf(), copied()).all().getFirst();

        assertThat(council.yaml())
                .isEqualTo(Files.readString(own.resolve("policies/buckinghamshire.yaml")));
    }

    @Test
    void every_problem_of_every_file_is_said_at_once() throws IOException {
        var settings = copied();
        change("policies/buckinghamshire.yaml", "edition: 2021-09\n", "edition: someday\n");
        Files.writeString(own.resolve("people/posts.csv"), "buckinghamshire,x,iro,y\n", APPEND);
        Files.writeString(own.resolve("calendar/closures.csv"), "x\n", APPEND);

        assertThatThrownBy(() -> CouncilFiles.read(new Shelf(), settings))
                .hasMessageContainingAll(
                        "buckinghamshire.yaml has 1 problem:\n  line 4",
                        "The directory has 2 problems:\n  posts.csv",
                        "closures.csv has 1 problem:\n  line ");
    }

    @Test
    void missing_folders_and_files_are_said_at_once() throws IOException {
        var settings =
                new Settings(
                        own,
                        Optional.of(own.resolve("nowhere").toString()),
                        Optional.of(own.toString()),
                        copied().calendar());
        Files.delete(own.resolve("calendar/proclaimed.csv"));

        assertThatThrownBy(() -> CouncilFiles.read(new Shelf(), settings))
                .hasMessage(
                        """
                        There is no folder '%s/nowhere'. Correct the setting, or leave it out to use the packaged files.
                        There is no file ending in .csv in '%s'. Put the files there, or correct the setting.
                        The calendar lacks its file proclaimed.csv.\
                        """,
                        own, own)
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refusal ->
                                assertThat(refusal.action())
                                        .isEqualTo("Correct the files and start again."));
    }

    @Test
    void a_council_needs_its_policy() throws IOException {
        var settings = copied();
        change("policies/buckinghamshire.yaml", "policy: buckinghamshire", "policy: exampleshire");
        Files.move(
                own.resolve("policies/buckinghamshire.yaml"),
                own.resolve("policies/exampleshire.yaml"));

        assertThatThrownBy(() -> CouncilFiles.read(new Shelf(), settings))
                .hasMessage(
                        "The council 'buckinghamshire' is in the directory, but there is no policy 'buckinghamshire'. There is: exampleshire, guidance-notes, handbook, hull, luton, york.");
    }

    @Test
    void a_policy_is_held_by_one_file() throws IOException {
        var settings = copied();
        Files.copy(own.resolve("policies/buckinghamshire.yaml"), own.resolve("policies/copy.yaml"));

        assertThatThrownBy(() -> CouncilFiles.read(new Shelf(), settings))
                .hasMessage(
                        "buckinghamshire.yaml and copy.yaml both hold the policy 'buckinghamshire'. Keep one of them.");
    }

    private Settings packaged() {
        return new Settings(own, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Settings copied() throws IOException {
        for (var kind : new String[] {"policies", "people", "calendar"}) {
            Files.createDirectories(own.resolve(kind));
            try (var files = Files.list(Path.of("bot", kind))) {
                for (var file : files.toList()) {
                    Files.copy(file, own.resolve(kind).resolve(file.getFileName()));
                }
            }
        }
        return new Settings(own, folder("policies"), folder("people"), folder("calendar"));
    }

    private Optional<String> folder(String kind) {
        return Optional.of(own.resolve(kind).toString());
    }

    private void change(String file, String from, String to) throws IOException {
        var text = Files.readString(own.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(own.resolve(file), text.replace(from, to));
    }
}
