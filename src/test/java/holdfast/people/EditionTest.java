package holdfast.people;

import static holdfast.people.Exampleshire.CHILDREN;
import static holdfast.people.Exampleshire.COUNCIL;
import static holdfast.people.Exampleshire.PEOPLE;
import static holdfast.people.Exampleshire.TEAMS;
import static holdfast.people.Exampleshire.child;
import static holdfast.people.Exampleshire.person;
import static holdfast.people.Exampleshire.team;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a directory counts as another one. */
class EditionTest {

    private final Directory directory = Exampleshire.directory();

    @Test
    void two_directories_that_say_the_same_have_one_edition() {
        var same =
                Directory.of(
                        COUNCIL,
                        new ArrayList<>(TEAMS),
                        new ArrayList<>(PEOPLE),
                        new ArrayList<>(CHILDREN));

        assertThat(same.edition()).isEqualTo(directory.edition()).matches("[0-9a-f]{64}");
    }

    @Test
    void any_difference_makes_another_edition() {
        var editions =
                Stream.of(
                                directory,
                                Directory.of(new Authority("other"), TEAMS, PEOPLE, CHILDREN),
                                Directory.of(COUNCIL, more(TEAMS, team("x", "")), PEOPLE, CHILDREN),
                                Directory.of(
                                        COUNCIL, more(TEAMS, team("x", "north")), PEOPLE, CHILDREN),
                                with(person("new")),
                                with(person("new", "legal:council")),
                                with(person("new", "admin:council")),
                                with(person("new", "admin:north")),
                                with(child("1005", "north-1", "", "")),
                                with(child("1005", "north-2", "", "")),
                                with(child("1005", "north-1", "sue", "")),
                                with(child("1005", "north-1", "", "sue")),
                                with(sibling("oak")),
                                with(sibling("ash")),
                                with(leaving("2025-04-30")),
                                with(leaving("2025-05-31")),
                                with(related("1001", "")),
                                with(related("", "1001")),
                                with(deputised("sue")),
                                with(deputised("sid")),
                                Directory.of(COUNCIL, more(TEAMS, heir()), PEOPLE, CHILDREN))
                        .map(Directory::edition);

        assertThat(editions).doesNotHaveDuplicates();
    }

    private static Directory with(Person person) {
        return Directory.of(COUNCIL, TEAMS, more(PEOPLE, person), CHILDREN);
    }

    private static Directory with(Child child) {
        return Directory.of(COUNCIL, TEAMS, PEOPLE, more(CHILDREN, child));
    }

    private static Child sibling(String group) {
        var child = child("1005", "north-1", "", "");
        return new Child(
                child.id(),
                child.team(),
                child.socialWorker(),
                child.iro(),
                Optional.of(group),
                Optional.empty());
    }

    private static Child leaving(String until) {
        var child = child("1005", "north-1", "", "");
        return new Child(
                child.id(),
                child.team(),
                child.socialWorker(),
                child.iro(),
                Optional.empty(),
                Optional.of(LocalDate.parse(until)));
    }

    private static Child related(String conflict, String parent) {
        var child = child("1005", "north-1", "", "");
        return new Child(
                child.id(),
                child.team(),
                child.socialWorker(),
                child.iro(),
                Optional.empty(),
                Optional.empty(),
                numbers(conflict),
                numbers(parent));
    }

    private static List<ChildId> numbers(String number) {
        return Stream.of(number).filter(it -> !it.isEmpty()).map(ChildId::new).toList();
    }

    private static Person deputised(String deputy) {
        var post =
                new Post(
                        new Role("legal"),
                        new TeamId("council"),
                        Optional.of(new PersonId(deputy)));
        return new Person(COUNCIL, new PersonId("new"), "new", List.of(post));
    }

    private static Team heir() {
        return new Team(new TeamId("x"), "x", Optional.empty(), List.of(new TeamId("gone")));
    }

    private static <T> List<T> more(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
