package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Person;
import holdfast.people.TeamId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child who is on nobody's list yet: the concern runs, and the IRO manager finds out whose. */
class UnlistedStoryTest {

    private static final String NEWS =
            "Amara Okafor wrote of this number, which is not on their list of children. Please find"
                    + " out who the child’s IRO is.";

    @TempDir Path data;
    Town town;
    Person iro;

    @BeforeEach
    void opens() {
        town = new Town(data, "2025-05-06");
        iro = town.who("iro");
        town.press(
                iro,
                "raise",
                Map.of("card", "a-form"),
                Map.of(
                        "child", "9999",
                        "manager", "Farah Siddiqui",
                        "category", "4",
                        "text", "Not seen since March"));
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @Test
    void it_runs_through_the_named_managers_line() {
        assertThat(town.messenger().told())
                .containsExactlyInAnyOrder(
                        "2025-05-06 10:00 raised Farah Siddiqui",
                        "2025-05-06 10:00 copied Helen Whitcombe");
        assertThat(town.messenger().card("Helen Whitcombe")).contains(NEWS, "9999");
        assertThat(town.messenger().card("Farah Siddiqui"))
                .doesNotContain(NEWS)
                .contains("Not on the IRO’s list");

        town.press(iro, "escalate", "C-1001", Map.of());

        assertThat(town.messenger().told()).contains("2025-05-06 10:00 escalated Grace Adeyemi");
    }

    @Test
    void the_child_may_come_onto_the_list_meanwhile() {
        town.messenger().told();
        town.moves(directory ->
                directory.with(
                        new Child(
                                new ChildId("9999"),
                                new TeamId("aylesbury"),
                                Optional.empty(),
                                Optional.of(iro.id()))));

        town.press(
                town.who("team-manager", "1005"),
                "answer",
                "C-1001",
                Map.of("position", "done", "text", "Visited today"));
        town.press(iro, "accept", "C-1001", Map.of());

        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
        assertThat(town.messenger().told())
                .containsOnlyOnce("2025-05-06 10:00 answered Amara Okafor");
        assertThat(town.say(iro, "raise 9999 4 Again").messages().getFirst().card().orElseThrow())
                .doesNotContain("Who is the manager?");
    }

    @Test
    void when_whoever_raised_it_is_no_iro_any_more_the_iro_manager_has_it() {
        town.messenger().told();

        town.moves(directory ->
                directory.with(new Person(iro.authority(), iro.id(), iro.name(), List.of())));

        assertThat(town.messenger().told()).anyMatch(it -> it.endsWith("covered Helen Whitcombe"));
    }

    @Test
    void whoever_stands_in_for_the_iro_acts_in_their_stead() {
        var gareth = town.who("iro", "1004");
        town.say(iro, "away 7/5/2025 to 9/5/2025 cover " + gareth.name());
        town.until("2025-05-07");
        town.press(gareth, "withdraw", "C-1001", Map.of("reason", "Seen after all"));

        var last = town.concern("C-1001").history().getLast();
        assertThat(last.event().word()).isEqualTo("withdrawn");
        assertThat(last.by()).contains(gareth.id());
        assertThat(last.coveredFor()).contains(iro.id());
    }
}
