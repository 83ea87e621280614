package holdfast.teams;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Heard;
import holdfast.door.BadInputs;
import holdfast.door.Refusal;
import holdfast.door.Registrations.Registration;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two councils' bots in one process: which council speaks is said by the token alone. */
class CouncilsApartTest {

    private RunningEdge edge;

    @BeforeEach
    void open() throws IOException {
        edge = new RunningEdge();
    }

    @AfterEach
    void close() {
        edge.close();
    }

    private int says(Registration token, Registration tenant) {
        var inputs =
                new BadInputs(
                        edge.openId,
                        token.appId(),
                        tenant.tenant(),
                        Teams.IRIS.value(),
                        edge.connector.url());
        return inputs.sound().to(edge.port()).status();
    }

    @Test
    void each_is_heard_as_its_own_council() {
        assertThat(says(RunningEdge.YORK, RunningEdge.YORK)).isEqualTo(200);
        assertThat(says(RunningEdge.LUTON, RunningEdge.LUTON)).isEqualTo(200);

        assertThat(edge.conversation.heard)
                .extracting(Heard::authority)
                .containsExactly(RunningEdge.YORK.authority(), RunningEdge.LUTON.authority());
    }

    @Test
    void the_bot_of_one_hears_nobody_of_the_other() {
        assertThat(says(RunningEdge.YORK, RunningEdge.LUTON)).isEqualTo(200);
        assertThat(says(RunningEdge.LUTON, RunningEdge.YORK)).isEqualTo(200);

        assertThat(edge.conversation.heard).isEmpty();
        assertThat(edge.connector.sent()).isEmpty();
        assertThat(edge.mailboxes.written).isEmpty();
        assertThat(edge.turnedAway).containsExactly(Refusal.FOREIGN_TENANT, Refusal.FOREIGN_TENANT);
    }

    @Test
    void nothing_goes_round_the_door() {
        var sound =
                new BadInputs(
                                edge.openId,
                                RunningEdge.YORK.appId(),
                                RunningEdge.YORK.tenant(),
                                Teams.IRIS.value(),
                                edge.connector.url())
                        .sound()
                        .with("Authorization", "");
        for (var path :
                new String[] {
                    "/api/messages/",
                    "//api/messages",
                    "/api/./messages",
                    "/x/../api/messages",
                    "/api;x=1/messages",
                    "/api/messages;x=1",
                    "/api/messages?x=1",
                    "/api%2fmessages",
                    "/api/%6dessages",
                    "/API/MESSAGES",
                    "/error"
                }) {
            assertThat(sound.to(path, edge.port()).status()).as(path).isBetween(400, 500);
        }
        assertThat(edge.conversation.heard).isEmpty();
    }

    @Test
    void what_a_call_says_of_its_host_and_of_who_sent_it_on_changes_nothing() {
        var inputs =
                new BadInputs(
                        edge.openId,
                        RunningEdge.YORK.appId(),
                        RunningEdge.YORK.tenant(),
                        Teams.IRIS.value(),
                        edge.connector.url());
        var answer =
                inputs.sound()
                        .with("Host", "evil.example")
                        .with("X-Forwarded-Host", "evil.example")
                        .with("X-Forwarded-Proto", "https")
                        .with("X-Forwarded-For", "10.0.0.1")
                        .with("Forwarded", "host=evil.example")
                        .to(edge.port());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head() + answer.body()).doesNotContain("evil");
        assertThat(edge.connector.sent().toString()).doesNotContain("evil");
    }
}
