package holdfast.watch;

import holdfast.concern.Processes;
import holdfast.notice.Letter;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.notice.Messenger.Outcome;
import holdfast.people.Authority;
import holdfast.people.Person.Absence;
import holdfast.people.Person.Absences;
import holdfast.watch.Nodes.Share;
import holdfast.watch.Parcel.Addressee;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Tells whoever is back what happened while they were away: once, at nine o'clock on the first day
 * on which the council is open again for them (R1.3).
 */
public final class Returns {

    private final List<Authority> councils;
    private final Absences absences;
    private final Processes processes;
    private final Chat chat;

    /**
     * @param machine the machine's own time, by which leases run
     */
    public Returns(
            Collection<Authority> councils,
            Absences absences,
            Processes processes,
            Mailboxes mailboxes,
            Messenger messenger,
            InstantSource machine) {
        this.councils = List.copyOf(councils);
        this.absences = absences;
        this.processes = processes;
        this.chat = new Chat(mailboxes, messenger, machine, () -> false);
    }

    /** Tells everybody who is back by now; how many there were. */
    int run(Instant now, Share share) {
        var told = 0;
        for (var authority : councils) {
            for (var absence : waiting(authority)) {
                var to = new Addressee(authority, absence.person());
                if (!nineAfter(authority, absence.to()).isAfter(now) && has(share, to)) {
                    told += tell(to, absence, now) ? 1 : 0;
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

    private static boolean has(Share share, Addressee to) {
        return share.has(to.authority() + "/" + to.person().value());
    }

    /** In their own chat, which one sender has at a time; whoever comes second sees it is done. */
    private boolean tell(Addressee to, Absence absence, Instant now) {
        var done = new AtomicBoolean();
        chat.visit(
                to,
                1,
                1,
                visit ->
                        done.set(
                                waiting(to.authority()).contains(absence)
                                        && told(visit, to, now)
                                        && marked(to.authority(), absence)));
        return done.get();
    }

    private boolean marked(Authority authority, Absence absence) {
        absences.change(
                authority,
                kept -> kept.stream().map(it -> it.equals(absence) ? it.asTold() : it).toList());
        return true;
    }

    /**
     * Best effort: whoever cannot be reached finds it all in their lists.
     *
     * @return whether nothing more is to be tried
     */
    private boolean told(Visit visit, Addressee to, Instant now) {
        if (visit.isShut()) {
            return true;
        }
        var letter = Letter.onReturn(to.authority(), to.person());
        return visit.send(letter, "What somebody finds who is back", now)
                .filter(outcome -> !(outcome instanceof Outcome.Later))
                .isPresent();
    }
}
