package holdfast.people;

import static holdfast.people.Exampleshire.id;
import static holdfast.people.Exampleshire.person;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who manages at or above the team of a child, and so may see its concerns. */
class LineTest {

    private final Directory directory = Exampleshire.directory();

    @ParameterizedTest(name = "{0} and child {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # person | child | in line | because
                    tom      | 1002  | true    | manages the team
                    tom      | 1001  | false   | manages another team
                    tia      | 1001  | true    | manages that one too
                    hal      | 1001  | true    | a service above
                    hal      | 1004  | false   | another service
                    dot      | 1002  | true    | the whole council
                    bea      | 1004  | true    | one of two posts is enough
                    atm      | 1002  | false   | assists
                    sue      | 1002  | false   | has the child, and is no manager
                    ira      | 1002  | false   | likewise
                    off      | 1002  | false   | runs the bot, and sees no child
                    gone     | 1002  | false   | holds no post
                    """)
    void knows_who_manages_at_or_above_the_team_of_a_child(
            String person, String child, boolean is, String because) {
        var who = directory.person(id(person)).orElseThrow();

        assertThat(directory.inLine(who, of(child))).as(because).isEqualTo(is);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iro",
                "social-worker",
                "assistant-team-manager",
                "business-support",
                "business-support-manager",
                "board-business-manager",
                "complaints-manager",
                "legal",
                "guardian",
                "admin"
            })
    void nobody_sees_a_child_by_a_post_that_manages_no_team(String role) {
        var beside = person("someone", role + ":council", role + ":north", role + ":north-1");

        assertThat(directory.inLine(beside, of("1002"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team-manager",
                "service-manager",
                "head-of-service",
                "service-director",
                "assistant-director",
                "assistant-director-qa",
                "director-of-childrens-services",
                "iro-manager"
            })
    void managers_see_the_children_below_them(String role) {
        var manager = person("someone", role + ":north");

        assertThat(directory.inLine(manager, of("1002"))).isTrue();
        assertThat(directory.inLine(manager, of("1004"))).isFalse();
    }

    @Test
    void nobody_of_another_council_is_in_line() {
        var same = directory.person(id("tom")).orElseThrow();
        var elsewhere = new Person(new Authority("other"), same.id(), same.name(), same.posts());

        assertThat(directory.inLine(elsewhere, of("1002"))).isFalse();
    }

    private Child of(String number) {
        return directory.child(new ChildId(number)).orElseThrow();
    }
}
