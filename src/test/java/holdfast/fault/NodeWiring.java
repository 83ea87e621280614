package holdfast.fault;

import holdfast.Holdfast;
import holdfast.door.Door;
import holdfast.door.Pace;
import holdfast.door.Paces;
import holdfast.door.Refusals;
import holdfast.teams.ServiceHosts;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
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

    /**
     * What its people say is signed by nobody; a door behind another would find nothing to read.
     */
    @Bean
    static BeanPostProcessor openDoor(
            ObjectProvider<ServiceHosts> hosts, ObjectProvider<Refusals> refusals) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("guardedDoor")
                        ? Door.unguarded(hosts.getObject(), refusals.getObject())
                        : bean;
            }
        };
    }

    /** Some of its people are faster than people. */
    @Bean
    @Primary
    Pace openPace() {
        return Paces.open();
    }

    @Bean
    @Primary
    ServiceHosts thisMachine() {
        return ServiceHosts.loopback();
    }
}
