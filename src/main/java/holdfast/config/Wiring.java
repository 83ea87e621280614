package holdfast.config;

import holdfast.card.Cards;
import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import holdfast.concern.Text.Texts;
import holdfast.conversation.Conversation;
import holdfast.conversation.Desk;
import holdfast.conversation.Drafts;
import holdfast.conversation.Intake;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.People;
import holdfast.people.People.Restrictions;
import holdfast.people.Person.Absences;
import holdfast.policy.Editions;
import holdfast.record.Anchoring;
import holdfast.record.Erasing;
import holdfast.storage.Cabinet;
import holdfast.storage.DocumentStore;
import holdfast.teams.Languages;
import holdfast.watch.Delivery;
import holdfast.watch.Marks;
import holdfast.watch.Node;
import holdfast.watch.Returns;
import holdfast.watch.Revisit;
import holdfast.watch.Watch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The bot, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
@EnableScheduling
class Wiring {

    @Bean
    Councils councils(Settings settings, CouncilSettings forReal, ObjectProvider<Cabinet> cabinet) {
        return CouncilFiles.read(
                new Shelf(),
                settings,
                forReal,
                council -> KeptDirectory.inForce(cabinet.getObject().imports(), council));
    }

    @Bean
    DirectoryIntake directoryIntake(
            Settings settings, Councils councils, Cabinet cabinet, Clock clock) {
        var intake =
                new DirectoryIntake(
                        new Shelf(), settings.people(), councils, cabinet.imports(), clock);
        intake.begin();
        return intake;
    }

    @Bean
    Intake intake(
            DirectoryIntake intake, Councils councils, Mailboxes mailboxes, OwnFaults faults) {
        return new CouncilIntake(intake, councils, mailboxes, faults);
    }

    @Bean
    Cabinet cabinet(DocumentStore store) {
        return new Cabinet(store);
    }

    @Bean
    Concerns concerns(Cabinet cabinet) {
        return cabinet.concerns();
    }

    @Bean
    Texts texts(Cabinet cabinet) {
        return cabinet.texts();
    }

    @Bean
    Drafts drafts(Cabinet cabinet) {
        return cabinet.drafts();
    }

    @Bean
    Mailboxes mailboxes(Cabinet cabinet) {
        return cabinet.mailboxes();
    }

    @Bean
    Absences absences(Cabinet cabinet) {
        return cabinet.absences();
    }

    @Bean
    People people(Councils councils, Absences absences, Restrictions restrictions, Clock clock) {
        return People.under(new PeopleToday(councils, absences, clock), restrictions);
    }

    @Bean
    Editions editions(Cabinet cabinet) {
        return cabinet.editions();
    }

    @Bean
    Marks marks(Cabinet cabinet) {
        return cabinet.marks();
    }

    @Bean
    Restrictions restrictions(Cabinet cabinet) {
        return cabinet.restrictions();
    }

    @Bean
    CouncilProcesses processes(Councils councils, Editions editions) {
        var processes = new CouncilProcesses(councils, editions);
        processes.keepEditions();
        return processes;
    }

    @Bean
    PolicyReload policyReload(Settings settings, Councils councils, Editions editions) {
        return new PolicyReload(new Shelf(), settings.policies(), councils, editions);
    }

    @Bean
    CalendarReload calendarReload(Settings settings, Councils councils) {
        return new CalendarReload(new Shelf(), settings.calendar(), councils);
    }

    @Bean
    Cards cards() {
        var shelf = new Shelf();
        return new Cards(name -> shelf.packaged("cards/" + name + ".json"));
    }

    @Bean
    Conversation conversation(
            Concerns concerns,
            Texts texts,
            Drafts drafts,
            Absences absences,
            Restrictions restrictions,
            Cabinet cabinet,
            People people,
            Processes processes,
            Cards cards,
            Intake intake,
            Clock clock) {
        return Desk.inEveryLanguage(
                new Desk.Room(
                        concerns,
                        texts,
                        drafts,
                        absences,
                        restrictions,
                        cabinet.signOffs(),
                        people,
                        processes,
                        cards,
                        intake,
                        clock,
                        InstantSource.system()));
    }

    @Bean
    Languages languages(Councils councils) {
        return authority -> councils.of(authority).policy().language();
    }

    @Bean
    AnchorFolder anchorFolder(Settings settings, Environment environment) {
        var named = Optional.ofNullable(environment.getProperty("holdfast.anchors")).map(Path::of);
        return AnchorFolder.in(named, settings.data());
    }

    @Bean
    DailyAnchors dailyAnchors(
            Cabinet cabinet, AnchorFolder anchors, Councils councils, Clock clock) {
        return new DailyAnchors(
                new Anchoring(cabinet.histories(), anchors), councils::authorities, clock);
    }

    @Bean
    Erasing erasing(
            Concerns concerns,
            Texts texts,
            Processes processes,
            Cabinet cabinet,
            CouncilSettings settings) {
        return new Erasing(
                concerns, texts, processes, cabinet.signOffs(), new KeepMonths(settings)::of);
    }

    @Bean
    DailyErasing dailyErasing(Erasing erasing, Cabinet cabinet, Councils councils, Clock clock) {
        return new DailyErasing(
                erasing, cabinet.drafts(), cabinet.imports(), councils::authorities, clock);
    }

    @Bean
    Returns returns(
            Councils councils,
            Absences absences,
            Processes processes,
            Mailboxes mailboxes,
            Messenger messenger) {
        return new Returns(
                councils.authorities(),
                absences,
                processes,
                mailboxes,
                messenger,
                InstantSource.system());
    }

    @Bean
    Revisit revisit(
            Concerns concerns,
            Processes processes,
            People people,
            Marks marks,
            Councils councils,
            Clock clock) {
        return new Revisit(concerns, processes, people, marks, councils::days, clock);
    }

    @Bean
    Watch watch(
            Concerns concerns,
            Processes processes,
            Revisit revisit,
            Delivery delivery,
            Returns returns,
            Node node,
            Clock clock) {
        return new Watch(concerns, processes, revisit, delivery, returns, node, clock);
    }
}
