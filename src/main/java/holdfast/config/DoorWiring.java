package holdfast.config;

import holdfast.door.Door;
import holdfast.door.Refusals;
import holdfast.teams.ServiceHosts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The door in front of the bot, and the figure of those whom it turns away. */
@Configuration(proxyBeanMethods = false)
class DoorWiring {

    @Bean
    Refusals refusals(MeterRegistry meters) {
        return new Refusals(
                why -> meters.counter("holdfast.door.refused", "why", why.word()).increment(),
                InstantSource.system());
    }

    /** A rehearsal is reached from this machine only, and asks nobody who they are. */
    @Bean
    @Profile("rehearsal")
    Door door(ServiceHosts hosts, Refusals refusals) {
        return Door.unguarded(hosts, refusals);
    }
}
