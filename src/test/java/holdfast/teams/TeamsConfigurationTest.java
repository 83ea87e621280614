package holdfast.teams;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Conversation;
import holdfast.door.Door;
import holdfast.door.Refusals;
import holdfast.language.Language;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The edge in a running bot: Spring's own JSON never touches what Teams says. */
class TeamsConfigurationTest {

    @EnableAutoConfiguration
    @Import({TeamsConfiguration.class, MessagesController.class})
    static class Bot {}

    @Test
    void answers_over_http_with_nothing_but_a_few_things_given() throws Exception {
        try (var teams = new Teams();
                var bot = started(teams);
                var client = HttpClient.newHttpClient()) {
            var port = bot.getEnvironment().getRequiredProperty("local.server.port");
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                            .header("Content-Type", "application/json; charset=utf-8")
                            .POST(BodyPublishers.ofString(teams.press("{}").toString()));

            var response = client.send(request.build(), BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Teams.json(response.body()).path("statusCode").asInt()).isEqualTo(400);
            assertThat(bot.getBean(Messenger.class)).isInstanceOf(TeamsMessenger.class);
        }
    }

    private static ConfigurableApplicationContext started(Teams teams) {
        return new SpringApplicationBuilder(Bot.class)
                .properties("server.port=0", "server.address=127.0.0.1")
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("tenants", (Tenants) Teams::authorityOf);
                    beans.registerSingleton("languages", (Languages) _ -> Language.ENGLISH);
                    beans.registerSingleton("now", Teams.NOW);
                    beans.registerSingleton("hosts", ServiceHosts.loopback());
                    var refusals = new Refusals(_ -> {}, InstantSource.system());
                    beans.registerSingleton("refusals", refusals);
                    beans.registerSingleton(
                            "door", Door.unguarded(ServiceHosts.loopback(), refusals));
                    beans.registerSingleton("talk", (Conversation) teams.conversation);
                    beans.registerSingleton("boxes", (Mailboxes) teams.mailboxes);
                })
                .run();
    }
}
