package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.YORK;
import static holdfast.teams.Teams.json;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A button pressed on a card, and how Teams wants it answered. */
class PressTest {

    private static final String ANSWER =
            """
            {"type": "Action.Execute", "verb": "answer",
             "data": {"ref": "C-7", "version": 3, "card": "n-1", "arg": "2",
                      "position": "will-do", "text": "By Friday", "date1": null, "urgent": true}}
            """;

    @AutoClose private final Teams teams = Teams.open();

    @Test
    void what_the_card_carries_and_what_was_filled_in_are_told_apart() {
        teams.hears(teams.press(ANSWER));

        assertThat(teams.conversation.heard)
                .containsExactly(
                        new Pressed(
                                YORK,
                                IRIS,
                                "a-1",
                                Optional.of("m-7"),
                                "answer",
                                Map.of("ref", "C-7", "version", "3", "card", "n-1", "arg", "2"),
                                Map.of(
                                        "position", "will-do",
                                        "text", "By Friday",
                                        "date1", "",
                                        "urgent", "true")));
    }

    @Test
    void the_card_as_it_stands_now_comes_back_in_place() {
        teams.conversation.reply = _ -> inPlace("{\"type\": \"AdaptiveCard\"}");

        assertThat(teams.answers(teams.press(ANSWER)))
                .isEqualTo(
                        json(
                                """
                                {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive",
                                 "value": {"type": "AdaptiveCard"}}
                                """));
        assertThat(teams.connector.sent()).isEmpty();
    }

    @Test
    void a_sentence_comes_back_beside_the_card() {
        teams.conversation.reply =
                _ -> new Reply(List.of(), Optional.empty(), Optional.of("Thank you."));

        assertThat(teams.answers(teams.press(ANSWER))).isEqualTo(sentence("Thank you."));
    }

    @Test
    void messages_go_to_the_chat_and_the_press_says_so() {
        teams.conversation.reply =
                _ ->
                        new Reply(
                                List.of(Message.plain("Here it is.")),
                                Optional.empty(),
                                Optional.empty());

        assertThat(teams.answers(teams.press(ANSWER)))
                .isEqualTo(sentence("The answer is in this chat."));
        assertThat(teams.connector.only().path("text").asText()).isEqualTo("Here it is.");
    }

    @Test
    @Timeout(60)
    void a_press_is_answered_even_when_the_chat_cannot_be_reached() throws IOException {
        try (var hasty = new Teams(Teams.SHORT)) {
            hasty.connector.answers(hasty.connector.silence());

            assertThat(hasty.answers(hasty.press(ANSWER)))
                    .as("and does not say that the answer is there")
                    .isEqualTo(
                            sentence(
                                    "The answer cannot be shown just now."
                                            + " Type help to see what you can do."));
        }
    }

    @Test
    void a_press_that_fails_says_that_nothing_was_recorded() {
        teams.conversation.reply =
                _ -> {
                    throw new IllegalStateException("the words of a child");
                };

        assertThat(teams.answers(teams.press(ANSWER)))
                .isEqualTo(
                        error(
                                500,
                                "InternalError",
                                "Something went wrong and nothing was recorded. Please try again."));
    }

    @Test
    void a_card_that_is_none_does_not_claim_that_nothing_was_recorded() {
        teams.conversation.reply = _ -> inPlace("{\"type\":");

        assertThat(teams.answers(teams.press(ANSWER)))
                .isEqualTo(
                        sentence(
                                "The answer cannot be shown just now."
                                        + " Type help to see what you can do."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "\"answer\"",
                "{\"type\": \"Action.Execute\"}",
                "{\"type\": \"Action.Execute\", \"verb\": \"  \"}",
                "{\"type\": \"Action.Execute\", \"verb\": 7}",
                "{\"type\": \"Action.Execute\", \"verb\": {\"a\": 1}}",
                "{\"type\": \"Action.Submit\", \"verb\": \"answer\"}",
                "{\"verb\": \"answer\"}",
                "{\"type\": \"Action.Execute\", \"verb\": \"answer\", \"data\": \"C-7\"}",
                "{\"type\": \"Action.Execute\", \"verb\": \"answer\", \"data\": [\"C-7\"]}",
                "{\"type\": \"Action.Execute\", \"verb\": \"answer\", \"data\": {\"ref\": {}}}",
                "{\"type\": \"Action.Execute\", \"verb\": \"answer\", \"data\": {\"text\": [1]}}"
            })
    void a_press_that_cannot_be_read_is_refused_and_heard_by_nobody(String action) {
        assertThat(teams.answers(teams.press(action)))
                .isEqualTo(
                        error(
                                400,
                                "BadRequest",
                                "That button could not be read and nothing was recorded."
                                        + " Type help to see what you can do."));
        assertThat(teams.conversation.heard).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "task/fetch",
        "composeExtension/query",
        "signin/verifyState",
        "fileConsent/invoke",
        "message/submitAction",
        "ADAPTIVECARD/ACTION",
        "''"
    })
    void what_holdfast_does_not_do_is_answered_as_such(String name) {
        assertThat(teams.answers(teams.press(ANSWER).put("name", name)))
                .isEqualTo(error(501, "NotImplemented", "Holdfast does not do this."));
        assertThat(teams.conversation.heard).isEmpty();
    }

    private static Reply inPlace(String card) {
        return new Reply(List.of(), Optional.of(card), Optional.empty());
    }

    private static Object sentence(String sentence) {
        return json(
                """
                {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "%s"}
                """
                        .formatted(sentence));
    }

    private static Object error(int status, String code, String message) {
        return json(
                """
                {"statusCode": %d, "type": "application/vnd.microsoft.error",
                 "value": {"code": "%s", "message": "%s"}}
                """
                        .formatted(status, code, message));
    }
}
