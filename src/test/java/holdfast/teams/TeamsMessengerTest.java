package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.PING;
import static holdfast.teams.Teams.TENANT;
import static holdfast.teams.Teams.YORK;
import static holdfast.teams.Teams.json;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Reply.Message;
import holdfast.conversation.Reply.Message.About;
import holdfast.notice.Mailbox;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Messenger.Outcome.Unclear;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter handed to Teams. */
class TeamsMessengerTest {

    @AutoClose private final Teams teams = Teams.reached();

    @Test
    void a_letter_arrives_in_the_chat_and_is_noticed() {
        teams.conversation.drawn = Optional.of(card());

        assertThat(send()).isEqualTo(new Taken("m-1"));
        assertThat(teams.connector.sent())
                .extracting(sent -> sent.method() + " " + sent.path())
                .containsExactly("POST /uk/v3/conversations/chat-1/activities");
        assertThat(teams.connector.only())
                .isEqualTo(
                        json(
                                """
                                {"type": "message", "channelId": "msteams", "serviceUrl": "%s",
                                 "from": {"properties": {}, "id": "28:bot"},
                                 "recipient": {"properties": {}, "id": "29:iris", "aadObjectId": "%s"},
                                 "conversation": {"properties": {}, "id": "chat-1", "isGroup": false, "conversationType": "personal", "tenantId": "%s"},
                                 "textFormat": "plain", "summary": "An answer is due",
                                 "attachments": [{"properties": {}, "contentType": "application/vnd.microsoft.card.adaptive",
                                                  "content": {"type": "AdaptiveCard"}}],
                                 "channelData": {"notification": {"alert": true}}, "historyDisclosed": false, "properties": {}}
                                """
                                        .formatted(teams.connector.url(), IRIS, TENANT)));
    }

    @Test
    void a_card_is_drawn_again_in_its_place_and_rings_no_bell() {
        teams.connector.answers(LocalConnector.with(200, ""));

        assertThat(teams.messenger.redraw(box(), "m-7", PING)).isEqualTo(new Taken("m-7"));
        assertThat(teams.connector.sent())
                .extracting(sent -> sent.method() + " " + sent.path())
                .containsExactly("PUT /uk/v3/conversations/chat-1/activities/m-7");
        assertThat(teams.connector.only().has("channelData")).isFalse();
    }

    @Test
    @Timeout(60)
    void letters_to_many_people_go_side_by_side() {
        var together = new CountDownLatch(10);
        teams.connector.answers(LocalConnector.onceAllAreThere(together));

        var outcomes =
                Stream.generate(() -> supplyAsync(this::send, newVirtualThreadPerTaskExecutor()))
                        .limit(10)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join);

        assertThat(outcomes).containsOnly(new Taken("m-0"));
    }

    @Test
    void somebody_without_the_app_cannot_be_written_to() {
        assertThat(teams.messenger.send(Mailbox.of(YORK, IRIS), PING))
                .isEqualTo(new Refused("not-installed"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"serviceUrl": "https://evil.example/", "conversation": {"id": "x"}} | Later[reason=foreign-host, after=PT5M]
                    {"serviceUrl": "http://169.254.169.254/", "conversation": {"id": "x"}} | Later[reason=foreign-host, after=PT5M]
                    {"serviceUrl": "http://smba.trafficmanager.net/", "conversation": {"id": "x"}} | Later[reason=foreign-host, after=PT5M]
                    {"conversation": {"id": "x"}} | Refused[reason=bad-address]
                    {"serviceUrl": "http://127.0.0.1/"} | Refused[reason=bad-address]
                    garbled | Refused[reason=bad-address]
                    """)
    void a_stored_address_is_not_believed(String address, String outcome) {
        assertThat(teams.messenger.send(box().reachedAt(address), PING)).hasToString(outcome);
        assertThat(teams.connector.sent()).isEmpty();
    }

    @Test
    void a_forged_chat_id_stays_one_part_of_the_path() {
        var forged = box().address().orElseThrow().replace("chat-1", "../../admin?x=#y");

        teams.messenger.send(box().reachedAt(forged), PING);

        assertThat(teams.connector.sent())
                .extracting(LocalConnector.Sent::path)
                .containsExactly("/uk/v3/conversations/..%2F..%2Fadmin%3Fx=%23y/activities");
    }

    @Test
    void a_letter_about_a_concern_that_cannot_be_read_does_not_shut_the_mailbox() {
        teams.conversation.drawn = Optional.empty();

        assertThat(send()).isEqualTo(new Unclear("unreadable", Optional.empty()));
        assertThat(teams.connector.sent()).isEmpty();
    }

    private Object send() {
        return teams.messenger.send(box(), PING);
    }

    private Mailbox box() {
        return teams.mailboxes.of(YORK, IRIS);
    }

    private static Message card() {
        return new Message(
                "",
                Optional.of("{\"type\": \"AdaptiveCard\"}"),
                "An answer is due",
                false,
                Optional.of(new About("C-7", true)));
    }
}
