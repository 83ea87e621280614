package holdfast.config;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.People;
import holdfast.record.Chain;
import holdfast.storage.Cabinet;
import holdfast.watch.Alarm;
import holdfast.watch.Auditor;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever looks whether Holdfast does what it promises. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {

    @Bean
    Auditor auditor(
            Councils councils,
            Cabinet cabinet,
            Processes processes,
            People people,
            Mailboxes mailboxes,
            Messenger messenger,
            Clock clock) {
        return new Auditor(
                councils.authorities(),
                cabinet.survey(),
                processes,
                AuditWiring::isSound,
                new Alarm(cabinet.alarms(), people, mailboxes, messenger, InstantSource.system()),
                clock,
                InstantSource.system());
    }

    @Bean
    OwnFaults ownFaults(Concerns concerns, Cabinet cabinet, ObjectProvider<Auditor> auditor) {
        return new OwnFaults(concerns, cabinet.survey(), auditor::getObject);
    }

    /** What an older Holdfast could not see to may be nothing to this one. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> putByTriedAgain(
            Concerns concerns, Councils councils, Clock clock) {
        return _ ->
                councils.authorities()
                        .forEach(council -> concerns.tryAgain(council, clock.instant()));
    }

    private static boolean isSound(Concern concern) {
        return Chain.breaks(concern.authority(), concern.ref(), concern.history()).isEmpty();
    }
}
