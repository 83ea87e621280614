package holdfast.people;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read out of good files, and what is forgiven. */
class DirectoryReaderTest {

    private static final PersonId IRO = new PersonId(Files.IRO);
    private static final PersonId WORKER = new PersonId(Files.WORKER);

    private final Files files = Files.good();

    @Test
    void reads_units_people_posts_and_children_of_a_council() {
        var directory = files.directories().getFirst();

        assertThat(directory.authority()).isEqualTo(new Authority("exampleshire"));
        assertThat(directory.team(new TeamId("council")))
                .contains(new Team(new TeamId("council"), "Exampleshire", Optional.empty()));
        assertThat(directory.team(new TeamId("north-1")))
                .contains(
                        new Team(
                                new TeamId("north-1"),
                                "North Team 1",
                                Optional.of(new TeamId("north"))));
        assertThat(directory.person(WORKER))
                .contains(
                        new Person(
                                new Authority("exampleshire"),
                                WORKER,
                                "Bola Ige",
                                List.of(new Post(Role.SOCIAL_WORKER, new TeamId("north-1")))));
        assertThat(directory.children())
                .containsExactly(
                        new Child(
                                new ChildId("1001"),
                                new TeamId("north-1"),
                                Optional.of(WORKER),
                                Optional.of(IRO)),
                        new Child(
                                new ChildId("1002"),
                                new TeamId("north-2"),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Test
    void reads_by_what_somebody_is_found_in_teams_and_when_a_child_is_reviewed() {
        var people = "council,id,name,email\nexampleshire," + Files.NOBODY + ",Dee,d@x.example\n";
        var children =
                "council,child,team,social-worker,iro,review\n"
                        + "exampleshire,1001,north-1,,,2025-04-30\n"
                        + "exampleshire,1002,north-1,,,\n";
        var directory =
                files.with("people.csv", people)
                        .with("posts.csv", "council,person,role,team\n")
                        .with("children.csv", children)
                        .directories()
                        .getFirst();

        assertThat(directory.people())
                .extracting(Person::email)
                .containsExactly(Optional.of("d@x.example"));
        assertThat(directory.children())
                .extracting(Child::review)
                .containsExactly(
                        Optional.of(java.time.LocalDate.of(2025, 4, 30)), Optional.empty());
    }

    @Test
    void reads_who_are_brothers_and_sisters_where_the_file_says_so() {
        var text =
                """
                council,child,team,social-worker,iro,siblings
                exampleshire,1001,north-1,,,oak
                exampleshire,1002,north-2,,,oak
                exampleshire,1003,north-2,,,
                """;

        assertThat(files.with("children.csv", text).directories().getFirst().children())
                .extracting(Child::group)
                .containsExactly(Optional.of("oak"), Optional.of("oak"), Optional.empty());
    }

    @Test
    void reads_each_council_on_its_own_in_the_order_of_the_teams() {
        var both =
                files.and("teams.csv", "anotherton,council,Anotherton,")
                        .and("people.csv", "anotherton," + Files.NOBODY + ",Dee Ng")
                        .and("children.csv", "anotherton,1001,council,,")
                        .directories();

        assertThat(both)
                .extracting(directory -> directory.authority().id())
                .containsExactly("exampleshire", "anotherton");
        assertThat(both.getFirst().people()).hasSize(3);
        assertThat(both.getLast().people()).extracting(Person::name).containsExactly("Dee Ng");
        assertThat(both.getLast().child(new ChildId("1001")).orElseThrow().iro()).isEmpty();
    }

    @Test
    void takes_a_vacancy_for_no_problem() {
        var directory = files.directories().getFirst();

        assertThat(directory.holders(Files.role("head-of-service"), new TeamId("north-1")))
                .isEmpty();
    }

    @Test
    void takes_a_role_that_a_policy_adds() {
        var added = Files.role("practice-lead");
        var posts =
                files.and("posts.csv", "exampleshire," + Files.MANAGER + ",practice-lead,north");
        var known = Stream.concat(Files.ROLES.stream(), Stream.of(added)).collect(toSet());

        assertThat(posts.problems()).hasSize(1);
        assertThat(new DirectoryReader(known).read(posts.texts()))
                .isInstanceOf(DirectoryReader.Reading.Councils.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"byte order mark", "CRLF", "no last line end", "blank lines", "spaces"})
    void reads_the_same_however_a_spreadsheet_has_saved_it(String how) {
        var saved = new Files(Map.copyOf(files.texts()));
        for (var file : files.texts().keySet()) {
            saved = saved.with(file, savedAgain(files.text(file), how));
        }

        assertThat(saved.texts()).isNotEqualTo(files.texts());
        assertThat(saved.directories().getFirst().edition())
                .isEqualTo(files.directories().getFirst().edition());
    }

    private static String savedAgain(String text, String how) {
        return switch (how) {
            case "byte order mark" -> "\uFEFF" + text;
            case "CRLF" -> text.replace("\n", "\r\n");
            case "no last line end" -> text.stripTrailing();
            case "blank lines" -> text.replace("\n", "\n\n");
            case "spaces" -> text.replace(",", " , ");
            default -> throw new IllegalArgumentException(how);
        };
    }

    @Test
    void passes_over_rows_of_empty_cells() {
        assertThat(files.and("people.csv", ",,").and("teams.csv", ",,,").problems()).isEmpty();
    }

    @Test
    void reads_columns_in_any_order_and_cells_in_quotation_marks() {
        var people =
                """
                name,council,id
                "Byron, Ada ""Countess\""\",exampleshire,%s
                Bola Ige,exampleshire,"%s"
                Cai Rees,exampleshire,%s
                """
                        .formatted(Files.IRO, Files.WORKER, Files.MANAGER);

        var directory = files.with("people.csv", people).directories().getFirst();

        assertThat(directory.person(IRO)).map(Person::name).contains("Byron, Ada \"Countess\"");
    }

    @Test
    void reads_a_name_of_a_hundred_characters_counting_as_people_do() {
        var name = "\uD83C\uDF3F".repeat(100);

        assertThat(files.and("people.csv", "exampleshire," + Files.NOBODY + "," + name).problems())
                .isEmpty();
    }

    @Test
    void takes_an_object_id_in_capitals_for_the_same() {
        var capitals = Files.WORKER.toUpperCase(Locale.ROOT);
        var posts = files.text("posts.csv").replace(Files.WORKER, capitals);

        var directory = files.with("posts.csv", posts).directories().getFirst();

        assertThat(directory.person(new PersonId(capitals)).orElseThrow().posts()).hasSize(1);
    }
}
