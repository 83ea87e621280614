package holdfast.watch;

import static java.util.stream.Collectors.joining;

import holdfast.notice.Letter;
import holdfast.notice.Letter.Found;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.Authority;
import holdfast.people.People;
import holdfast.people.Role;
import holdfast.watch.Parcel.Addressee;
import holdfast.watch.Survey.Finding;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the ops contact what the auditor found: whoever holds the role {@code admin}, once a day
 * for each thing that is wrong, however many nodes look. It goes into their chat as every letter
 * does, when no other sender has it; then, after the next look. Best effort: Holdfast's health says
 * it for as long as it is so.
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
    private final Chat chat;

    /** What is still to be told, since somebody's chat was another sender's. */
    private final Map<Authority, Set<String>> left = new HashMap<>();

    /** What became of a letter to one person. */
    private enum Told {
        YES,
        BUSY,
        NO
    }

    /**
     * @param machine the machine's own time, by which leases run
     */
    public Alarm(
            Days days,
            People people,
            Mailboxes mailboxes,
            Messenger messenger,
            InstantSource machine) {
        this.days = days;
        this.people = people;
        this.chat = new Chat(mailboxes, messenger, machine, () -> false);
    }

    void raise(Collection<Authority> councils, List<Finding> findings, Instant now) {
        for (var council : councils) {
            var late = Optional.ofNullable(left.remove(council)).orElse(Set.of());
            var fresh =
                    Finding.of(council, findings).stream()
                            .filter(found ->
                                    days.first(council, found.what(), London.day(now))
                                            || late.contains(found.what()))
                            .toList();
            if (!fresh.isEmpty()) {
                tell(council, fresh, now);
            }
        }
    }

    private void tell(Authority council, List<Found> found, Instant now) {
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
                        .map(person -> tell(new Addressee(council, person.id()), found, now))
                        .collect(Collectors.toSet());
        if (told.contains(Told.BUSY) && !told.contains(Told.YES)) {
            left.put(council, found.stream().map(Found::what).collect(Collectors.toSet()));
        } else if (!told.contains(Told.YES)) {
            LOG.warn("Nobody who looks after Holdfast at {} could be told of it.", council);
        }
    }

    private Told tell(Addressee to, List<Found> found, Instant now) {
        var taken = new AtomicBoolean();
        var letter = Letter.alarm(to.authority(), to.person(), found);
        var free = chat.visit(to, 1, 0, visit -> taken.set(isTaken(visit, letter, now)));
        return taken.get() ? Told.YES : free ? Told.NO : Told.BUSY;
    }

    private static boolean isTaken(Visit visit, Letter letter, Instant now) {
        return !visit.isShut()
                && visit.send(letter, "What the auditor found", now)
                        .filter(Messenger.Outcome.Taken.class::isInstance)
                        .isPresent();
    }
}
