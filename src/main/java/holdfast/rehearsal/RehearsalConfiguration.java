package holdfast.rehearsal;

import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Sets the office up, in a rehearsal only: none of it exists where real people are served. */
@Configuration(proxyBeanMethods = false)
@Profile("rehearsal")
class RehearsalConfiguration {

    @Bean
    Premises premises(@Value("${holdfast.data:data}") String folder) {
        return Premises.in(Path.of(folder));
    }

    @Bean
    Journal rehearsalJournal(Premises premises) {
        return Journal.in(premises.folder());
    }

    @Bean
    RehearsalClock rehearsalClock(Journal journal) {
        return new RehearsalClock(journal, InstantSource.system());
    }

    @Bean
    ActivityIds activityIds(Journal journal) {
        return new ActivityIds(journal, InstantSource.system().millis());
    }

    @Bean
    Chats chats(Journal journal, ActivityIds ids) {
        return new Chats(journal, ids);
    }

    @Bean
    OwnAddress ownAddress() {
        return new OwnAddress();
    }

    @Bean
    Activities activities(RehearsalClock clock, ActivityIds ids, OwnAddress address) {
        return new Activities(clock, ids, address);
    }

    @Bean
    Endpoint endpoint(OwnAddress address) {
        return new Endpoint(address);
    }

    @Bean
    PassingTime passingTime(RehearsalClock clock, Rounds rounds) {
        return new PassingTime(clock, rounds);
    }

    @Bean
    Installation installation(
            Cast cast,
            Journal journal,
            ActivityIds ids,
            CleanSlate slate,
            Activities activities,
            Endpoint endpoint) {
        return new Installation(cast, journal, ids, slate, activities, endpoint);
    }

    @Bean
    Staffing staffing(Journal journal, Directories directories) {
        return new Staffing(journal, directories);
    }

    @Bean
    Proclamations proclamations(Journal journal, Calendars calendars) {
        return new Proclamations(journal, calendars);
    }

    @Bean
    Office office(
            Chats chats,
            Activities activities,
            Endpoint endpoint,
            PassingTime time,
            Installation installation,
            Staffing staffing,
            Proclamations proclamations) {
        return new Office(chats, activities, endpoint, time, installation, staffing, proclamations);
    }

    @Bean
    OfficeHours officeHours(Office office) {
        return new OfficeHours(office);
    }
}
