package holdfast.people;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** York's people of the rehearsal, as shipped in {@code bot/people}. */
class YorkCastTest {

    private final Directory cast = ShippedCast.of("york");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iro",
                "iro-manager",
                "social-worker",
                "team-manager",
                "service-manager",
                "head-of-service",
                "assistant-director",
                "assistant-director-qa",
                "director-of-childrens-services",
                "business-support",
                "board-business-manager",
                "complaints-manager",
                "legal",
                "guardian",
                "admin"
            })
    void has_somebody_in_every_role_for_every_child(String role) {
        assertThat(cast.children())
                .allSatisfy(child -> assertThat(cast.holders(new Role(role), child)).hasSize(1));
    }

    @Test
    void has_three_teams_with_a_manager_each_under_two_service_managers() {
        var teams = cast.children().stream().map(Child::team).collect(toSet());

        assertThat(teams).hasSize(3);
        assertThat(holders("team-manager", teams)).hasSize(3);
        assertThat(holders("service-manager", teams)).hasSize(2);
    }

    @Test
    void has_two_iros_and_each_team_has_children_of_both() {
        var iros = cast.people().stream().filter(who -> who.holds(Role.IRO)).toList();

        assertThat(iros).hasSize(2);
        assertThat(iros)
                .allSatisfy(iro ->
                        assertThat(cast.childrenOf(iro.id()))
                                .extracting(Child::team)
                                .containsAll(cast.children().stream().map(Child::team).toList()));
    }

    @Test
    void has_nine_children_of_whom_two_are_siblings_with_one_iro() {
        assertThat(cast.children())
                .extracting(child -> child.id().number())
                .containsExactly(
                        "2001", "2002", "2003", "2004", "2005", "2006", "2007", "2008", "2009");
        assertThat(ShippedCast.siblings(cast)).containsExactly("2001", "2002");
    }

    @Test
    void shares_no_name_and_no_case_number_with_another_council() {
        assertThat(everybody().map(Person::name)).doesNotHaveDuplicates();
        assertThat(ShippedCast.all().stream().flatMap(each -> each.children().stream()))
                .extracting(Child::id)
                .doesNotHaveDuplicates();
    }

    private static Stream<Person> everybody() {
        return ShippedCast.all().stream().flatMap(each -> each.people().stream());
    }

    private Set<List<Person>> holders(String role, Set<TeamId> teams) {
        return teams.stream().map(team -> cast.holders(new Role(role), team)).collect(toSet());
    }
}
