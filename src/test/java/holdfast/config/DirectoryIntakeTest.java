package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Intake.Brought;
import holdfast.language.Language;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A council's own directory, changed while Holdfast runs or while it is stopped. */
@ExtendWith(OutputCaptureExtension.class)
class DirectoryIntakeTest {

    private static final Authority YORK = new Authority("york");
    private static final Authority BUCKS = new Authority("buckinghamshire");
    private static final PersonId ADMIN = new PersonId("4ba5d6fd-4336-4048-8c92-ee1621888f40");
    private static final PersonId IRO = new PersonId("1100e14f-04c4-41b3-833e-9a782065d0ff");

    @TempDir Path own;
    private SqliteStore store;
    private Councils councils;
    private DirectoryIntake intake;
    private Instant now = Instant.parse("2025-04-16T09:00:00Z");

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(own.resolve("people"));
        try (var files = Files.list(Path.of("bot/people"))) {
            for (var file : files.toList()) {
                Files.copy(file, own.resolve("people").resolve(file.getFileName()));
            }
        }
        store = SqliteStore.in(own.resolve("data"));
        starts();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void starts() {
        starts(Optional.of(own.resolve("people").toString()));
    }

    private void starts(Optional<String> folder) {
        councils = read(folder);
        intake = node(folder, councils);
    }

    private Councils read(Optional<String> folder) {
        var imports = new Cabinet(store).imports();
        return CouncilFiles.read(
                new Shelf(),
                new Settings(own, Optional.empty(), folder, Optional.empty()),
                CouncilSettings.NONE,
                council -> KeptDirectory.inForce(imports, council));
    }

    private DirectoryIntake node(Optional<String> folder, Councils served) {
        var imports = new Cabinet(store).imports();
        var started = new DirectoryIntake(new Shelf(), folder, served, imports, () -> now);
        started.begin();
        return started;
    }

    @Test
    void the_first_directory_counts_at_once() {
        assertThat(intake.since(YORK).orElseThrow().edition()).isEqualTo(inForce().edition());
        assertThat(intake.since(YORK).orElseThrow().since()).isEqualTo(now);
        assertThat(intake.since(YORK).orElseThrow().by()).isEmpty();
        assertThat(intake.waiting(YORK)).isEmpty();
    }

    @Test
    void a_change_waits_until_somebody_says_so(CapturedOutput said) throws IOException {
        change("people.csv", "Nathaniel Osei", "Nathaniel Osei-Tutu");
        intake.look();

        assertThat(name()).isEqualTo("Nathaniel Osei");
        assertThat(said)
                .contains(
                        "A new directory of york waits (changes: 1). It counts once the administrator or"
                                + " the IRO manager says so: type check in Teams.");
        var waits = intake.waiting(YORK).orElseThrow();
        assertThat(inForce().differenceTo(waits, Language.ENGLISH).parts())
                .containsExactly(
                        new People.Difference.Part(
                                "People with another name",
                                List.of("Nathaniel Osei, now Nathaniel Osei-Tutu")));
        now = now.plusSeconds(3600);

        assertThat(intake.bring(YORK, waits.edition(), ADMIN)).isEqualTo(Brought.IN_FORCE);

        assertThat(name()).isEqualTo("Nathaniel Osei-Tutu");
        assertThat(intake.since(YORK).orElseThrow().by()).contains(ADMIN);
        assertThat(intake.since(YORK).orElseThrow().since()).isEqualTo(now);
        assertThat(intake.waiting(YORK)).isEmpty();
    }

    @Test
    void said_twice_or_of_what_has_changed_meanwhile_it_changes_nothing() throws IOException {
        change("people.csv", "Nathaniel Osei", "Nathaniel Two");
        intake.look();
        var looked = intake.waiting(YORK).orElseThrow().edition();
        change("people.csv", "Nathaniel Two", "Nathaniel Three");

        assertThat(intake.bring(YORK, looked, ADMIN)).isEqualTo(Brought.CHANGED_MEANWHILE);
        assertThat(name()).isEqualTo("Nathaniel Osei");

        var now = intake.waiting(YORK).orElseThrow().edition();
        assertThat(intake.bring(YORK, now, ADMIN)).isEqualTo(Brought.IN_FORCE);
        assertThat(intake.bring(YORK, now, ADMIN)).isEqualTo(Brought.IN_FORCE_BEFORE);
        assertThat(intake.bring(YORK, looked, ADMIN)).isEqualTo(Brought.NOTHING_WAITS);
        assertThat(name()).isEqualTo("Nathaniel Three");
    }

    @Test
    void files_with_problems_leave_everything_as_it_is(CapturedOutput said) throws IOException {
        change("people.csv", "Nathaniel Osei", "Nathaniel Two");
        intake.look();
        var looked = intake.waiting(YORK).orElseThrow().edition();
        change("posts.csv", ",iro,reviewing", ",iro,reviewin");

        intake.look();

        assertThat(intake.waiting(YORK)).isEmpty();
        assertThat(intake.problems())
                .first()
                .asString()
                .contains(
                        "'reviewin' is not a team of york in teams.csv. Did you mean 'reviewing'?");
        assertThat(said).contains("Nothing was changed. The directory in force stays in force.");
        assertThat(intake.bring(YORK, looked, ADMIN)).isEqualTo(Brought.CHANGED_MEANWHILE);
        assertThat(name()).isEqualTo("Nathaniel Osei");

        change("posts.csv", ",iro,reviewin\n", ",iro,reviewing\n");
        intake.look();
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.waiting(YORK)).map(Directory::edition).contains(looked);
    }

    /** The log is read by others than the directory; {@code check} and people check quote. */
    @Test
    void the_log_says_where_the_problems_are_and_quotes_no_child(CapturedOutput said)
            throws IOException {
        var file = own.resolve("people/children.csv");
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(lines.getLast());
        Files.write(file, lines);
        var number = lines.getLast().split(",")[1];

        intake.look();

        assertThat(intake.problems()).singleElement().asString().contains("'" + number + "'");
        assertThat(said)
                .contains(
                        "The directory has 1 problem:",
                        "  children.csv, line %d, column child".formatted(lines.size()),
                        "No directory was loaded. The one in force stays in force. The command 'people check' says what is wrong.",
                        "Nothing was changed. The directory in force stays in force.")
                .doesNotContain("'" + number + "'");
    }

    @Test
    void a_change_made_while_it_was_stopped_waits_too() throws IOException {
        change("people.csv", "Nathaniel Osei", "Nathaniel Two");

        starts();

        assertThat(name()).isEqualTo("Nathaniel Osei");
        assertThat(intake.waiting(YORK)).isPresent();
        assertThat(intake.waiting(BUCKS)).isEmpty();
    }

    @Test
    void files_that_were_spoilt_while_it_was_stopped_do_not_stop_it() throws IOException {
        change("posts.csv", ",iro,reviewing", ",iro,reviewin");

        starts();

        assertThat(name()).isEqualTo("Nathaniel Osei");
        assertThat(intake.problems()).isNotEmpty();
    }

    @Test
    void what_is_in_force_is_there_after_a_restart() throws IOException {
        change("people.csv", "Nathaniel Osei", "Nathaniel Two");
        intake.look();
        intake.bring(YORK, intake.waiting(YORK).orElseThrow().edition(), ADMIN);

        starts();

        assertThat(name()).isEqualTo("Nathaniel Two");
        assertThat(intake.since(YORK).orElseThrow().by()).contains(ADMIN);
        assertThat(intake.waiting(YORK)).isEmpty();
    }

    @Test
    void another_node_finds_what_was_brought_into_force() throws IOException {
        var folder = Optional.of(own.resolve("people").toString());
        var others = read(folder);
        var other = node(folder, others);
        change("people.csv", "Nathaniel Osei", "Nathaniel Two");
        intake.look();
        other.look();
        var edition = intake.waiting(YORK).orElseThrow().edition();
        intake.bring(YORK, edition, ADMIN);

        assertThat(other.bring(YORK, edition, ADMIN)).isEqualTo(Brought.IN_FORCE_BEFORE);

        assertThat(others.of(YORK).directory().person(IRO))
                .map(Person::name)
                .contains("Nathaniel Two");
        assertThat(other.waiting(YORK)).isEmpty();
    }

    @Test
    void lines_in_another_order_are_no_change_that_waits() throws IOException {
        var file = own.resolve("people/people.csv");
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(lines.remove(1));
        Files.write(file, lines);

        intake.look();

        assertThat(intake.waiting(BUCKS)).isEmpty();
        assertThat(intake.since(BUCKS).orElseThrow().edition())
                .isEqualTo(councils.of(BUCKS).directory().edition());
    }

    @Test
    void a_council_whose_lines_have_gone_keeps_its_directory(CapturedOutput said)
            throws IOException {
        for (var file : new String[] {"teams.csv", "people.csv", "posts.csv", "children.csv"}) {
            var path = own.resolve("people").resolve(file);
            Files.write(
                    path,
                    Files.readAllLines(path).stream()
                            .filter(it -> !it.startsWith("york,"))
                            .toList());
        }

        intake.look();

        assertThat(inForce().child(new ChildId("2001"))).isPresent();
        assertThat(intake.problems())
                .containsExactly("The council 'york' is no longer in teams.csv.");
        assertThat(said).contains("The directory in force stays in force.");
    }

    @Test
    void a_folder_that_has_gone_changes_nothing() throws IOException {
        try (var files = Files.list(own.resolve("people"))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }

        intake.look();

        assertThat(name()).isEqualTo("Nathaniel Osei");
        assertThat(intake.problems()).hasSize(1);
    }

    @Test
    void what_comes_with_holdfast_counts_at_once() throws IOException {
        change("people.csv", "Nathaniel Osei", "Nathaniel Two");
        intake.look();
        intake.bring(YORK, intake.waiting(YORK).orElseThrow().edition(), ADMIN);

        starts(Optional.empty());

        assertThat(name()).isEqualTo("Nathaniel Osei");
        assertThat(intake.waiting(YORK)).isEmpty();
        assertThat(intake.since(YORK).orElseThrow().by()).isEmpty();
    }

    @Test
    void what_is_in_force_is_kept_again_when_the_store_was_emptied() throws IOException {
        change("people.csv", "Nathaniel Osei", "Nathaniel Two");
        intake.look();
        var waits = intake.waiting(YORK).orElseThrow().edition();
        store.empty();

        intake.keepAgain();

        assertThat(intake.since(YORK).orElseThrow().edition()).isEqualTo(inForce().edition());
        assertThat(intake.bring(YORK, waits, ADMIN)).isEqualTo(Brought.IN_FORCE);
    }

    private Directory inForce() {
        return councils.of(YORK).directory();
    }

    private String name() {
        return councils.of(YORK).directory().person(IRO).orElseThrow().name();
    }

    private void change(String file, String from, String to) throws IOException {
        var path = own.resolve("people").resolve(file);
        var text = Files.readString(path, UTF_8);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to), UTF_8);
    }
}
