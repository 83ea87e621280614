package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act;
import holdfast.concern.Act.Actor;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision;
import holdfast.concern.Process.Opening;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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

    private static final Actor IRO = new Actor(new PersonId("iro"), Set.of(Role.IRO));
    private static final Instant THURSDAY = Instant.parse("2025-04-17T15:30:00Z");

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

        look();

        assertThat(inForce()).isEqualTo("2026-04");
    }

    @Test
    void a_concern_keeps_the_edition_it_was_raised_under_whatever_comes_into_force()
            throws IOException {
        var processes = new CouncilProcesses(councils, new Cabinet(store).editions());
        var before = raised(processes, 1);

        change("york.yaml", "edition: 2013-12", "edition: 2026-04");
        change(
                "york.yaml",
                "within: 5 working days of stage-1",
                "within: 3 working days of stage-1");
        change(
                "york.yaml",
                "within: 5 working days of stage-2",
                "within: 3 working days of stage-2");
        look();
        var after = raised(processes, 2);
        var moved = escalated(processes, before);

        assertThat(processes.of(before).policy().edition()).isEqualTo("2013-12");
        assertThat(due(before)).isEqualTo("2025-04-28");
        assertThat(due(moved)).as("the next stage too").isEqualTo("2025-04-28");
        assertThat(processes.of(after).policy().edition()).isEqualTo("2026-04");
        assertThat(due(after)).isEqualTo("2025-04-24");
    }

    private static Concern raised(CouncilProcesses processes, int number) {
        var said = new Text("t", "salt", "words").ref();
        var opening =
                new Opening(
                        YORK,
                        Kind.CONCERN,
                        Subject.of(List.of(new ChildId("2001"))),
                        Optional.of("visits"),
                        Map.of("text", said, "informal", said),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of());
        var decision =
                processes.inForce(YORK).open(new Reference(number), opening, IRO, "a", THURSDAY);
        return ((Decision.Change) decision).concern();
    }

    private static Concern escalated(CouncilProcesses processes, Concern concern) {
        var next = new Act.Escalate(Optional.empty(), Optional.empty(), Map.of());
        var decision =
                processes.of(concern).act(concern, next, IRO, OptionalLong.empty(), "b", THURSDAY);
        return ((Decision.Change) decision).concern();
    }

    private static String due(Concern concern) {
        return concern.standing().entry().orElseThrow().due().toString();
    }

    @Test
    void a_file_with_problems_leaves_the_edition_in_force(CapturedOutput said) throws IOException {
        change("york.yaml", "edition: 2013-12", "edition: 2026-04");
        change("york.yaml", "answered-by: service-manager", "answered-by: service-manger");

        look();

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

        look();

        assertThat(inForce()).isEqualTo("2013-12");
    }

    @Test
    void what_was_put_right_comes_into_force_at_the_next_look() throws IOException {
        change("york.yaml", "edition: 2013-12", "edition: someday");
        look();
        change("york.yaml", "edition: someday", "edition: 2026-04");

        look();

        assertThat(inForce()).isEqualTo("2026-04");
    }

    @Test
    void the_same_edition_with_other_content_is_refused(CapturedOutput said) throws IOException {
        change("york.yaml", "title: Stage 1", "title: First stage");

        look();

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

        look();

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

    /** Files count when they are the same at two looks. */
    private void look() {
        reload.look();
        reload.look();
    }
}
