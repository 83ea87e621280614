package holdfast.config;

import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import holdfast.concern.Text.Texts;
import holdfast.door.Pace;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.rehearsal.Calendars;
import holdfast.rehearsal.Cast;
import holdfast.rehearsal.CleanSlate;
import holdfast.rehearsal.ConcernFacts;
import holdfast.rehearsal.ConcernView;
import holdfast.rehearsal.Directories;
import holdfast.rehearsal.DrawnPictures;
import holdfast.rehearsal.NextWorkingDay;
import holdfast.rehearsal.Pictures;
import holdfast.rehearsal.Rounds;
import holdfast.storage.OpenedStore;
import holdfast.teams.ServiceHosts;
import holdfast.watch.Delivery;
import holdfast.watch.Node;
import holdfast.watch.Revisit;
import holdfast.watch.Watch;
import holdfast.workingday.Proclaimed;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;

/** What the rehearsal's office needs of the bot. */
@Configuration(proxyBeanMethods = false)
@Profile("rehearsal")
class RehearsalWiring {

    @Bean
    ServiceHosts serviceHosts() {
        return ServiceHosts.loopback();
    }

    /** A rehearsal has its folder to itself. */
    @Bean
    Node node() {
        return Node.alone();
    }

    @Bean
    Delivery delivery(
            Concerns concerns,
            Processes processes,
            People people,
            Mailboxes mailboxes,
            Messenger messenger) {
        return new Delivery(
                concerns, processes, people, mailboxes, messenger, InstantSource.system());
    }

    @Bean
    Rounds rounds(Watch watch, @Qualifier("wakeTimer") Timer timer, ObservationRegistry steps) {
        return new Rounds() {
            @Override
            public int run() {
                var round =
                        Observation.createNotStarted("holdfast.step.round", steps)
                                .contextualName("watch round");
                return Optional.ofNullable(timer.record(() -> round.observe(watch::run))).orElse(0);
            }

            @Override
            public Optional<Instant> next() {
                return watch.next();
            }
        };
    }

    /**
     * A rehearsal has its folder to itself: whoever still has a chat when it starts has died with
     * it in hand, and by a clock that stands still nobody would wait for the lease to end.
     */
    @Bean
    SmartInitializingSingleton chatsGivenBack(Councils councils, Mailboxes mailboxes) {
        return () ->
                councils.all().stream()
                        .map(Council::directory)
                        .forEach(directory -> giveBack(directory, mailboxes));
    }

    private static void giveBack(Directory directory, Mailboxes mailboxes) {
        directory
                .people()
                .forEach(person ->
                        mailboxes.change(
                                directory.authority(),
                                person.id(),
                                mailbox -> mailbox.released(Optional.empty())));
    }

    @Bean
    CleanSlate cleanSlate(
            OpenedStore store,
            AnchorFolder anchors,
            CouncilProcesses processes,
            Revisit revisit,
            DirectoryIntake intake,
            Pace pace) {
        return () -> {
            store.empty();
            anchors.empty();
            revisit.forget();
            processes.keepEditions();
            intake.keepAgain();
            pace.forget();
        };
    }

    @Bean
    ConcernView concernView(
            Concerns concerns, Texts texts, Processes processes, People people, Clock clock) {
        return new ConcernFacts(concerns, texts, processes, people, clock);
    }

    @Bean
    Pictures pictures(Concerns concerns, Processes processes, People people) {
        return new DrawnPictures(concerns, processes, people);
    }

    @Bean
    NextWorkingDay nextWorkingDay(Councils councils) {
        return day -> {
            var days = councils.all().getFirst().days().counting();
            return days.knows(day) && day.isBefore(days.lastKnown())
                    ? Optional.of(days.next(day))
                    : Optional.empty();
        };
    }

    @Bean
    Calendars calendars(Councils councils) {
        return new Calendars() {
            @Override
            public void proclaim(Optional<Authority> council, List<Proclaimed> changes) {
                councils.proclaim(council, changes);
            }

            @Override
            public void asTold() {
                councils.calendarsAsTold();
            }
        };
    }

    @Bean
    Cast cast(Councils councils) {
        return () -> councils.all().stream().map(RehearsalWiring::cast).toList();
    }

    private static Cast.Council cast(Council council) {
        var policy = council.policy();
        return new Cast.Council(
                council.directory().authority(),
                council.tenant(),
                policy.id(),
                policy.council(),
                policy.title(),
                Cast.Beginning.of(policy),
                Cast.Member.of(council.directory()));
    }

    /** After the intake: what was changed in the rehearsal is laid over what is in force. */
    @Bean
    @DependsOn("directoryIntake")
    Directories directories(Councils councils) {
        return new Directories() {
            @Override
            public Optional<Directory> of(Authority authority) {
                return councils.directory(authority);
            }

            @Override
            public void putInForce(Directory directory) {
                councils.putInForce(directory);
            }

            @Override
            public void asTold() {
                councils.asTold();
            }
        };
    }
}
