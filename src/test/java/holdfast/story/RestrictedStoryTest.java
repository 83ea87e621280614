package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.ConcernEvent;
import holdfast.people.Person;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child of whom only some people may know, from day to day. */
class RestrictedStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person manager;

    @BeforeEach
    void opens() {
        town = new Town(data, "2025-04-16");
        iro = town.who("iro");
        manager = town.who("iro-manager");
        town.say(iro, "raise 1001 5 No visits for six weeks");
        town.say(iro, "yes");
        town.messenger().told();
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private void says(String line) {
        town.say(manager, line);
        town.say(manager, "yes");
    }

    @Test
    void nobody_who_is_not_named_hears_of_it_and_that_is_a_visible_fact() {
        says("restrict 1001 to Ruth Ellingham");
        town.until("2025-05-12");
        town.press(iro, "escalate", "C-1001", Map.of());

        assertThat(town.messenger().told())
                .isNotEmpty()
                .allMatch(told ->
                        told.endsWith("Ruth Ellingham")
                                || told.endsWith("Amara Okafor")
                                || told.endsWith("Helen Whitcombe"))
                .contains(
                        "2025-05-12 10:00 unreachable Amara Okafor",
                        "2025-05-12 10:00 unreachable Helen Whitcombe");
        assertThat(town.concern("C-1001").history())
                .anyMatch(entry ->
                        entry.event() instanceof ConcernEvent.Unreachable it
                                && it.reason().equals("restricted")
                                && it.role().id().equals("head-of-service"));
        assertThat(town.say(iro, "show C-1001").messages().getFirst().card().orElseThrow())
                .contains(
                        "head of service was not told, since only some people may know of the child");
    }

    @Test
    void named_later_they_hear_what_comes_then() {
        says("restrict 1001 to Ruth Ellingham");
        says("restrict 1001 to Ruth Ellingham, Andrew Thackeray");
        town.press(iro, "escalate", "C-1001", Map.of());

        assertThat(town.messenger().told()).contains("2025-04-16 10:00 escalated Andrew Thackeray");
    }

    @Test
    void what_others_have_in_their_chats_is_blanked_and_comes_back_when_it_is_lifted() {
        town.press(iro, "note", "C-1001", Map.of("text", "We rang"));
        town.messenger().redrawn();

        says("restrict 1001 to Priya Raman");
        assertThat(town.messenger().redrawn()).isEmpty();
        town.press(town.who("team-manager"), "acknowledge", "C-1001", Map.of());
        town.press(
                town.who("team-manager"),
                "answer",
                "C-1001",
                Map.of("position", "done", "text", "All visited"));
        town.messenger().redrawn();

        says("restrict 1001 to Priya Raman");

        assertThat(town.messenger().redrawn())
                .contains("Ruth Ellingham")
                .doesNotContain("Amara Okafor");
        assertThat(town.messenger().card("Ruth Ellingham"))
                .contains("This is no longer here for you to see.")
                .doesNotContain("1001", "visits");
        town.press(iro, "refuse", "C-1001", Map.of("reason", "Too late"));
        assertThat(town.messenger().card("Ruth Ellingham"))
                .contains("This is no longer here for you to see.");

        says("unrestrict 1001");

        assertThat(town.messenger().card("Ruth Ellingham")).contains("C-1001", "No visits");
    }
}
