package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.YORK;
import static holdfast.teams.Teams.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A message that is edited, deleted, brought back or liked in Teams after it was heard. */
@ExtendWith(OutputCaptureExtension.class)
class AfterwardsTest {

    @AutoClose private final Teams teams = Teams.open();

    @Test
    void an_edit_changes_nothing_and_is_answered_with_how_to_put_something_right(
            CapturedOutput log) {
        teams.hears(message("messageUpdate", "editMessage"));

        assertThat(teams.conversation.heard).isEmpty();
        assertThat(teams.connector.only().path("text").asText())
                .isEqualTo(
                        "A message edited in Teams changes nothing that is recorded. To put"
                                + " something right, type correct with the reference and the right"
                                + " words, such as: correct C-1042 The visit was on 3 March.");
        assertThat(log.getAll())
                .contains(
                        "A message in a chat of york was edited in Teams."
                                + " What is recorded stays as it is.")
                .doesNotContain("the words of a child");
    }

    @Test
    void an_edit_that_speaks_of_danger_is_answered_with_whom_to_ring_first() {
        teams.hears(message("messageUpdate", "editMessage").put("text", "he is hitting her now"));

        assertThat(teams.connector.sent().stream().map(sent -> sent.body().path("text").asText()))
                .hasSize(2)
                .first()
                .isEqualTo("Ring 999.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "messageUpdate, undeleteMessage, brought back",
        "messageUpdate, somethingNew, changed",
        "messageDelete, softDeleteMessage, deleted"
    })
    void whatever_else_becomes_of_a_message_is_on_the_log_and_nothing_more(
            String type, String event, String what, CapturedOutput log) {
        teams.hears(message(type, event));

        assertThat(teams.conversation.heard).isEmpty();
        assertThat(teams.connector.sent()).isEmpty();
        assertThat(log.getAll())
                .contains("A message in a chat of york was " + what + " in Teams.")
                .doesNotContain("the words of a child");
        assertThat(teams.mailboxes.of(YORK, IRIS).address()).as("a sign of life").isPresent();
    }

    private ObjectNode message(String type, String event) {
        var activity = teams.message("raise 1001 the words of a child").put("type", type);
        activity.withObject("/channelData").set("eventType", json("\"" + event + "\""));
        return activity;
    }
}
