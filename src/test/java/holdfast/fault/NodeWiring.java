package holdfast.fault;

import holdfast.Holdfast;
import holdfast.teams.ServiceHosts;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The bot without its rehearsal, which answers to this machine only. It bears no stereotype, so
 * that no other application picks it up.
 */
@Import(Holdfast.class)
class NodeWiring {

    /** In the place of the machine's: a town's clock that is put ahead is no clock that jumps. */
    @Bean
    @Primary
    Clock townTime(@Qualifier("townClock") Clock townClock) {
        return townClock;
    }

    @Bean
    @Primary
    ServiceHosts thisMachine() {
        return ServiceHosts.loopback();
    }
}
