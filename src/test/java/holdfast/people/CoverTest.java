package holdfast.people;

import static holdfast.people.Exampleshire.id;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Directory.Subject;
import holdfast.people.Person.Absence;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has which post while somebody is away, and for whom they act (R1.3). */
class CoverTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);

    private final Directory paper = Exampleshire.directory();

    @ParameterizedTest(name = "{0} of {1} while away: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # role          | child | away, with cover | serves | for | because
                    iro             | 1002  |                  | ira    |     | nobody is away
                    iro             | 1002  | ira>ivo          | ivo    | ira | the delegate
                    iro             | 1002  | ira              | bea    | ira | no delegate: the manager of the service
                    iro             | 1002  | ira>ivo ivo>bea  | bea    | ira | the delegate's delegate
                    iro             | 1002  | ira>ivo ivo>ira  | bea    | ira | who stand in for each other are both away
                    iro             | 1002  | ivo>ira          | ira    |     | her own child still
                    iro             | 1003  |                  | bea    |     | nobody's post is nobody's to stand in for
                    team-manager    | 1001  | tia>atm          | atm    | tia | cover need not hold the post
                    team-manager    | 1001  | tia              |        |     | nobody: the next in line is asked elsewhere
                    team-manager    | 1002  | tom              | tia    |     | the other holder is there
                    team-manager    | 1002  | tom>tia          | tia    |     | once, and in her own right
                    social-worker   | 1002  | sue>sid          | sid    | sue |
                    """)
    void a_post_is_served_by_whoever_is_there(
            String role, String child, String away, String serves, String instead, String because) {
        var today = paper.on(DAY, absences(away));
        var subject = Subject.of(List.of(new ChildId(child)));

        var serving = today.holders(new Role(role), subject);

        assertThat(serving.stream().map(Person::name).collect(Collectors.joining(" ")))
                .as(because)
                .isEqualTo(Optional.ofNullable(serves).orElse(""));
        assertThat(
                        serving.stream()
                                .flatMap(person ->
                                        today
                                                .standsInFor(person.id(), new Role(role), subject)
                                                .stream())
                                .map(PersonId::value)
                                .collect(Collectors.joining(" ")))
                .as(because)
                .isEqualTo(Optional.ofNullable(instead).orElse(""));
    }

    @Test
    void who_has_no_post_any_more_stands_in_for_nobody() {
        var bob = paper.person(id("atm")).orElseThrow();
        var left = paper.with(new Person(bob.authority(), bob.id(), bob.name(), List.of()));
        var subject = Subject.of(List.of(new ChildId("1001")));

        var today = left.on(DAY, absences("tia>atm"));

        assertThat(today.holders(new Role("team-manager"), subject)).isEmpty();
        assertThat(today.nextInLine(new Role("team-manager"), subject)).isNotEmpty();
    }

    @Test
    void an_absence_counts_from_its_first_day_to_its_last() {
        var absence = new Absence(id("tia"), DAY, DAY.plusDays(2), Optional.of(id("atm")));
        var subject = Subject.of(List.of(new ChildId("1001")));

        assertThat(List.of(-1, 0, 2, 3))
                .map(n -> paper.on(DAY.plusDays(n), List.of(absence)))
                .map(directory -> directory.holders(new Role("team-manager"), subject))
                .map(people -> people.getFirst().name())
                .containsExactly("tia", "atm", "atm", "tia");
    }

    @Test
    void whoever_stands_in_has_the_posts_and_the_children_of_both() {
        var today = paper.on(DAY, absences("ira>ivo"));

        assertThat(today.childrenOf(id("ivo")))
                .extracting(child -> child.id().number())
                .containsExactly("1001", "1002", "1004");
        assertThat(today.childrenOf(id("ira"))).isEmpty();
        var covers = paper.on(DAY, absences("hal>atm"));
        var atm = covers.person(id("atm")).orElseThrow();
        assertThat(covers.posts(atm))
                .extracting(post -> post.role().id())
                .containsExactly("assistant-team-manager", "head-of-service");
        assertThat(covers.inLine(atm, covers.child(new ChildId("1002")).orElseThrow())).isTrue();
        assertThat(paper.inLine(atm, paper.child(new ChildId("1002")).orElseThrow())).isFalse();
    }

    @ParameterizedTest(name = "after the {0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # vacant         | child | away    | next
                    team-manager     | 1002  |         | hal
                    team-manager     | 1002  | hal     | dot
                    team-manager     | 1002  | hal>hew | hew
                    head-of-service  | 1001  |         | dot
                    service-director | 1001  |         |
                    social-worker    | 1002  |         |
                    iro-manager      | 1002  |         |
                    """)
    void the_next_in_line_is_the_next_manager_upwards(
            String vacant, String child, String away, String next) {
        var today = paper.on(DAY, absences(away));

        assertThat(
                        today
                                .nextInLine(
                                        new Role(vacant), Subject.of(List.of(new ChildId(child))))
                                .stream()
                                .map(Person::name)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(Optional.ofNullable(next).orElse(""));
    }

    @Test
    void a_cover_makes_another_edition_and_nobody_away_makes_none() {
        assertThat(paper.on(DAY, absences("ira>ivo")).edition()).isNotEqualTo(paper.edition());
        assertThat(paper.on(DAY, absences("ira>ivo")).edition())
                .isNotEqualTo(paper.on(DAY, absences("ira>bea")).edition());
        assertThat(paper.on(DAY, absences("")).edition()).isEqualTo(paper.edition());
        assertThat(paper.on(DAY, absences("ira>ivo")).onPaper().edition())
                .isEqualTo(paper.edition());
    }

    /** Written {@code away>cover}, or {@code away} where nobody covers. */
    private static List<Absence> absences(String written) {
        return Arrays.stream(Optional.ofNullable(written).orElse("").split(" "))
                .filter(each -> !each.isBlank())
                .map(each -> each.split(">"))
                .map(each ->
                        new Absence(
                                id(each[0]),
                                DAY,
                                DAY,
                                each.length > 1 ? Optional.of(id(each[1])) : Optional.empty()))
                .toList();
    }
}
