package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.PING;
import static holdfast.teams.Teams.YORK;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.notice.Messenger.Outcome.Taken;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Teams refuses for good, or no longer knows the chat (F21). The guards are {@code
 * Outcomes.answered}, which tells what is for good, {@code NewChat.insteadOf} and {@code
 * Addresses.reached}, which opens a shut mailbox.
 */
@Tag("faults")
class ClosedDoorTest {

    private static final String NO_CHAT = "{\"error\": {\"code\": \"ConversationNotFound\"}}";

    @AutoClose private final Teams teams = Teams.reached();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "403, BotDisabledByAdmin, Refused[reason=disabled-by-admin]",
        "403, BotNotInConversationRoster, Refused[reason=not-in-chat]",
        "403, ConversationBlockedByUser, Refused[reason=blocked]",
        "403, MessageWritesBlocked, Refused[reason=writes-blocked]",
        "403, ForbiddenOperationException, Refused[reason=forbidden]",
        "413, MessageSizeTooBig, Unfit[reason=too-large]",
        "400, BadSyntax, Unfit[reason=bad-request]",
        "401, Unauthorized, 'Later[reason=unauthorised, after=PT5M]'",
    })
    void what_is_for_good_is_said_once(int status, String code, String outcome) {
        teams.connector.answers(
                LocalConnector.with(status, "{\"error\": {\"code\": \"%s\"}}".formatted(code)));

        assertThat(send()).hasToString(outcome);
        assertThat(teams.connector.sent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "messageReaction", "installationUpdate"})
    void a_shut_mailbox_opens_with_the_next_thing_heard_of_the_person(String heard) {
        teams.mailboxes.change(YORK, IRIS, box -> box.shutFor("blocked"));

        teams.hears(teams.activity(heard).put("action", "add"));

        assertThat(teams.mailboxes.of(YORK, IRIS).shut()).isEmpty();
    }

    @Test
    void a_shut_mailbox_opens_with_a_press() {
        teams.mailboxes.change(YORK, IRIS, box -> box.shutFor("disabled-by-admin"));

        teams.hears(teams.press("{\"type\": \"Action.Execute\", \"verb\": \"show\"}"));

        assertThat(teams.mailboxes.of(YORK, IRIS).shut()).isEmpty();
    }

    @Test
    void a_chat_that_teams_no_longer_knows_is_made_anew_and_kept() {
        knowsOnly("chat-2", "chat-2");

        assertThat(send()).isEqualTo(new Taken("m-9"));
        assertThat(teams.mailboxes.of(YORK, IRIS).address().orElseThrow()).contains("chat-2");
        assertThat(teams.connector.sent())
                .extracting(LocalConnector.Sent::path)
                .containsExactly(
                        "/uk/v3/conversations/chat-1/activities",
                        "/uk/v3/conversations",
                        "/uk/v3/conversations/chat-2/activities");
        var asked = teams.connector.sent().get(1).body();
        assertThat(asked.at("/members/0/aadObjectId").asText()).isEqualTo(IRIS.value());
        assertThat(asked.path("tenantId").asText()).isEqualTo(Teams.TENANT);
    }

    @Test
    void the_letter_after_it_goes_to_the_new_chat_though_its_sender_knows_the_old_one() {
        var asLeased = teams.mailboxes.of(YORK, IRIS);
        knowsOnly("chat-2", "chat-2");
        send();

        assertThat(teams.messenger.send(asLeased, PING)).isEqualTo(new Taken("m-9"));
        assertThat(teams.connector.sent()).as("one chat was made").hasSize(5);
    }

    @ParameterizedTest(name = "Teams makes {0}")
    @ValueSource(strings = {"chat-1", "chat-3", ""})
    void it_is_made_anew_once(String made) {
        knowsOnly("chat-2", made);

        assertThat(send()).isEqualTo(new Refused("not-found"));
        assertThat(teams.connector.sent()).hasSizeBetween(2, 3);
    }

    @Test
    void a_card_that_is_gone_makes_no_chat() {
        knowsOnly("chat-2", "chat-2");

        assertThat(teams.messenger.redraw(teams.mailboxes.of(YORK, IRIS), "m-1", PING))
                .isEqualTo(new Refused("not-found"));
        assertThat(teams.connector.sent()).hasSize(1);
    }

    private void knowsOnly(String known, String made) {
        teams.connector.answers(exchange -> {
            var path = exchange.getRequestURI().getPath();
            var answer =
                    path.endsWith("/conversations")
                            ? LocalConnector.with(201, "{\"id\": \"%s\"}".formatted(made))
                            : path.contains("/" + known + "/")
                                    ? LocalConnector.with(201, "{\"id\": \"m-9\"}")
                                    : LocalConnector.with(404, NO_CHAT);
            answer.to(exchange);
        });
    }

    private Outcome send() {
        return teams.messenger.send(teams.mailboxes.of(YORK, IRIS), PING);
    }
}
