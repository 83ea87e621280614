package holdfast.people;

import static holdfast.people.Exampleshire.CHILDREN;
import static holdfast.people.Exampleshire.COUNCIL;
import static holdfast.people.Exampleshire.PEOPLE;
import static holdfast.people.Exampleshire.TEAMS;
import static holdfast.people.Exampleshire.child;
import static holdfast.people.Exampleshire.id;
import static holdfast.people.Exampleshire.person;
import static holdfast.people.Exampleshire.team;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.language.Language;
import holdfast.people.People.Difference;
import holdfast.people.People.Difference.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What whoever lets a new directory count is shown first. */
class DifferenceTest {

    private final Directory was = Exampleshire.directory();

    @Test
    void two_that_say_the_same_in_another_order_do_not_differ() {
        var turned = Directory.of(COUNCIL, reversed(TEAMS), reversed(PEOPLE), reversed(CHILDREN));

        assertThat(was.differenceTo(turned, Language.ENGLISH).parts()).isEmpty();
        assertThat(was.differenceTo(turned, Language.ENGLISH).size()).isZero();
    }

    @Test
    void people_join_leave_and_change_posts() {
        var people = new ArrayList<>(without(PEOPLE, person -> person.name().equals("sid")));
        people.replaceAll(
                each -> each.name().equals("gone") ? person("gone", "legal:council") : each);
        people.replaceAll(each -> each.name().equals("off") ? person("off") : each);
        people.replaceAll(each ->
                each.name().equals("hal")
                        ? new Person(COUNCIL, id("hal"), "Hal Two", each.posts())
                        : each);
        people.add(person("new", "team-manager:north-2", "admin:council"));

        assertThat(
                        lines(
                                was.differenceTo(
                                        Directory.of(COUNCIL, TEAMS, people, CHILDREN),
                                        Language.ENGLISH)))
                .containsExactly(
                        "People who join: new, team manager in north-2, administrator in council",
                        "People who leave: sid, social worker in north-1",
                        "People with other posts: off: administrator in council; now no post",
                        "People with other posts: gone: no post; now legal in council",
                        "People with another name: hal, now Hal Two");
    }

    @Test
    void a_deputy_is_a_change_of_post() {
        var post = new Post(new Role("admin"), new TeamId("council"), Optional.of(id("tom")));
        var next = was.with(new Person(COUNCIL, id("off"), "off", List.of(post)));

        assertThat(lines(was.differenceTo(next, Language.ENGLISH)))
                .containsExactly(
                        "People with other posts: off: administrator in council; now administrator in council"
                                + " (deputy tom)");
    }

    @Test
    void children_are_new_gone_or_somebody_elses() {
        var children =
                List.of(
                        child("1002", "south-1", "", "ivo"),
                        child("1001", "north-2", "sue", "left"),
                        new Child(
                                new ChildId("1004"),
                                new TeamId("south-1"),
                                Optional.of(id("sid")),
                                Optional.of(id("ira")),
                                Optional.of("oak"),
                                Optional.of(LocalDate.parse("2025-04-30")),
                                List.of(new ChildId("1001")),
                                List.of(new ChildId("1002"))),
                        child("1009", "north-1", "", ""));

        assertThat(
                        lines(
                                was.differenceTo(
                                        Directory.of(COUNCIL, TEAMS, PEOPLE, children),
                                        Language.ENGLISH)))
                .containsExactly(
                        "Children who are new: 1009",
                        "Children who are no longer on the list: 1003",
                        "Children with another team: 1002: north-1; now south-1",
                        "Children with another IRO: 1002: ira; now ivo",
                        "Children with another IRO: 1001: ivo; now somebody who has left",
                        "Children with another social worker: 1002: sue; now nobody",
                        "Children with another social worker: 1001: nobody; now sue",
                        "Children with another last day: 1004: none; now 2025-04-30",
                        "Children with another family: 1004: none; now siblings oak, conflict with"
                                + " 1001, child of 1002");
    }

    @Test
    void teams_are_new_gone_renamed_or_moved_and_nobody_in_them_counts_as_changed() {
        var teams = new ArrayList<>(without(TEAMS, team -> team.name().equals("north-2")));
        teams.replaceAll(each ->
                switch (each.name()) {
                    case "north-1" ->
                            new Team(
                                    each.id(),
                                    "North One",
                                    each.partOf(),
                                    List.of(new TeamId("north-2")));
                    case "south-1" -> team("south-1", "north");
                    default -> each;
                });
        teams.add(team("east", "council"));
        var tia = person("tia", "team-manager:north-1");
        var next = Directory.of(COUNCIL, teams, PEOPLE, CHILDREN).with(tia);

        assertThat(lines(was.differenceTo(next, Language.ENGLISH)))
                .containsExactly(
                        "People with other posts: tia: team manager in north-1, team manager in"
                                + " north-2; now team manager in North One",
                        "Teams that are new: east",
                        "Teams that are no more: north-2, taken over by North One",
                        "Teams with another name: north-1, now North One",
                        "Teams in another place: south-1: part of south; now part of north",
                        "Teams that take over from others: North One from north-2");
        assertThat(was.differenceTo(next, Language.ENGLISH).size()).isEqualTo(6);
    }

    private static List<String> lines(Difference difference) {
        return difference.parts().stream().flatMap(DifferenceTest::lines).toList();
    }

    private static Stream<String> lines(Part part) {
        return part.each().stream().map(each -> part.what() + ": " + each);
    }

    private static <T> List<T> without(List<T> all, Predicate<T> out) {
        return all.stream().filter(out.negate()).toList();
    }

    private static <T> List<T> reversed(List<T> all) {
        var turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return turned;
    }
}
