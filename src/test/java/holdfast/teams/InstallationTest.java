package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.TENANT;
import static holdfast.teams.Teams.YORK;
import static holdfast.teams.Teams.json;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import holdfast.conversation.Heard.Said;
import holdfast.notice.Mailbox;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a person is reached: from when, until when. */
class InstallationTest {

    @AutoClose private final Teams teams = Teams.open();

    @Test
    void installing_the_app_gives_an_address_without_names_and_greets() {
        teams.hears(installation("add"));

        assertThat(json(box().address().orElseThrow()))
                .isEqualTo(
                        json(
                                """
                                {"user": {"properties": {}, "id": "29:iris", "aadObjectId": "%s"}, "bot": {"properties": {}, "id": "28:bot"},
                                 "conversation": {"properties": {}, "isGroup": false, "conversationType": "personal", "id": "chat-1",
                                                  "tenantId": "%s"},
                                 "channelId": "msteams", "serviceUrl": "%s"}
                                """
                                        .formatted(IRIS, TENANT, teams.connector.url())));
        assertThat(teams.conversation.heard).containsExactly(new Said(YORK, IRIS, "a-1", "help"));
        assertThat(teams.connector.only().path("text").asText()).isEqualTo("Understood.");
    }

    @Test
    void teams_tells_of_one_installation_several_times_and_the_bot_greets_once() {
        teams.hears(installation("add"));
        teams.hears(botAdded());
        teams.hears(installation("add"));
        teams.hears(installation("remove-upgrade"));
        teams.hears(installation("add-upgrade"));

        assertThat(teams.connector.sent()).hasSize(1);
        assertThat(teams.mailboxes.written).hasSize(1);
    }

    @Test
    void the_greeting_may_come_with_either_message_of_teams() {
        teams.hears(botAdded());
        teams.hears(installation("add"));

        assertThat(teams.connector.sent()).hasSize(1);
    }

    @Test
    void removing_the_app_shuts_the_mailbox_and_installing_it_again_opens_it_with_a_greeting() {
        teams.hears(installation("add"));
        teams.hears(installation("remove"));
        teams.hears(installation("remove"));
        assertThat(box().shut()).contains("not-installed");
        assertThat(teams.mailboxes.written).hasSize(2);

        teams.hears(installation("add"));
        assertThat(box().shut()).isEmpty();
        assertThat(teams.connector.sent()).hasSize(2);
    }

    @Test
    void taking_the_bot_out_of_the_chat_shuts_the_mailbox() {
        teams.hears(installation("add"));

        teams.hears(botRemoved());

        assertThat(box().shut()).contains("not-installed");
    }

    @Test
    void other_members_of_a_chat_change_nothing() {
        var added = teams.activity("conversationUpdate");
        added.set("membersAdded", json("[null, {\"id\": \"29:x\"}, {}]"));

        teams.hears(added);

        assertThat(teams.mailboxes.written).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "add added",
                "added add",
                "add added add added",
                "added add-upgrade added",
                "remove add added",
                "add removed added add"
            })
    void teams_tells_in_any_order_and_repeatedly_and_the_last_word_counts(String told) {
        for (var each : told.split(" ")) {
            teams.hears(
                    switch (each) {
                        case "added" -> botAdded();
                        case "removed" -> botRemoved();
                        default -> installation(each);
                    });
        }

        assertThat(box().shut()).isEmpty();
        assertThat(box().address().orElseThrow()).contains("chat-1");
        assertThat(teams.connector.sent()).as("greeted").hasSize(told.contains("removed") ? 2 : 1);
    }

    @Test
    void a_message_after_the_app_was_removed_proves_that_it_is_there_again() {
        teams.hears(installation("add"));
        teams.hears(installation("remove"));

        teams.hears(teams.message("status"));

        assertThat(box().shut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"membersAdded", "membersRemoved"})
    void five_hundred_members_of_a_chat_change_nothing_and_are_told_nothing(String what) {
        var update = teams.activity("conversationUpdate");
        var members =
                IntStream.range(0, 500)
                        .mapToObj("{\"id\": \"29:member-%d\"}"::formatted)
                        .collect(joining(",", "[", "]"));
        update.set(what, json(members));

        assertThat(teams.hears(update).getStatus()).isEqualTo(200);
        assertThat(teams.mailboxes.written).isEmpty();
        assertThat(teams.connector.sent()).isEmpty();
        assertThat(teams.conversation.heard).isEmpty();
    }

    @Test
    void whatever_a_person_says_opens_a_mailbox_that_teams_had_shut() {
        teams.hears(teams.message("status"));
        teams.mailboxes.change(YORK, IRIS, box -> box.shutFor("blocked"));

        teams.hears(teams.message("status"));

        assertThat(box().shut()).isEmpty();
    }

    @Test
    void a_turn_writes_only_when_the_address_has_changed() {
        teams.hears(teams.message("status"));
        teams.hears(teams.message("mine").put("id", "a-2").put("locale", "fr-FR"));
        teams.hears(teams.press("{}").put("id", "a-3"));
        assertThat(teams.mailboxes.written).hasSize(1);

        teams.hears(teams.message("mine").put("serviceUrl", teams.connector.url() + "moved/"));
        assertThat(teams.mailboxes.written).hasSize(2);
        assertThat(box().address().orElseThrow()).contains("moved");
    }

    @Test
    void a_reaction_is_a_sign_of_life_and_no_acknowledgement() {
        teams.hears(teams.activity("messageReaction"));

        assertThat(box().address()).isPresent();
        assertThat(teams.conversation.heard).isEmpty();
    }

    private Mailbox box() {
        return teams.mailboxes.of(YORK, IRIS);
    }

    private ObjectNode installation(String action) {
        return teams.activity("installationUpdate").put("action", action);
    }

    private ObjectNode botRemoved() {
        var removed = teams.activity("conversationUpdate");
        removed.set("membersRemoved", json("[{\"id\": \"28:bot\"}]"));
        return removed;
    }

    private ObjectNode botAdded() {
        var added = teams.activity("conversationUpdate");
        added.set("membersAdded", json("[{\"id\": \"28:bot\"}]"));
        return added;
    }
}
