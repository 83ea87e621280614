package holdfast.teams;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import holdfast.conversation.Conversation;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.Authority;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Puts the edge together. From outside it needs the conversation, the mailboxes, {@link Tenants},
 * {@link Languages} and {@link ServiceHosts}; it gives a {@link Messenger}.
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

    /** What the bot shows Teams on behalf of a council: nothing yet. */
    @Bean
    Function<Authority, ServiceClientCredentials> teamsCredentials() {
        return _ -> _ -> {};
    }

    @Bean
    Post post(
            ServiceHosts hosts,
            Patience patience,
            Function<Authority, ServiceClientCredentials> teamsCredentials,
            Throttle throttle) {
        var connectors = new Connectors(hosts, patience, teamsCredentials);
        return new Post(connectors, throttle, new Lanes());
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

    @Bean
    TeamsAdapter teamsAdapter(
            Tenants tenants,
            Languages languages,
            Conversation conversation,
            Mailboxes mailboxes,
            ActivityJson json,
            Post post,
            Patience patience) {
        var addresses = new Addresses(mailboxes, json);
        var turns = new Turns(conversation, addresses, new Ear(json), json, languages);
        var bot =
                new TeamsBot(
                        new Callers(tenants, json),
                        turns,
                        addresses,
                        new Messages(json),
                        languages);
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
