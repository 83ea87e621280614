package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What happens at the edges: the end of the calendar, cards that are left behind, lines typed
 * again.
 */
class LateAndStaleStoryTest {

    @TempDir Path data;

    @Test
    void a_ping_goes_out_where_the_calendar_is_too_short_for_another_stage() {
        try (var town = new Town(data, "2028-12-01")) {
            town.say(town.who("iro"), "notify 1001 4 No visit since March");
            town.say(town.who("iro"), "yes");
            town.messenger().told();

            town.until("2028-12-18");

            assertThat(town.messenger().told())
                    .contains("2028-12-18 09:00 pinged " + town.who("team-manager").name());
        }
    }

    @Test
    void a_card_of_an_earlier_stage_says_that_the_concern_has_moved_on() {
        try (var town = new Town(data, "2025-05-06")) {
            var iro = town.who("iro");
            town.say(iro, "raise 1001 4 No visit since March");
            town.say(iro, "yes");
            town.press(iro, "escalate", "C-1001", Map.of());

            var stale = Map.of("ref", "C-1001", "version", "1", "card", "C-1001-1-1");
            var answer = Map.of("position", "done", "text", "Visited");
            var reply = town.press(town.who("team-manager"), "answer", stale, answer);

            assertThat(reply.sentence())
                    .hasValue(
                            "This has moved on since that card was drawn. This is how it stands now.");
            assertThat(reply.inPlace())
                    .hasValueSatisfying(card -> assertThat(card).contains("Stage 2"));
            assertThat(town.concern("C-1001").standing().word()).isEqualTo("at-stage");
        }
    }

    @Test
    void the_same_line_typed_again_after_the_concern_has_moved_is_another_act() {
        try (var town = new Town(data, "2025-05-06")) {
            var iro = town.who("iro");
            town.say(iro, "raise 1001 4 No visit since March");
            town.say(iro, "yes");

            town.say(iro, "escalate C-1001");
            town.say(iro, "yes");
            town.say(iro, "escalate C-1001");
            town.say(iro, "yes");

            assertThat(town.concern("C-1001").standing().entry().orElseThrow().stage())
                    .hasToString("stage-3");
        }
    }

    @Test
    void a_mistake_is_blanked_on_every_card_that_anyone_has_been_sent() {
        try (var town = new Town(data, "2025-04-16")) {
            var iro = town.who("iro");
            town.say(iro, "notify 1001 4 No visit since March");
            town.say(iro, "yes");
            town.until("2025-05-06");
            town.messenger().redrawn();

            town.press(iro, "void", "C-1001", Map.of("reason", "Wrong child"));

            var manager = town.who("team-manager").name();
            assertThat(town.messenger().redrawn())
                    .as("notified, reminded, pinged")
                    .filteredOn(manager::equals)
                    .hasSize(3);
            assertThat(town.messenger().card(manager))
                    .doesNotContain("1001:", "No visit since March");
            assertThat(town.due()).isEmpty();
        }
    }
}
