package holdfast.config;

import holdfast.workingday.London;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The council's time, which a test puts ahead; it bears no stereotype, so that nobody picks it up.
 */
class MovedClock {

    /** The clock of the one bot that is started with it. */
    static final class Ahead extends Clock {

        private volatile Duration much = Duration.ZERO;

        /** From now on it is that late. */
        void to(Instant now) {
            much = Duration.between(Instant.now(), now);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(much);
        }

        @Override
        public ZoneId getZone() {
            return London.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return ((InstantSource) this::instant).withZone(zone);
        }
    }

    @Bean
    @Primary
    Ahead clockPutAhead() {
        return new Ahead();
    }
}
