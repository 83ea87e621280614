package holdfast.people;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Directory.Subject;
import holdfast.people.People.Restriction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a number that is not on an IRO's list, only the team that was named for it speaks. */
class UnlistedTest {

    private final Directory directory = Exampleshire.directory();

    private static Subject about(String child) {
        return Subject.unlisted(new ChildId(child), new TeamId("south-1"));
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }

    @ParameterizedTest(name = "{0} of child {1}: {2}")
    @CsvSource({
        "team-manager,    1001, dot",
        "team-manager,    9999, dot",
        "head-of-service, 1001, hew",
        "head-of-service, 9999, hew",
        "iro-manager,     1001, bea",
        "iro-manager,     9999, bea",
        "iro,             1001, ''",
        "iro,             9999, ''",
        "social-worker,   1001, ''",
        "social-worker,   9999, ''"
    })
    void who_serves_goes_by_the_team_whatever_is_stored_of_the_number(
            String role, String child, String is) {
        assertThat(String.join(" ", names(directory.holders(new Role(role), about(child)))))
                .isEqualTo(is);
    }

    @Test
    void a_restriction_of_the_child_of_that_number_does_not_show() {
        var child = new ChildId("1001");
        var ira = Exampleshire.id("ira");
        var restricted =
                directory.under(
                        List.of(
                                new Restriction(
                                        child,
                                        Optional.of(List.of()),
                                        Exampleshire.id("bea"),
                                        Instant.EPOCH)));

        assertThat(restricted.mayKnow(ira, Subject.of(List.of(child)))).isFalse();
        assertThat(restricted.mayKnow(ira, about("1001"))).isTrue();
    }

    @Test
    void a_child_or_a_team_alone_is_on_the_list() {
        var child = Subject.of(List.of(new ChildId("1001")));
        var team = Subject.of(new TeamId("south-1"));

        assertThat(about("1001").isUnlisted()).isTrue();
        assertThat(about("1001").listed()).isEmpty();
        assertThat(child.isUnlisted()).isFalse();
        assertThat(child.listed()).isEqualTo(child.children());
        assertThat(team.isUnlisted()).isFalse();
    }
}
