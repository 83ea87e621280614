package holdfast.config;

import holdfast.card.Cards;
import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import holdfast.concern.Text.Texts;
import holdfast.conversation.Conversation;
import holdfast.conversation.Desk;
import holdfast.conversation.Drafts;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.People;
import holdfast.policy.Editions;
import holdfast.storage.Cabinet;
import holdfast.storage.DocumentStore;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.watch.Delivery;
import holdfast.watch.Watch;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The bot, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
@EnableScheduling
class Wiring {

    @Bean
    Councils councils(Settings settings) {
        return CouncilFiles.read(new Shelf(), settings);
    }

    @Bean
    SqliteStore documentStore(Settings settings) {
        return SqliteStore.in(settings.data());
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
    Editions editions(Cabinet cabinet) {
        return cabinet.editions();
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
    Cards cards() {
        var shelf = new Shelf();
        return new Cards(name -> shelf.packaged("cards/" + name + ".json"));
    }

    @Bean
    Conversation conversation(
            Concerns concerns,
            Texts texts,
            Drafts drafts,
            People people,
            Processes processes,
            Cards cards,
            Clock clock) {
        return new Desk(
                new Desk.Room(
                        concerns,
                        texts,
                        drafts,
                        people,
                        processes,
                        cards,
                        clock,
                        InstantSource.system()));
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
    Watch watch(Concerns concerns, Processes processes, Delivery delivery, Clock clock) {
        return new Watch(concerns, processes, delivery, clock);
    }
}
