package holdfast.watch;

import static java.util.stream.Collectors.joining;

import holdfast.notice.Letter;
import holdfast.notice.Letter.Found;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.Authority;
import holdfast.people.People;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.watch.Survey.Finding;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the ops contact what the auditor found: whoever holds the role {@code admin}, once a day
 * for each thing that is wrong, however many nodes look. Best effort: Holdfast's health says it for
 * as long as it is so.
 */
public final class Alarm {

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    /** Remembers what has been told on which day. */
    public interface Days {

        /**
         * Notes that something is told on a day.
         *
         * @return whether nobody has told it on that day before
         */
        boolean first(Authority council, String what, LocalDate day);
    }

    private final Days days;
    private final People people;
    private final Mailboxes mailboxes;
    private final Messenger messenger;

    public Alarm(Days days, People people, Mailboxes mailboxes, Messenger messenger) {
        this.days = days;
        this.people = people;
        this.mailboxes = mailboxes;
        this.messenger = messenger;
    }

    void raise(Collection<Authority> councils, List<Finding> findings, Instant now) {
        for (var council : councils) {
            var fresh =
                    Finding.of(council, findings).stream()
                            .filter(found -> days.first(council, found.what(), London.day(now)))
                            .toList();
            if (!fresh.isEmpty()) {
                tell(council, fresh);
            }
        }
    }

    private void tell(Authority council, List<Found> found) {
        var kinds =
                found.stream()
                        .map(it -> it.what() + " " + it.concerns().size())
                        .collect(joining(", "));
        LOG.warn("The auditor found at {}: {}. Type check in Teams to see it.", council, kinds);
        var told =
                people.directory(council).stream()
                        .flatMap(directory -> directory.people().stream())
                        .filter(person ->
                                person.posts().stream()
                                        .anyMatch(post -> post.role().equals(Role.ADMIN)))
                        .filter(person -> tell(council, person, found))
                        .count();
        if (told == 0) {
            LOG.warn("Nobody who looks after Holdfast at {} could be told of it.", council);
        }
    }

    private boolean tell(Authority council, Person person, List<Found> found) {
        var mailbox = mailboxes.of(council, person.id());
        return mailbox.address().isPresent()
                && mailbox.shut().isEmpty()
                && messenger.send(mailbox, Letter.alarm(council, person.id(), found))
                        instanceof Messenger.Outcome.Taken;
    }
}
