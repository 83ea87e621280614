package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Notice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice that reaches nobody is a visible fact, and somebody who can act hears of it. */
class UnreachableTest {

    @ParameterizedTest(name = "{0}: when the {1} cannot be reached: {2}")
    @CsvSource({
        "buckinghamshire, team-manager,    iro iro-manager",
        "york,            service-manager, iro iro-manager",
        "york,            iro-manager,     iro",
        "midshire,        team-manager,    iro iro-manager",
        "midshire,        business-support, iro iro-manager service-manager"
    })
    void r3_15_the_iro_and_their_manager_are_told(String council, String role, String told) {
        var matter = Council.raised(council, "2025-05-06");

        fails(matter, role);

        assertThat(matter.history()).last().isEqualTo("2025-05-06T10:00 unreachable");
        assertThat(Owing.to(matter, "unreachable")).containsExactly(told.split(" "));
        assertThat(matter.next()).as("its clock runs").isNotEqualTo("never");
    }

    @Test
    void when_nobody_at_all_can_be_reached_it_comes_to_an_end() {
        var matter = Council.raised("york", "2025-05-06");
        for (var each = owed(matter); !each.isEmpty(); each = owed(matter)) {
            assertThat(matter.concern().history()).hasSizeLessThan(9);
            fails(matter, each.getFirst().to().role().id());
        }
        assertThat(matter.history().stream().filter(line -> line.endsWith("unreachable")))
                .hasSize(matter.concern().notices().size());
    }

    private static List<Notice> owed(Matter matter) {
        return matter.concern().notices().stream()
                .filter(notice -> notice.state() instanceof Notice.State.Owed)
                .toList();
    }

    private static void fails(Matter matter, String role) {
        var notice =
                owed(matter).stream()
                        .filter(each -> each.to().role().id().equals(role))
                        .findFirst()
                        .orElseThrow();
        var results = Map.of(notice.id(), List.of(notice.withNobodyToTell()));
        matter.keeps(matter.process().delivered(matter.concern(), results, matter.now()).concern());
    }
}
