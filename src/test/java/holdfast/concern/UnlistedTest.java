package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Process.Opening;
import holdfast.people.Child;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.people.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A matter about a number that was not on the list of the IRO who raised it. */
class UnlistedTest {

    private static final TeamId AMERSHAM = new TeamId("amersham");

    private static Matter about(Kind kind) {
        var listed = Matter.opening(kind, Optional.empty(), Optional.empty());
        return Matter.opened(
                Matter.PROCESS,
                new Opening(
                        listed.authority(),
                        kind,
                        Subject.unlisted(Matter.CHILD, AMERSHAM),
                        listed.category(),
                        listed.particulars(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of()),
                "2025-05-06");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOTIFICATION, notified team-manager, copied iro-manager",
        "CONCERN,      raised team-manager,   copied iro-manager",
        "PRAISE,       praised team-manager,  copied iro-manager",
        "TALK,         ,                      copied iro-manager"
    })
    void the_iro_manager_is_told_and_no_social_worker(Kind kind, String first, String last) {
        var notices =
                about(kind).concern().notices().stream()
                        .map(notice -> notice.why().word() + " " + notice.to().role().id())
                        .toList();

        assertThat(notices)
                .containsExactlyElementsOf(
                        Stream.of(first, last).filter(word -> word != null).toList());
    }

    private static List<String> serving(Matter matter, String role) {
        return Matter.PROCESS
                .serving(matter.concern(), new Role(role), Matter.COUNCIL.directory())
                .stream()
                .map(Person::name)
                .toList();
    }

    @Test
    void its_iro_is_whoever_raised_it_and_its_line_is_the_named_managers() {
        var matter = about(Kind.CONCERN);

        assertThat(serving(matter, "iro")).containsExactly("Amara Okafor");
        assertThat(serving(matter, "team-manager")).containsExactly("Farah Siddiqui");
        assertThat(serving(matter, "head-of-service")).containsExactly("Grace Adeyemi");
        assertThat(serving(matter, "social-worker")).isEmpty();
    }

    @Test
    void what_becomes_of_the_child_of_that_number_is_not_noted() {
        var matter = about(Kind.CONCERN);
        var before = Matter.COUNCIL.directory();
        var child = before.child(Matter.CHILD).orElseThrow();
        var leaves = Optional.of(LocalDate.of(2025, 6, 30));
        Child moved = child.with(AMERSHAM, child.iro(), leaves);

        var change =
                Matter.PROCESS.revisit(
                        matter.concern(),
                        Optional.empty(),
                        before,
                        before.with(moved),
                        matter.now());

        assertThat(change.events())
                .noneMatch(event ->
                        event instanceof ConcernEvent.Moved
                                || event instanceof ConcernEvent.Leaves);
    }
}
