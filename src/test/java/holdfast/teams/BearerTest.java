package holdfast.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import holdfast.credential.BotToken;
import holdfast.credential.Credential;
import holdfast.credential.Entra;
import holdfast.credential.LocalTokens;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Later;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.people.Authority;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the bot shows Teams with every call, and what becomes of a call that is not believed. */
@Tag("faults")
class BearerTest {

    private static final Authority YORK = new Authority("york");
    private static final String APP = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    private final LocalConnector teams = new LocalConnector();
    private final LocalTokens microsoft = new LocalTokens();
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final LocalConnector.Answer taken = LocalConnector.with(201, "{\"id\":\"m-1\"}");
    private Instant now = Instant.now();

    BearerTest() throws IOException {}

    @AfterEach
    void closes() {
        teams.close();
        microsoft.close();
    }

    private BotToken token() {
        return new Entra(Optional.of(microsoft.url()), () -> now)
                .tokenOf(
                        "york",
                        "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0",
                        APP,
                        new Credential.Secret("Zr~8Q~quite-a-secret-of-the-bot-1234567"));
    }

    private Conversations line(ServiceHosts hosts, BotToken token) {
        return new Connectors(hosts, Patience.USUAL, _ -> new Bearer(token, hosts))
                .at(YORK, teams.url());
    }

    /** Teams believes only these tokens. */
    private void believes(String... tokens) {
        teams.answers(exchange -> {
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            shown.add(String.valueOf(token));
            (List.of(tokens).contains(token) ? taken : LocalConnector.with(401, "{}")).to(exchange);
        });
    }

    private static Outcome send(Conversations line) {
        try {
            var id =
                    line.sendToConversation("a:1", new Activity(ActivityTypes.MESSAGE))
                            .join()
                            .getId();
            return new Taken(id);
        } catch (RuntimeException failure) {
            return Outcomes.of(failure);
        }
    }

    private static String nth(int number) {
        return "Bearer " + LocalTokens.token(APP, number);
    }

    @Test
    void every_call_shows_the_token() {
        believes(nth(1));
        var line = line(ServiceHosts.loopback(), token());

        assertThat(send(line)).isEqualTo(new Taken("m-1"));
        assertThat(send(line)).isEqualTo(new Taken("m-1"));

        assertThat(shown).containsExactly(nth(1), nth(1));
        assertThat(microsoft.asked()).hasSize(1);
    }

    @Test
    void what_is_not_believed_goes_once_more_with_another_token() {
        believes(nth(1));
        var line = line(ServiceHosts.loopback(), token());
        send(line);
        believes(nth(2));
        now = now.plus(Duration.ofMinutes(2));

        assertThat(send(line)).isEqualTo(new Taken("m-1"));

        assertThat(shown).containsExactly(nth(1), nth(1), nth(2));
    }

    @Test
    void a_bot_that_is_never_believed_does_not_ask_for_tokens_without_end() {
        believes();
        var line = line(ServiceHosts.loopback(), token());

        for (var i = 0; i < 5; i++) {
            assertThat(send(line)).isEqualTo(new Later("unauthorised", Duration.ofMinutes(5)));
        }
        now = now.plus(Duration.ofMinutes(2));
        assertThat(send(line)).isEqualTo(new Later("unauthorised", Duration.ofMinutes(5)));

        assertThat(microsoft.asked()).hasSize(2);
        assertThat(shown).hasSize(7);
    }

    @Test
    void without_a_token_nothing_leaves_and_everything_waits() {
        microsoft.answers(microsoft.refuses(503, "busy", "Busy."));
        believes(nth(1));
        var line = line(ServiceHosts.loopback(), token());

        assertThat(send(line)).isEqualTo(new Later("no-token", Duration.ofSeconds(30)));
        assertThat(send(line)).isEqualTo(new Later("no-token", Duration.ofSeconds(30)));

        assertThat(shown).isEmpty();
        assertThat(microsoft.asked()).hasSize(1);
    }

    @Test
    void what_was_not_believed_waits_when_there_is_no_other_token() {
        believes(nth(1));
        var line = line(ServiceHosts.loopback(), token());
        send(line);
        believes();
        microsoft.answers(microsoft.refuses(503, "busy", "Busy."));
        now = now.plus(Duration.ofMinutes(2));

        assertThat(send(line)).isEqualTo(new Later("unauthorised", Duration.ofMinutes(5)));
    }

    @Test
    void no_token_goes_where_the_bot_may_not_go() {
        believes(nth(1));
        var token = token();
        var elsewhere = ServiceHosts.ofTeams();
        assertThatThrownBy(() -> line(elsewhere, token)).isInstanceOf(ForeignHost.class);

        var careless =
                new Connectors(
                                ServiceHosts.loopback(),
                                Patience.USUAL,
                                _ -> new Bearer(token, elsewhere))
                        .at(YORK, teams.url());
        assertThat(send(careless)).isInstanceOf(Later.class);

        assertThat(shown).isEmpty();
        assertThat(microsoft.asked()).isEmpty();
    }

    @Test
    void no_token_follows_a_redirect() throws IOException {
        try (var other = new LocalConnector()) {
            teams.answers(LocalConnector.with(307, Map.of("Location", other.url())));

            send(line(ServiceHosts.loopback(), token()));

            assertThat(other.sent()).isEmpty();
        }
    }
}
