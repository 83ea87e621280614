package holdfast.teams;

import static holdfast.teams.Teams.json;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is an activity, and what of it is read. */
class ActivityJsonTest {

    private static final String OURS =
            "{\"channelId\": \"msteams\", \"serviceUrl\": \"http://127.0.0.1/\", ";

    @AutoClose private final Teams teams = Teams.open();

    static Stream<Arguments> malformed() {
        return Stream.concat(notJson(), notAnActivity());
    }

    private static Stream<Arguments> notJson() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("blank", "  "),
                argumentSet("null", "null"),
                argumentSet("a list", "[]"),
                argumentSet("a text", "\"x\""),
                argumentSet("a number", "7"),
                argumentSet("cut off", "{\"type\": \"message\""),
                argumentSet("cut off in a text", "{\"type\": \"mess"),
                argumentSet("more behind it", "{\"type\": \"message\"} x"),
                argumentSet("two of them", "{\"type\": \"message\"}{\"type\": \"message\"}"),
                argumentSet(
                        "a name twice", "{\"from\": {\"id\": \"a\"}, \"from\": {\"id\": \"b\"}}"),
                argumentSet("a name twice inside", "{\"value\": {\"a\": 1, \"a\": 2}}"),
                argumentSet(
                        "too deep", "{\"value\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
                argumentSet("a long name", "{\"" + "k".repeat(50_000) + "\": 1}"),
                argumentSet("a long number", "{\"value\": " + "9".repeat(10_000) + "}"));
    }

    private static Stream<Arguments> notAnActivity() {
        return Stream.of(
                argumentSet("an infinite number", "{\"value\": {\"a\": [1e999999999]}}"),
                argumentSet("no number", "{\"value\": NaN}"),
                argumentSet("infinity", "{\"value\": -Infinity}"),
                argumentSet("a comment", "{\"type\": /* x */ \"message\"}"),
                argumentSet("single quotes", "{'type': 'message'}"),
                argumentSet("half a character", "{\"text\": \"\\ud800\"}"),
                argumentSet("half a character in a name", "{\"value\": {\"\\udc00\": 1}}"),
                argumentSet("a mark before it", "\uFEFF{\"type\": \"message\"}"),
                argumentSet("a control character", "{\"text\": \"\u0000\"}"),
                argumentSet("a sender that is a list", OURS + "\"from\": [\"iris\"]}"),
                argumentSet("a chat that is a list", OURS + "\"conversation\": [1]}"),
                argumentSet("a text that is an object", OURS + "\"text\": {\"a\": 1}}"),
                argumentSet("entities that are none", OURS + "\"entities\": {\"a\": 1}}"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_body_that_is_no_activity_is_refused_without_a_word(String body) {
        var response = teams.post(body);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void only_utf_8_is_read() {
        var text = teams.message("status").toString();
        var latin = text.replace("Iris", "Ir\u00efs").getBytes(ISO_8859_1);

        assertThat(teams.post(latin).getStatus()).isEqualTo(400);
        assertThat(teams.post(text.getBytes(UTF_16)).getStatus()).isEqualTo(400);
        assertThat(teams.conversation.heard).isEmpty();
    }

    @Test
    void what_nobody_reads_is_ignored_however_it_looks() {
        var message = teams.message("status").put("localTimestamp", "yesterday");
        message.put("timestamp", "31/02/2026").put("expiration", "never").put("locale", "x-!?");
        message.put("deliveryMode", "expectReplies").put("@class", "java.lang.Runtime");
        message.put("FROM", "somebody else").putNull("entities");
        message.set("attachments", json("[{\"contentType\": \"text/html\", \"contentUrl\": 7}]"));
        ((ObjectNode) message.get("conversation")).put("TENANTID", "another").put("role", "king");
        for (var i = 0; i < 5_000; i++) {
            message.put("field-" + i, i);
        }

        assertThat(teams.hears(message).getStatus()).isEqualTo(200);
        assertThat(teams.conversation.heard).hasSize(1);
        assertThat(teams.connector.sent()).hasSize(1);
    }
}
