package holdfast.people;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The people of every council of the rehearsal, as shipped in {@code bot/people}. */
class EveryCastTest {

    private static final String EVERYWHERE =
            "iro iro-manager social-worker team-manager service-manager head-of-service"
                    + " assistant-director-qa director-of-childrens-services business-support"
                    + " complaints-manager legal guardian admin";

    @Test
    void there_are_six() {
        assertThat(ShippedCast.all())
                .extracting(Directory::authority)
                .extracting(Authority::id)
                .containsExactly(
                        "buckinghamshire", "york", "hull", "luton", "guidance-notes", "handbook");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hull, 3001, 9, assistant-director",
        "luton, 4001, 9, service-director business-support-manager",
        "guidance-notes, 5001, 8, assistant-director",
        "handbook, 6001, 8, assistant-director"
    })
    void somebody_holds_every_role_for_every_child(
            String council, String first, int children, String more) {
        var cast = ShippedCast.of(council);
        var roles = List.of((EVERYWHERE + " " + more).split(" "));

        assertThat(cast.people()).hasSizeBetween(15, 24);
        assertThat(cast.children()).hasSize(children);
        assertThat(cast.children().iterator().next().id().number()).isEqualTo(first);
        assertThat(cast.children())
                .allSatisfy(child ->
                        assertThat(roles)
                                .allSatisfy(role ->
                                        assertThat(cast.holders(new Role(role), child))
                                                .as(role)
                                                .hasSize(1)));
    }

    @Test
    void each_has_three_teams_each_with_two_social_workers() {
        for (var cast : ShippedCast.all()) {
            var teams = cast.children().stream().map(Child::team).collect(toSet());
            assertThat(teams)
                    .as(cast.authority().id())
                    .hasSize(3)
                    .allSatisfy(
                            team -> assertThat(cast.holders(Role.SOCIAL_WORKER, team)).hasSize(2));
        }
    }

    @Test
    void nobody_and_no_child_is_in_two_councils() {
        assertThat(people().map(Person::name)).doesNotHaveDuplicates();
        assertThat(people().map(Person::id)).doesNotHaveDuplicates();
        assertThat(ShippedCast.all().stream().flatMap(each -> each.children().stream()))
                .extracting(Child::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void siblings_share_an_iro_unless_their_interests_conflict() {
        assertThat(ShippedCast.all()).allSatisfy(cast -> assertThat(cast.remarks()).isEmpty());
        assertThat(ShippedCast.all())
                .allSatisfy(cast ->
                        assertThat(cast.children()).anyMatch(child -> child.group().isPresent()));
    }

    private static Stream<Person> people() {
        return ShippedCast.all().stream().flatMap(each -> each.people().stream());
    }
}
