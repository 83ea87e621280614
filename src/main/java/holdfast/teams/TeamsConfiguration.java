package holdfast.teams;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import holdfast.conversation.Conversation;
import holdfast.credential.BotTokens;
import holdfast.door.Door;
import holdfast.door.Pace;
import holdfast.door.PunctualProtocol;
import holdfast.door.Refusals;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.Authority;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;

/**
 * Puts the edge together. From outside it needs the {@link Door}, the conversation, the mailboxes,
 * {@link Tenants}, {@link Languages}, {@link Refusals}, {@link ServiceHosts} and, where the bot has
 * to prove who it is, its {@link BotTokens}; it gives a {@link Messenger}.
 */
@Configuration(proxyBeanMethods = false)
class TeamsConfiguration {

    @Bean
    ActivityJson activityJson() {
        return new ActivityJson();
    }

    @Bean
    Patience patience() {
        return Patience.USUAL;
    }

    /** What the bot shows Teams on behalf of a council: nothing where nothing is asked for. */
    @Bean
    Function<Authority, ServiceClientCredentials> teamsCredentials(
            ObjectProvider<BotTokens> tokens, ServiceHosts hosts) {
        return authority ->
                tokens.stream()
                        .flatMap(it -> it.of(authority).stream())
                        .<ServiceClientCredentials>map(token -> new Bearer(token, hosts))
                        .findFirst()
                        .orElse(_ -> {});
    }

    @Bean
    Post post(
            ServiceHosts hosts,
            Patience patience,
            Function<Authority, ServiceClientCredentials> teamsCredentials,
            Throttle throttle,
            ObservationRegistry steps) {
        var connectors = new Connectors(hosts, patience, teamsCredentials);
        return new Post(connectors, throttle, new Lanes(), steps);
    }

    /** Alone, unless somebody knows of other nodes. */
    @Bean
    @Profile("!rehearsal")
    Throttle throttle(ObjectProvider<LiveNodes> nodes) {
        return Throttle.ofTeams(nodes.getIfAvailable(() -> () -> 1));
    }

    /** A rehearsal is no Teams: a month of messages may pass in a second there. */
    @Bean
    @Profile("rehearsal")
    Throttle noThrottle() {
        return Throttle.open();
    }

    /**
     * Before everything that is done for a call but to look at the clock: whoever is turned away
     * costs no more.
     */
    @Bean
    FilterRegistrationBean<Door> doorAtTheEndpoint(Door door) {
        var registration = new FilterRegistrationBean<>(door);
        registration.addUrlPatterns(Door.ENDPOINT);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> nobodyDrips() {
        return server -> server.setProtocol(PunctualProtocol.class.getName());
    }

    @Bean
    @Profile("!rehearsal")
    Pace pace() {
        return Pace.ofTeams();
    }

    @Bean
    @Profile("rehearsal")
    Pace rehearsedPace() {
        return Pace.ofRehearsal();
    }

    @Bean
    Turnstile turnstile(Clock clock, Pace pace, ActivityJson json, Languages languages) {
        return new Turnstile(clock, pace, json, languages);
    }

    @Bean
    TeamsAdapter teamsAdapter(
            Tenants tenants,
            Refusals refusals,
            Turnstile turnstile,
            Languages languages,
            Conversation conversation,
            Mailboxes mailboxes,
            ActivityJson json,
            Post post,
            Patience patience) {
        var addresses = new Addresses(mailboxes, json);
        var ear = new Ear(json);
        var turns = new Turns(conversation, addresses, ear, json, languages);
        var bot =
                new TeamsBot(
                        new Callers(tenants, json),
                        refusals,
                        turnstile,
                        turns,
                        addresses,
                        new Messages(json),
                        languages,
                        new Afterwards(conversation, addresses, ear, json, languages));
        return new TeamsAdapter(bot, post, languages, patience.turn());
    }

    @Bean
    Messenger messenger(
            Conversation conversation,
            Mailboxes mailboxes,
            Post post,
            ActivityJson json,
            Patience patience) {
        var addresses = new Addresses(mailboxes, json);
        return new TeamsMessenger(
                conversation,
                new Messages(json),
                post,
                addresses,
                new NewChat(mailboxes, post, addresses),
                patience.whole());
    }
}
