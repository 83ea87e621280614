package holdfast.people;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Buckinghamshire's people of the rehearsal, as shipped in {@code bot/people}. */
class CastTest {

    private final Directory cast = ShippedCast.of("buckinghamshire");

    @Test
    void has_nobody_of_the_same_name() {
        assertThat(cast.people()).extracting(Person::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iro-manager",
                "team-manager",
                "head-of-service",
                "service-director",
                "assistant-director",
                "assistant-director-qa",
                "director-of-childrens-services",
                "business-support",
                "business-support-manager",
                "complaints-manager",
                "legal",
                "guardian",
                "admin",
                "iro",
                "social-worker"
            })
    void has_somebody_in_every_role_for_every_child(String role) {
        assertThat(cast.children())
                .allSatisfy(child -> assertThat(cast.holders(new Role(role), child)).hasSize(1));
    }

    @Test
    void has_an_assistant_team_manager() {
        assertThat(cast.people()).anyMatch(who -> who.holds(new Role("assistant-team-manager")));
    }

    @Test
    void has_three_teams_of_two_social_workers_under_two_heads_of_service() {
        var teams = cast.children().stream().map(Child::team).collect(toSet());

        assertThat(teams).hasSize(3).allSatisfy(this::hasTwoSocialWorkers);
        assertThat(teams.stream().map(team -> cast.holders(new Role("head-of-service"), team)))
                .doesNotContainNull()
                .satisfies(heads -> assertThat(Set.copyOf(heads)).hasSize(2));
        assertThat(teams.stream().map(team -> cast.holders(new Role("team-manager"), team)))
                .doesNotHaveDuplicates();
    }

    private void hasTwoSocialWorkers(TeamId team) {
        assertThat(cast.holders(Role.SOCIAL_WORKER, team)).hasSize(2);
    }

    @Test
    void has_two_iros_each_with_children_in_every_team() {
        var iros = cast.people().stream().filter(who -> who.holds(Role.IRO)).toList();

        assertThat(iros).hasSize(2);
        assertThat(cast.children())
                .extracting(child -> child.id().number())
                .containsExactly("1001", "1002", "1003", "1004", "1005", "1006", "1007", "1008");
        assertThat(iros)
                .allSatisfy(iro ->
                        assertThat(cast.childrenOf(iro.id()))
                                .hasSize(4)
                                .extracting(Child::team)
                                .containsAll(cast.children().stream().map(Child::team).toList()));
    }

    @Test
    void gives_child_1001_the_first_iro_and_a_manager_of_its_own_team() {
        var child = cast.child(new ChildId("1001")).orElseThrow();
        var first = cast.people().stream().filter(who -> who.holds(Role.IRO)).findFirst();
        var manager = cast.holders(new Role("team-manager"), child).getFirst();

        assertThat(cast.holders(Role.IRO, child)).containsExactly(first.orElseThrow());
        assertThat(manager.posts()).contains(new Post(new Role("team-manager"), child.team()));
        assertThat(cast.inLine(manager, child)).isTrue();
    }

    @Test
    void has_two_children_who_are_siblings_and_share_an_iro() {
        assertThat(ShippedCast.siblings(cast)).containsExactly("1001", "1002");
    }
}
