package holdfast.people;

import static holdfast.people.Exampleshire.child;
import static holdfast.people.Exampleshire.directory;
import static holdfast.people.Exampleshire.id;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Directory.Subject;
import holdfast.people.People.Restriction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know of a child when only some people may. */
class RestrictedTest {

    private static final Instant NOW = Instant.parse("2025-05-06T09:00:00Z");
    private static final ChildId CHILD = new ChildId("1002");

    private static Restriction to(String... named) {
        var people = Arrays.stream(named).map(Exampleshire::id).toList();
        return new Restriction(CHILD, Optional.of(people), id("bea"), NOW);
    }

    private static Restriction lifted() {
        return new Restriction(CHILD, Optional.empty(), id("bea"), NOW);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "tom, may,     is named",
        "TOM, may,     is named in small letters",
        "ira, may,     is the child’s IRO",
        "bea, may,     said so",
        "sue, may not, is the child’s social worker but not named",
        "hal, may not, manages the service but is not named",
        "ivo, may not, is another’s IRO",
        "off, may not, keeps the list of people"
    })
    void only_the_named_the_iro_and_whoever_said_so_may_know(
            String person, String may, String because) {
        assertThat(directory().under(List.of(to("tom"))).mayKnow(id(person), CHILD))
                .as(because)
                .isEqualTo(may.equals("may"));
    }

    @Test
    void everybody_may_know_of_any_other_child() {
        var directory = directory().under(List.of(to("tom")));

        assertThat(directory.mayKnow(id("sue"), new ChildId("1001"))).isTrue();
        assertThat(directory.mayKnow(id("sue"), Subject.of(new TeamId("north-1")))).isTrue();
    }

    @Test
    void of_brothers_and_sisters_all_must_be_known() {
        var directory = directory().under(List.of(to("tom")));
        var both = Subject.of(List.of(new ChildId("1001"), CHILD));

        assertThat(directory.mayKnow(id("sue"), both)).isFalse();
        assertThat(directory.mayKnow(id("tom"), both)).isTrue();
    }

    @Test
    void the_later_of_two_counts() {
        assertThat(directory().under(List.of(to("tom"), to("sue"))).mayKnow(id("tom"), CHILD))
                .isFalse();
        assertThat(directory().under(List.of(to("tom"), lifted())).mayKnow(id("sue"), CHILD))
                .isTrue();
        assertThat(directory().under(List.of(lifted(), to("tom"))).mayKnow(id("sue"), CHILD))
                .isFalse();
    }

    @Test
    void a_new_iro_may_know_and_the_one_before_no_longer() {
        var directory =
                directory().under(List.of(to("tom"))).with(child("1002", "north-1", "sue", "ivo"));

        assertThat(directory.mayKnow(id("ivo"), CHILD)).isTrue();
        assertThat(directory.mayKnow(id("ira"), CHILD)).isFalse();
        assertThat(directory.mayKnow(id("sue"), CHILD)).isFalse();
    }

    @Test
    void it_stays_when_somebody_takes_another_post() {
        var directory =
                directory()
                        .under(List.of(to("tom")))
                        .with(Exampleshire.person("sue", "team-manager:north-1"));

        assertThat(directory.mayKnow(id("sue"), CHILD)).isFalse();
    }

    @Test
    void capitals_in_a_case_number_do_not_matter() {
        var restricted =
                new Restriction(new ChildId("a-1"), Optional.of(List.of()), id("bea"), NOW);

        assertThat(directory().under(List.of(restricted)).mayKnow(id("sue"), new ChildId("A-1")))
                .isFalse();
    }

    @Test
    void it_is_no_part_of_what_the_files_say() {
        assertThat(directory().under(List.of(to("tom"))).edition())
                .isEqualTo(directory().edition());
    }

    @Test
    void people_are_under_what_is_said_at_each_moment() {
        var said = new ArrayList<Restriction>();
        var people = People.under(_ -> Optional.of(directory()), in(said));

        assertThat(people.directory(Exampleshire.COUNCIL).orElseThrow().restriction(CHILD))
                .isEmpty();
        said.add(to("tom"));
        assertThat(people.directory(Exampleshire.COUNCIL).orElseThrow().restriction(CHILD))
                .hasValue(to("tom"));
    }

    private static People.Restrictions in(List<Restriction> said) {
        return new People.Restrictions() {
            @Override
            public List<Restriction> all(Authority authority) {
                return said;
            }

            @Override
            public boolean add(Authority authority, String operation, Restriction restriction) {
                return said.add(restriction);
            }
        };
    }
}
