package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.YORK;
import static holdfast.teams.Teams.json;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Heard.Said;
import holdfast.conversation.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A button pressed in a client that knows no better than to send a message. */
class SubmitTest {

    @AutoClose private final Teams teams = Teams.open();

    @ParameterizedTest
    @ValueSource(strings = {"verb", "action"})
    void a_button_of_an_old_client_comes_as_a_message(String name) {
        var message = teams.activity("message").put("replyToId", "m-7");
        message.set(
                "value",
                json(
                        """
                        {"%s": "answer", "ref": "C-7", "version": 3, "text": "Done", "date1": "",
                         "msteams": {"type": "messageBack"}}
                        """
                                .formatted(name)));
        teams.conversation.reply =
                _ -> new Reply(List.of(), Optional.of("{\"card\": 2}"), Optional.of("Thank you."));

        teams.hears(message);

        assertThat(teams.conversation.heard)
                .containsExactly(
                        new Pressed(
                                YORK,
                                IRIS,
                                "a-1",
                                Optional.of("m-7"),
                                "answer",
                                Map.of("ref", "C-7", "version", "3"),
                                Map.of("text", "Done", "date1", "")));
        assertThat(teams.connector.sent())
                .extracting(sent -> sent.method() + " " + sent.path())
                .containsExactly(
                        "PUT /uk/v3/conversations/chat-1/activities/m-7",
                        "POST /uk/v3/conversations/chat-1/activities");
    }

    @Test
    void such_a_button_that_cannot_be_read_is_answered_in_words() {
        var message = teams.activity("message");
        message.set("value", json("{\"verb\": \"answer\", \"text\": [1]}"));

        teams.hears(message);

        assertThat(teams.conversation.heard).isEmpty();
        assertThat(teams.connector.only().path("text").asText())
                .isEqualTo(
                        "That button could not be read and nothing was recorded."
                                + " Type help to see what you can do.");
    }

    @Test
    void a_line_sent_by_a_forged_button_is_only_a_typed_line() {
        var message = teams.message("status");
        message.set("value", json("{\"verb\": \"accept\", \"ref\": \"C-7\"}"));

        teams.hears(message);

        assertThat(teams.conversation.heard).containsExactly(new Said(YORK, IRIS, "a-1", "status"));
    }
}
