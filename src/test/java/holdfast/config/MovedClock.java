package holdfast.config;

import holdfast.fault.TownClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The council's time, which a test puts ahead; it bears no stereotype, so that nobody picks it up.
 */
class MovedClock {

    @Bean
    @Primary
    TownClock clockPutAhead() {
        return new TownClock();
    }
}
