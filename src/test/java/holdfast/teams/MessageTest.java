package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.YORK;
import static holdfast.teams.Teams.json;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Heard.Said;
import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message;
import holdfast.conversation.Reply.Message.About;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typed line, and what comes back into the chat. */
class MessageTest {

    private static final String NO_FILES =
            "I keep no files, and did not read what you attached. Please put it on the child’s record.";
    private static final String ANOTHER_DAY =
            "The time of this is more than a day away from mine, so I did nothing with it. Type help, and if what you sent is not recorded yet, please send it again.";

    @AutoClose private final Teams teams = Teams.open();

    @Test
    void a_typed_line_reaches_the_conversation_and_its_answer_the_chat() {
        var response = teams.hears(teams.message(" status "));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(teams.conversation.heard).containsExactly(new Said(YORK, IRIS, "a-1", "status"));
        assertThat(teams.connector.sent())
                .extracting(sent -> sent.method() + " " + sent.path())
                .containsExactly("POST /uk/v3/conversations/chat-1/activities");
        assertThat(teams.connector.only())
                .isEqualTo(
                        json(
                                """
                                {"type": "message", "channelId": "msteams", "serviceUrl": "%s",
                                 "from": {"properties": {}, "id": "28:bot", "name": "Holdfast"},
                                 "recipient": {"properties": {}, "id": "29:iris", "name": "Iris Reed", "aadObjectId": "%s"},
                                 "conversation": {"properties": {}, "id": "chat-1", "isGroup": false,
                                  "conversationType": "personal", "tenantId": "%s"},
                                 "text": "Understood.", "textFormat": "plain", "summary": "Holdfast has answered",
                                 "historyDisclosed": false, "properties": {}}
                                """
                                        .formatted(teams.connector.url(), IRIS, Teams.TENANT)));
    }

    @Test
    void a_file_is_not_taken_and_the_line_beside_it_is_heard() {
        var message = teams.message("status");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("contentUrl", "https://files.example/plan.docx");
        teams.hears(message);

        assertThat(teams.conversation.heard).hasSize(1);
        assertThat(texts()).containsExactly("Understood.", NO_FILES);
    }

    @Test
    void a_file_without_a_line_is_no_line() {
        var message = teams.message("");
        message.putArray("attachments").addObject().put("contentType", "image/png");
        teams.hears(message);

        assertThat(teams.conversation.heard).isEmpty();
        assertThat(texts()).containsExactly(NO_FILES);
    }

    @Test
    void the_line_that_teams_repeats_as_html_is_no_file() {
        var message = teams.message("status");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "text/html")
                .put("content", "<p>status</p>");
        teams.hears(message);

        assertThat(texts()).containsExactly("Understood.");
    }

    private List<String> texts() {
        return teams.connector.sent().stream()
                .map(sent -> sent.body().path("text").asText())
                .toList();
    }

    @ParameterizedTest(name = "said at {0}: heard {1}")
    @CsvSource({
        "2026-03-01T09:00:02Z, true",
        "2026-03-01T08:59:00Z, false",
        "2026-03-03T09:00:00Z, true",
        "2026-03-03T09:01:00Z, false",
        "31/02/2026, true"
    })
    void what_was_said_on_another_day_is_not_heard_now(String timestamp, boolean heard) {
        teams.hears(teams.message("status").put("timestamp", timestamp));
        var press = teams.press("{\"type\": \"Action.Execute\", \"verb\": \"accept\"}");
        var answer = teams.answers(press.put("timestamp", timestamp));

        assertThat(teams.conversation.heard).hasSize(heard ? 2 : 0);
        assertThat(texts()).startsWith(heard ? "Understood." : ANOTHER_DAY);
        assertThat(answer.path("value").asText().equals(ANOTHER_DAY)).isEqualTo(!heard);
    }

    @Test
    void a_card_goes_with_what_a_locked_phone_may_show_and_is_noted_as_shown() {
        var card = "{\"type\": \"AdaptiveCard\", \"version\": \"1.5\"}";
        teams.conversation.reply =
                _ -> new Reply(List.of(about("C-1042", card)), Optional.empty(), Optional.empty());

        teams.hears(teams.message("show C-1042"));

        var sent = teams.connector.only();
        assertThat(sent.path("attachments"))
                .isEqualTo(
                        json(
                                """
                                [{"properties": {}, "contentType": "application/vnd.microsoft.card.adaptive", "content": %s}]
                                """
                                        .formatted(card)));
        assertThat(sent.path("summary").asText()).isEqualTo("An answer is due");
        assertThat(sent.path("importance").asText()).isEqualTo("high");
        assertThat(sent.path("channelData"))
                .isEqualTo(json("{\"notification\": {\"alert\": true}}"));
        assertThat(teams.conversation.shown).containsExactly("york " + IRIS + " C-1042 m-1");
    }

    @Test
    void what_was_said_about_a_child_is_not_on_a_locked_phone() {
        teams.conversation.reply = _ -> saying("1001 is not among your children.");

        teams.hears(teams.message("raise 1001"));

        assertThat(teams.connector.only().path("summary").asText())
                .isEqualTo("Holdfast has answered");
    }

    @Test
    void several_messages_keep_their_order() {
        teams.conversation.reply = _ -> saying("One.", "Two.", "Three.");

        teams.hears(teams.message("mine"));

        assertThat(teams.connector.sent())
                .extracting(sent -> sent.body().path("text").asText())
                .containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void what_follows_a_message_that_could_not_be_sent_is_not_sent() {
        teams.connector.answers(LocalConnector.with(502, "{}"));
        teams.conversation.reply = _ -> saying("One.", "Two.");

        assertThat(teams.hears(teams.message("mine")).getStatus()).isEqualTo(200);
        assertThat(teams.connector.sent()).hasSize(1);
    }

    @Test
    void what_teams_delivers_again_has_the_same_id() {
        teams.hears(teams.message("status"));
        teams.hears(teams.message("status"));

        assertThat(teams.conversation.heard).extracting("activity").containsExactly("a-1", "a-1");
    }

    @Test
    void a_turn_that_fails_says_that_nothing_was_recorded() {
        teams.conversation.reply =
                _ -> {
                    throw new IllegalStateException("the words of a child");
                };

        assertThat(teams.hears(teams.message("raise 1001")).getStatus()).isEqualTo(200);
        assertThat(teams.connector.only().path("text").asText())
                .isEqualTo("Something went wrong and nothing was recorded. Please try again.");
    }

    @Test
    void the_language_of_one_person_does_not_become_everybodys() {
        var before = Locale.getDefault();

        teams.hears(teams.message("status").put("locale", "tr-TR"));

        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    private static Message about(String concern, String card) {
        return new Message(
                "",
                Optional.of(card),
                "An answer is due",
                true,
                Optional.of(new About(concern, true)));
    }

    private static Reply saying(String... sentences) {
        return new Reply(
                List.of(sentences).stream().map(Message::plain).toList(),
                Optional.empty(),
                Optional.empty());
    }
}
