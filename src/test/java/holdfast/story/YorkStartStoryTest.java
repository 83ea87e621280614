package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios Y1 and Y8: how a matter begins at York. */
class YorkStartStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person manager;
    Person overseer;

    @BeforeEach
    void moves_in() {
        town = new Town(data, "2025-04-17T16:30", "york");
        iro = town.who("iro", "2001");
        manager = town.who("service-manager", "2001");
        overseer = town.who("iro-manager", "2001");
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    private String card(String line) {
        return town.say(iro, line).messages().getFirst().card().orElseThrow();
    }

    @Test
    void Y1_stage_1_does_not_open_before_it_is_said_what_was_tried() {
        var form = card("raise 2001 2 No visit since March");

        assertThat(form)
                .contains("Please fill this in. Stage 1 opens only with it.")
                .contains("No visit since March")
                .contains("\"id\":\"informal\"");
        assertThat(town.messenger().told()).isEmpty();
    }

    @Test
    void Y1_a_talk_is_filled_in_and_the_iro_manager_has_a_copy_at_once() {
        town.say(iro, "talked 2001 with Keziah Thornton She meant to visit this week");
        assertThat(town.messenger().told()).as("nobody hears of a talk").isEmpty();

        assertThat(card("raise 2001 2 No visit since March"))
                .contains(
                        "Thursday 17 April 2025, with Keziah Thornton: "
                                + "She meant to visit this week");
        town.say(iro, "yes");

        var concern = town.concern("C-1002");
        assertThat(concern.standing().entry().orElseThrow().due()).hasToString("2025-04-28");
        assertThat(town.messenger().told())
                .containsExactlyInAnyOrder(
                        "2025-04-17 16:30 raised " + manager.name(),
                        "2025-04-17 16:30 copied " + overseer.name());
        assertThat(town.messenger().message(manager.name()).important()).isTrue();
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
        assertThat(town.concern("C-1001").links()).containsExactly(concern.ref());
        assertThat(concern.links()).containsExactly(town.concern("C-1001").ref());
        assertThat(card("raise 2001 3 No school place"))
                .as("a talk is taken up once")
                .contains("Please fill this in. Stage 1 opens only with it.");
    }

    @Test
    void Y1_york_has_no_written_notification() {
        assertThat(town.say(iro, "notify 2001 2 No visit").messages().getFirst().text())
                .isEqualTo(
                        "Your council’s process has no written notification. Record a talk with"
                                + " talked, or raise a formal concern.");
        assertThat(card("help all")).doesNotContain("notify 2001");
    }

    @Test
    void Y8_a_complaint_stands_beside_what_is_open_and_shows_nothing_of_it() {
        town.say(iro, "talked 2001 with Keziah Thornton She meant to visit this week");
        town.say(iro, "raise 2001 2 No visit since March");
        town.say(iro, "yes");
        town.messenger().told();
        var complaints = town.who("complaints-manager", "2001");

        var reply = town.say(complaints, "complaint 2001 The advocate has complained");

        assertThat(reply.messages().getFirst().text())
                .isEqualTo(iro.name() + " has been told, as the child’s IRO.");
        assertThat(town.messenger().told()).contains("2025-04-17 16:30 complained " + iro.name());
        assertThat(town.concern("C-1002").standing().word()).isEqualTo("at-stage");
    }

    @Test
    void Y8_a_complaint_where_nothing_is_open_is_seen_by_the_iro() {
        var complaints = town.who("complaints-manager", "2001");

        town.say(complaints, "complaint 2001 The advocate has complained");

        assertThat(town.messenger().told())
                .contains("2025-04-17 16:30 complained " + iro.name())
                .allMatch(line -> line.endsWith(iro.name()));
        town.press(iro, "acknowledge", "C-1001", Map.of());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
    }
}
