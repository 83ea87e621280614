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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers for which child. */
class DirectoryTest {

    private final Directory directory = Exampleshire.directory();

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # role            | team     | is      | because
                    team-manager      | north-1  | tom tia | a role may be shared
                    team-manager      | north-2  | tia     | and one person may hold it in two teams
                    team-manager      | south-1  | dot     | each team has its own
                    head-of-service   | north-1  | hal     | nobody in the team, so the service
                    head-of-service   | south-1  | hew     | by the child's own line
                    service-director  | south-1  | dot     | up to the council itself
                    iro-manager       | north    | bea     | from a service too
                    social-worker     | north-1  | sue sid |
                    team-manager      | north    |         | never downwards
                    legal             | north-1  |         | a vacancy
                    team-manager      | nowhere  |         | an unknown team
                    """)
    void finds_who_holds_a_role_in_the_team_or_the_nearest_unit_above(
            String role, String team, String is, String because) {
        assertThat(names(directory.holders(new Role(role), new TeamId(team))))
                .as(because)
                .isEqualTo(words(is));
    }

    @ParameterizedTest(name = "{0} of child {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # role           | child | is  | because
                    iro              | 1002  | ira | the child's own IRO, though two hold the role
                    iro              | 1001  | ivo |
                    iro              | 1003  | bea | nobody allocated: the manager of the IRO service
                    social-worker    | 1002  | sue | the child's own, though two hold the role in the team
                    social-worker    | 1003  |     |
                    team-manager     | 1004  | dot |
                    head-of-service  | 1001  | hal |
                    """)
    void finds_who_is_that_to_a_child(String role, String child, String is, String because) {
        assertThat(names(directory.holders(new Role(role), of(child))))
                .as(because)
                .isEqualTo(words(is));
    }

    @Test
    void lists_the_children_of_an_iro_in_the_order_of_the_directory() {
        assertThat(directory.childrenOf(id("ira")))
                .extracting(child -> child.id().number())
                .containsExactly("1002", "1004");
        assertThat(directory.childrenOf(id("tom"))).isEmpty();
        assertThat(directory.childrenOf(id("stranger"))).isEmpty();
    }

    @Test
    void a_post_that_is_left_is_a_vacancy_until_it_is_held_again() {
        var left = directory.with(person("ira")).with(person("sue", "admin:council"));

        assertThat(names(left.holders(Role.IRO, of("1002")))).containsExactly("bea");
        assertThat(left.childrenOf(id("ira"))).isEmpty();
        assertThat(left.holders(Role.SOCIAL_WORKER, of("1002"))).isEmpty();
        assertThat(left.people())
                .extracting(Person::id)
                .containsExactlyElementsOf(PEOPLE.stream().map(Person::id).toList());

        var back = left.with(person("ira", "iro:council"));
        assertThat(names(back.holders(Role.IRO, of("1002")))).containsExactly("ira");
    }

    @Test
    void a_child_given_to_another_iro_and_team_is_theirs() {
        var moved = directory.with(child("1002", "south-1", "sue", "ivo"));

        var child = moved.child(new ChildId("1002")).orElseThrow();
        assertThat(names(moved.holders(Role.IRO, child))).containsExactly("ivo");
        assertThat(names(moved.holders(new Role("team-manager"), child))).containsExactly("dot");
        assertThat(moved.children()).hasSize(CHILDREN.size());
        assertThat(directory.child(new ChildId("1002"))).contains(CHILDREN.getFirst());
    }

    @Test
    void finds_people_and_children_in_capitals_or_not_and_no_strangers() {
        var letters = child("ab-1", "north-1", "", "IRA");
        var small = Directory.of(COUNCIL, TEAMS, PEOPLE, List.of(letters));

        assertThat(small.child(new ChildId("AB-1"))).contains(letters);
        assertThat(small.childrenOf(id("ira"))).containsExactly(letters);
        assertThat(small.person(id("TOM"))).map(Person::name).contains("tom");
        assertThat(small.child(new ChildId("1002"))).isEmpty();
        assertThat(small.person(id("stranger"))).isEmpty();
        assertThat(small.team(new TeamId("nowhere"))).isEmpty();
    }

    @Test
    void a_person_holds_the_roles_of_their_posts() {
        var dot = directory.person(id("dot")).orElseThrow();

        assertThat(dot.holds(new Role("team-manager"))).isTrue();
        assertThat(dot.holds(new Role("service-director"))).isTrue();
        assertThat(dot.holds(Role.IRO)).isFalse();
    }

    @Test
    void walks_a_circle_of_units_once() {
        var circle = List.of(team("a", "b"), team("b", "a"));
        var manager = person("tom", "team-manager:b");

        var round = Directory.of(COUNCIL, circle, List.of(manager), List.of());

        assertThat(round.holders(new Role("team-manager"), new TeamId("a")))
                .containsExactly(manager);
        assertThat(round.holders(new Role("legal"), new TeamId("a"))).isEmpty();
    }

    @Test
    void does_not_change_with_what_it_was_made_from_nor_by_who_reads_it() {
        var people = new ArrayList<>(PEOPLE);
        var kept = Directory.of(COUNCIL, TEAMS, people, CHILDREN);
        people.clear();
        var tom = kept.person(id("tom")).orElseThrow();

        assertThat(kept.people()).containsExactlyElementsOf(PEOPLE);
        for (var handedOut :
                List.of(
                        kept.people(),
                        kept.teams(),
                        kept.children(),
                        kept.childrenOf(id("ira")),
                        kept.holders(new Role("team-manager"), new TeamId("north-1")),
                        tom.posts())) {
            assertThatThrownBy(handedOut::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void knows_a_person_of_a_council_through_its_directory_only() {
        People people = authority -> Optional.of(directory).filter(_ -> authority.equals(COUNCIL));

        assertThat(people.person(COUNCIL, id("tom"))).map(Person::name).contains("tom");
        assertThat(people.person(COUNCIL, id("stranger"))).isEmpty();
        assertThat(people.person(new Authority("other"), id("tom"))).isEmpty();
    }

    private Child of(String number) {
        return directory.child(new ChildId(number)).orElseThrow();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }
}
