package holdfast.teams;

import holdfast.conversation.Conversation;
import holdfast.door.Door;
import holdfast.door.Keys;
import holdfast.door.LocalOpenId;
import holdfast.door.Refusal;
import holdfast.door.Refusals;
import holdfast.door.Registrations.Registration;
import holdfast.language.Language;
import holdfast.notice.Mailboxes;
import holdfast.people.Authority;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The edge behind its door on a real server, with two councils' bots, between a local OpenID server
 * and a fake Teams.
 */
final class RunningEdge implements AutoCloseable {

    static final Registration YORK =
            new Registration("0a0a0a0a-1111-4222-8333-444444444444", Teams.YORK, Teams.TENANT);
    static final Registration LUTON =
            new Registration(
                    "0b0b0b0b-1111-4222-8333-444444444444",
                    new Authority("luton"),
                    "33333333-2222-3333-4444-555555555555");

    private static final Map<String, Registration> REGISTRATIONS =
            Map.of(YORK.appId(), YORK, LUTON.appId(), LUTON);

    final LocalOpenId openId = LocalOpenId.open();
    final LocalConnector connector = new LocalConnector();
    final RecordingConversation conversation = new RecordingConversation();
    final KeptMailboxes mailboxes = new KeptMailboxes();
    final List<Refusal> turnedAway = new CopyOnWriteArrayList<>();
    private final ConfigurableApplicationContext bot;

    @EnableAutoConfiguration
    @Import({TeamsConfiguration.class, MessagesController.class})
    static class Bot {}

    RunningEdge() throws IOException {
        var machine = InstantSource.system();
        var hosts = ServiceHosts.loopback();
        var refusals = new Refusals(turnedAway::add, machine);
        var keys = Keys.publishedAt(openId.configuration(), machine);
        bot =
                new SpringApplicationBuilder(Bot.class)
                        .properties("server.port=0", "server.address=127.0.0.1")
                        .initializers(context -> {
                            var beans = context.getBeanFactory();
                            beans.registerSingleton("tenants", (Tenants) RunningEdge::council);
                            beans.registerSingleton("languages", (Languages) _ -> Language.ENGLISH);
                            beans.registerSingleton("now", Teams.NOW);
                            beans.registerSingleton("hosts", hosts);
                            beans.registerSingleton("refusals", refusals);
                            beans.registerSingleton(
                                    "door",
                                    Door.guarded(
                                            app -> Optional.ofNullable(REGISTRATIONS.get(app)),
                                            keys,
                                            hosts,
                                            refusals,
                                            machine));
                            beans.registerSingleton("talk", (Conversation) conversation);
                            beans.registerSingleton("boxes", (Mailboxes) mailboxes);
                        })
                        .run();
    }

    private static Optional<Authority> council(String tenant) {
        return REGISTRATIONS.values().stream()
                .filter(it -> it.tenant().equals(tenant))
                .map(Registration::authority)
                .findFirst();
    }

    int port() {
        return bot.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        bot.close();
        connector.close();
        openId.close();
    }
}
