package holdfast.rehearsal;

import static holdfast.rehearsal.RunningOffice.texts;
import static holdfast.rehearsal.Town.IRIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConnectorTest {

    private static final String CHATS = "/rehearsal/teams/v3/conversations/";
    private static final String CHAT = CHATS + "a:" + IRIS + "/activities";

    @TempDir static Path data;
    private static RunningOffice office;

    @BeforeAll
    static void start() {
        office = new RunningOffice(data);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void begin() {
        office.post("/rehearsal/reset", "{\"now\":\"2025-04-16T09:00:00+01:00\"}");
    }

    @Test
    void what_the_bot_sends_is_in_the_chat_as_teams_would_keep_it() {
        var sent = office.call("POST", CHAT, "{\"type\":\"message\",\"text\":\"Ping.\"}");

        assertThat(sent.status()).isEqualTo(201);
        assertThat(last())
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"type":"message","text":"Ping.","id":"%2$s","channelId":"msteams",
                                         "timestamp":"2025-04-16T09:00:00+01:00",
                                         "from":{"id":"28:holdfast","name":"Holdfast","role":"bot"},
                                         "recipient":{"id":"29:%1$s","name":"Iris Ward","aadObjectId":"%1$s"},
                                         "conversation":{"id":"a:%1$s","conversationType":"personal","tenantId":"tenant-york"}}
                                        """
                                                .formatted(IRIS, id(sent))));
    }

    @Test
    void a_reply_says_what_it_replies_to() {
        var sent = office.call("POST", CHAT + "/77", "{\"type\":\"message\",\"text\":\"Yes.\"}");

        assertThat(sent.status()).isEqualTo(201);
        assertThat(last().path("replyToId").asString()).isEqualTo("77");
    }

    @Test
    void an_update_stays_where_it_was_in_the_chat() {
        var sent = office.call("POST", CHAT, "{\"text\":\"one\"}");
        office.call("POST", CHAT, "{\"text\":\"two\"}");
        office.call("PUT", "/rehearsal/clock", "{\"now\":\"2025-04-16T10:00:00+01:00\"}");

        var update = office.call("PUT", CHAT + "/" + id(sent), "{\"text\":\"ONE\"}");

        assertThat(update.status()).isEqualTo(200);
        assertThat(id(update)).isEqualTo(id(sent));
        assertThat(texts(office.chat(IRIS))).containsExactly("Hello.", "ONE", "two");
        assertThat(office.chat(IRIS).path(1).path("timestamp").asString())
                .isEqualTo("2025-04-16T09:00:00+01:00");
    }

    @Test
    void a_deleted_activity_leaves_the_chat() {
        var sent = office.call("POST", CHAT, "{\"text\":\"one\"}");

        assertThat(office.call("DELETE", CHAT + "/" + id(sent), "").status()).isEqualTo(200);

        assertThat(texts(office.chat(IRIS))).containsExactly("Hello.");
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST   | nobody/activities   | {} | 404 | ConversationNotFound | Conversation not found.
                    POST   | nobody/activities/1 | {} | 404 | ConversationNotFound | Conversation not found.
                    PUT    | nobody/activities/1 | {} | 404 | ConversationNotFound | Conversation not found.
                    DELETE | nobody/activities/1 | {} | 404 | ConversationNotFound | Conversation not found.
                    PUT    | IRIS/activities/1   | {} | 404 | ActivityNotFound     | Activity not found.
                    DELETE | IRIS/activities/1   | {} | 404 | ActivityNotFound     | Activity not found.
                    POST   | IRIS/activities     | [] | 400 | BadSyntax            | The activity is not a JSON object.
                    POST   | IRIS/activities     | {  | 400 | BadSyntax            | The activity is not a JSON object.
                    """)
    void refuses_as_the_connector_does(
            String method, String path, String body, int status, String code, String message) {
        var answer = office.call(method, CHATS + path.replace("IRIS", "a:" + IRIS), body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().at("/error/code").asString()).isEqualTo(code);
        assertThat(answer.body().at("/error/message").asString()).isEqualTo(message);
    }

    private static String id(RunningOffice.Answer answer) {
        return answer.body().path("id").asString();
    }

    private static JsonNode last() {
        var chat = office.chat(IRIS);
        return chat.path(chat.size() - 1);
    }
}
