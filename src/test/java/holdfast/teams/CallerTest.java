package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is listened to, where, and what everybody else is told. */
class CallerTest {

    private static final String PRIVATE = "I only do this in a private chat.";
    private static final String NAMELESS =
            "Teams does not tell me who you are, so I cannot help you here."
                    + " Please sign in with your council account.";

    @AutoClose private final Teams teams = Teams.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"19:team@thread.tacv2;messageid=1\", \"conversationType\": \"channel\"}",
                "{\"id\": \"19:meeting@thread.v2\", \"conversationType\": \"groupChat\"}",
                "{\"id\": \"chat-1\", \"conversationType\": \"personal\", \"isGroup\": true}",
                "{\"id\": \"chat-1\"}"
            })
    void where_others_read_along_only_one_sentence_is_said(String chat) {
        var message = teams.message("show C-7");
        message.set("conversation", json(chat));

        teams.hears(message);

        assertThat(teams.connector.only().path("text").asText()).isEqualTo(PRIVATE);
        assertNothingDone();
    }

    @Test
    void a_button_pressed_where_others_read_along_is_answered_by_the_same_sentence() {
        var press = teams.press("{\"type\": \"Action.Execute\", \"verb\": \"show\"}");
        press.set("conversation", json("{\"id\": \"19:x\", \"conversationType\": \"groupChat\"}"));

        assertThat(teams.answers(press).path("value").asText()).isEqualTo(PRIVATE);
        assertThat(teams.connector.sent()).isEmpty();
        assertNothingDone();
    }

    @Test
    void being_added_to_a_team_is_no_reason_to_speak() {
        var added = teams.activity("conversationUpdate");
        added.set("membersAdded", json("[{\"id\": \"28:bot\"}, {\"id\": \"29:x\"}]"));
        added.set("conversation", json("{\"id\": \"19:x\", \"conversationType\": \"channel\"}"));

        teams.hears(added);

        assertThat(teams.connector.sent()).isEmpty();
        assertNothingDone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"29:iris\", \"name\": \"Service Manager\"}",
                "{\"id\": \"29:iris\", \"aadObjectId\": \"\"}",
                "{\"id\": \"29:iris\", \"aadObjectId\": \"iris\"}",
                "{\"id\": \"29:iris\", \"aadObjectId\": \"aaaaaaaa-0000-4000-8000-00000000000g\"}",
                "{\"id\": \"29:iris\", \"aadObjectId\": \"aaaaaaaa-0000-4000-8000-0000000000012\"}",
                "{\"id\": \"aaaaaaaa-0000-4000-8000-000000000001\"}",
                "null"
            })
    void somebody_of_whom_teams_gives_no_object_id_is_turned_away(String from) {
        var message = teams.message("show C-7");
        message.set("from", json(from));

        teams.hears(message);

        assertThat(teams.connector.only().path("text").asText()).isEqualTo(NAMELESS);
        assertNothingDone();
    }

    @Test
    void an_object_id_is_the_same_in_capitals() {
        var message = teams.message("status");
        ((ObjectNode) message.get("from")).put("aadObjectId", IRIS.value().toUpperCase());

        teams.hears(message);

        assertThat(teams.conversation.heard).extracting("by").containsExactly(IRIS);
    }

    @ParameterizedTest(name = "chat {0}, channel {1}")
    @CsvSource({
        "99999999-2222-3333-4444-555555555555, 99999999-2222-3333-4444-555555555555",
        "11111111-2222-3333-4444-555555555555, 99999999-2222-3333-4444-555555555555",
        "99999999-2222-3333-4444-555555555555, 11111111-2222-3333-4444-555555555555",
        "11111111-2222-3333-4444-555555555555, 22222222-2222-3333-4444-555555555555",
        "'', ''",
    })
    void another_tenant_or_two_of_them_are_not_answered_at_all(String chat, String channel) {
        var message = teams.message("status");
        ((ObjectNode) message.get("conversation")).put("tenantId", chat);
        ((ObjectNode) message.at("/channelData/tenant")).put("id", channel);

        assertThat(teams.hears(message).getStatus()).isEqualTo(200);

        assertThat(teams.connector.sent()).isEmpty();
        assertNothingDone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversation", "channelData"})
    void one_of_the_two_places_for_the_tenant_is_enough(String without) {
        var message = teams.message("status");
        if (without.equals("channelData")) {
            message.remove("channelData");
        } else {
            ((ObjectNode) message.get("conversation")).remove("tenantId");
        }

        teams.hears(message);

        assertThat(teams.conversation.heard).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"28:bot\", \"aadObjectId\": \"aaaaaaaa-0000-4000-8000-000000000001\"}",
                "{\"id\": \"28:x\", \"role\": \"bot\", \"aadObjectId\": \"aaaaaaaa-0000-4000-8000-000000000001\"}"
            })
    void bots_are_not_answered(String from) {
        var message = teams.message("status");
        message.set("from", json(from));

        assertThat(teams.hears(message).getStatus()).isEqualTo(200);

        assertThat(teams.connector.sent()).isEmpty();
        assertNothingDone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messageReaction",
                "messageUpdate",
                "messageDelete",
                "typing",
                "event",
                "trace",
                "endOfConversation",
                "handoff",
                "command",
                "foo",
                ""
            })
    void nothing_but_words_and_buttons_counts_as_an_act(String type) {
        var activity = teams.message("acknowledge C-7").put("type", type);
        activity.set("reactionsAdded", json("[{\"type\": \"like\"}]"));

        assertThat(teams.hears(activity).getStatus()).isEqualTo(200);

        assertThat(teams.conversation.heard).isEmpty();
        assertThat(teams.connector.sent()).isEmpty();
    }

    private void assertNothingDone() {
        assertThat(teams.conversation.heard).isEmpty();
        assertThat(teams.mailboxes.written).isEmpty();
    }
}
