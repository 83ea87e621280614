package holdfast.config;

import holdfast.credential.BotToken;
import holdfast.credential.BotTokens;
import holdfast.credential.Entra;
import holdfast.door.Door;
import holdfast.door.Keys;
import holdfast.door.Refusals;
import holdfast.door.Registrations;
import holdfast.door.Registrations.Registration;
import holdfast.people.Authority;
import holdfast.teams.ServiceHosts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** What stands between the bot and Microsoft where real people are served. */
@Configuration(proxyBeanMethods = false)
class RealWiring {

    /** None in a rehearsal, where {@link Mode} lets no such setting pass. */
    @Bean
    CouncilSettings councilSettings(Environment environment) {
        return CouncilSettings.in(environment);
    }

    /** Whose bot it is that somebody speaks to. */
    static Registrations registrations(CouncilSettings settings, Councils councils) {
        var registered = new HashMap<String, Registration>();
        for (var authority : councils.authorities()) {
            settings.of(authority)
                    .map(it -> new Registration(it.appId(), authority, it.tenant()))
                    .ifPresent(it -> registered.put(it.appId(), it));
        }
        return appId -> Optional.ofNullable(registered.get(appId));
    }

    /** Only what a rehearsal has no need of. */
    @Configuration(proxyBeanMethods = false)
    @Profile("!rehearsal")
    static class ForReal {

        @Bean
        TeamsSettings teamsSettings(Environment environment) {
            var wrong = new ArrayList<StartRefused>();
            var settings = TeamsSettings.read(environment, wrong);
            StartRefused.when(wrong);
            return settings;
        }

        @Bean
        ServiceHosts serviceHosts(TeamsSettings settings) {
            return settings.serviceHosts().isEmpty()
                    ? ServiceHosts.ofTeams()
                    : ServiceHosts.of(settings.serviceHosts());
        }

        /** Only what the channel has signed for one of the councils' bots comes in. */
        @Bean
        Door guardedDoor(
                CouncilSettings settings,
                TeamsSettings microsoft,
                Councils councils,
                ServiceHosts hosts,
                Refusals refusals) {
            var machine = InstantSource.system();
            return Door.guarded(
                    registrations(settings, councils),
                    Keys.publishedAt(microsoft.keysPublished(), machine),
                    hosts,
                    refusals,
                    machine);
        }

        @Bean
        BotTokens botTokens(CouncilSettings settings, TeamsSettings microsoft, Councils councils) {
            var entra = new Entra(microsoft.tokenEndpoint(), InstantSource.system());
            var tokens = new HashMap<Authority, BotToken>();
            councils.authorities()
                    .forEach(authority ->
                            settings.of(authority)
                                    .ifPresent(it -> tokens.put(authority, token(entra, it))));
            return authority -> Optional.ofNullable(tokens.get(authority));
        }

        @Bean
        FreshTokens freshTokens(BotTokens tokens, Councils councils) {
            return new FreshTokens(tokens, councils);
        }

        @Bean
        MeterBinder botsWithoutToken(BotTokens tokens, Councils councils) {
            return registry ->
                    councils.authorities()
                            .forEach(council ->
                                    Gauge.builder(
                                                    "holdfast.bot.tokenless",
                                                    () -> isTokenless(tokens, council) ? 1 : 0)
                                            .tag("council", council.id())
                                            .register(registry));
        }

        private static boolean isTokenless(BotTokens tokens, Authority council) {
            return tokens.of(council).flatMap(BotToken::trouble).isPresent();
        }

        @Bean
        HealthIndicator botsHealthIndicator(BotTokens tokens, Councils councils) {
            return () ->
                    Wellness.bots(
                            FreshTokens.all(tokens, councils)
                                    .flatMap(token -> token.trouble().stream())
                                    .toList());
        }

        private static BotToken token(Entra entra, CouncilSetting of) {
            return entra.tokenOf(of.name(), of.tenant(), of.appId(), of.credential());
        }
    }
}
