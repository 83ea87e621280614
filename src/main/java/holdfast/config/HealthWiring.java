package holdfast.config;

import holdfast.storage.DocumentStore;
import holdfast.watch.Auditor;
import holdfast.watch.ClockGuard;
import holdfast.watch.Rounds;
import holdfast.workingday.London;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Whether Holdfast is well. In a rehearsal only its store and its councils are asked after: its
 * clock stands still, and its watch goes when somebody moves the clock.
 */
@Configuration(proxyBeanMethods = false)
class HealthWiring {

    /** The answer to whoever asks must not wait for a store that hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    HealthIndicator storeHealthIndicator(DocumentStore store) {
        return new StoreHealth(store::nextWake, PATIENCE);
    }

    @Bean
    HealthIndicator councilsHealthIndicator(Councils councils) {
        return () -> Wellness.councils(councils.all().size());
    }

    /** What there is of it where real people are served. */
    @Configuration(proxyBeanMethods = false)
    @Profile("!rehearsal")
    static class ForReal {

        private static final Logger LOG = LoggerFactory.getLogger(ForReal.class);

        @Bean
        ClockGuard clockGuard(DocumentStore store) {
            return new ClockGuard(InstantSource.system(), System::nanoTime, store::now);
        }

        /** The council's time, which no jump of the machine's clock moves unconfirmed. */
        @Bean
        Clock clock(ClockGuard guard) {
            return guard.withZone(London.ZONE);
        }

        @Bean
        HealthIndicator clockHealthIndicator(ClockGuard guard) {
            return () -> Wellness.clock(guard.doubtedSince());
        }

        @Bean
        HealthIndicator watchHealthIndicator(Rounds watchRounds) {
            var machine = InstantSource.system();
            var start = machine.instant();
            return () -> Wellness.watch(watchRounds.lastRound().orElse(start), machine.instant());
        }

        @Bean
        HealthIndicator auditorHealthIndicator(Auditor auditor) {
            var machine = InstantSource.system();
            var start = machine.instant();
            return () -> Wellness.auditor(auditor.last(), start, machine.instant());
        }

        @Bean
        Beat beat(ClockGuard guard, Auditor auditor) {
            return new Beat(guard, auditor);
        }

        /** What looks after Holdfast by itself, by the machine's time. */
        record Beat(ClockGuard guard, Auditor auditor) {

            @Scheduled(fixedDelayString = "PT10S")
            void look() {
                guard.look();
            }

            @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
            void audit() {
                try {
                    auditor.run();
                } catch (RuntimeException e) {
                    LOG.warn(
                            "The auditor could not look, and will in five minutes: {}",
                            Wellness.why(e));
                }
            }
        }
    }
}
