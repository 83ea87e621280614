package holdfast.watch;

import holdfast.concern.Processes;
import holdfast.notice.Letter;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.Authority;
import holdfast.people.Person.Absence;
import holdfast.people.Person.Absences;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever is back what happened while they were away: once, at nine o'clock on the first day
 * on which the council is open again for them (R1.3).
 */
public final class Returns {

    private static final Logger LOG = LoggerFactory.getLogger(Returns.class);

    private final List<Authority> councils;
    private final Absences absences;
    private final Processes processes;
    private final Mailboxes mailboxes;
    private final Messenger messenger;

    public Returns(
            Collection<Authority> councils,
            Absences absences,
            Processes processes,
            Mailboxes mailboxes,
            Messenger messenger) {
        this.councils = List.copyOf(councils);
        this.absences = absences;
        this.processes = processes;
        this.mailboxes = mailboxes;
        this.messenger = messenger;
    }

    /** Tells everybody who is back by now; how many there were. */
    int run(Instant now) {
        var told = 0;
        for (var authority : councils) {
            for (var absence : waiting(authority)) {
                if (!nineAfter(authority, absence.to()).isAfter(now)) {
                    tell(authority, absence);
                    told++;
                }
            }
        }
        return told;
    }

    /** When somebody goes next after now, or is back, whoever of all of them is first. */
    Optional<Instant> next(Instant now) {
        return councils.stream()
                .flatMap(authority ->
                        waiting(authority).stream()
                                .flatMap(absence -> moments(authority, absence, now)))
                .min(Instant::compareTo);
    }

    private Stream<Instant> moments(Authority authority, Absence absence, Instant now) {
        var goes = nineAfter(authority, absence.from().minusDays(1));
        return Stream.concat(
                Stream.of(goes).filter(now::isBefore),
                Stream.of(nineAfter(authority, absence.to())));
    }

    private List<Absence> waiting(Authority authority) {
        return absences.of(authority).stream().filter(absence -> !absence.told()).toList();
    }

    private Instant nineAfter(Authority authority, LocalDate day) {
        return London.nine(processes.inForce(authority).days().open().next(day));
    }

    /** Best effort: whoever cannot be reached finds it all in their lists. */
    private void tell(Authority authority, Absence absence) {
        var mailbox = mailboxes.of(authority, absence.person());
        if (mailbox.address().isPresent() && mailbox.shut().isEmpty()) {
            var outcome = messenger.send(mailbox, Letter.onReturn(authority, absence.person()));
            if (outcome instanceof Messenger.Outcome.Unclear(var reason, var _)) {
                LOG.warn("somebody of {} who is back could not be told: {}", authority, reason);
            }
        }
        absences.change(
                authority,
                kept -> kept.stream().map(it -> it.equals(absence) ? it.asTold() : it).toList());
    }
}
