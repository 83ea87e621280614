package holdfast.watch;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Concerns.Outcome;
import holdfast.concern.Process;
import holdfast.concern.Processes;
import holdfast.notice.Letter;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.notice.Notice;
import holdfast.notice.Shown;
import holdfast.people.PersonId;
import holdfast.watch.Parcel.Addressee;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps with each concern what became of its notices, and draws again what people see of it. */
final class Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final Concerns concerns;
    private final Processes processes;
    private final Mailboxes mailboxes;
    private final Messenger messenger;
    private final Sorting sorting;
    private final InstantSource machine;
    private final Hush hush = new Hush();

    Keeping(
            Concerns concerns,
            Processes processes,
            Mailboxes mailboxes,
            Messenger messenger,
            Sorting sorting,
            InstantSource machine) {
        this.concerns = concerns;
        this.processes = processes;
        this.mailboxes = mailboxes;
        this.messenger = messenger;
        this.sorting = sorting;
        this.machine = machine;
    }

    /** Keeps what became of notices; what people see is drawn again when all are sent. */
    void mark(Held held, Results results, Instant now) {
        var seen = held;
        while (!keep(seen, results, results.shownOf(held.concern()), now, false)) {
            seen = again(held);
        }
    }

    /** Whether somebody sees the concern as it was. */
    static boolean isBehind(Concern concern) {
        return concern.shown().values().stream().anyMatch(concern::isBehind);
    }

    /** Draws again what people see of the concern; whether anything could be drawn. */
    boolean finish(Held held, Instant now) {
        var drawn = new HashMap<>(held.concern().shown());
        drawn.replaceAll((person, shown) -> redrawn(held.concern(), person, shown));
        var seen = held;
        while (!keep(seen, new Results(), drawn, now, true)) {
            seen = again(held);
        }
        return !drawn.equals(held.concern().shown());
    }

    private Held again(Held held) {
        return concerns.find(held.concern().authority(), held.concern().ref()).orElseThrow();
    }

    /**
     * @param last whether nothing more is to be done for it in this round, so that it must not stay
     *     due
     */
    private boolean keep(
            Held seen, Results results, Map<PersonId, Shown> drawn, Instant now, boolean last) {
        var process = processes.of(seen.concern());
        var marked = process.delivered(seen.concern(), owed(seen, results), now).concern();
        var shown = new HashMap<>(marked.shown());
        drawn.forEach((person, latest) ->
                shown.merge(person, latest, (kept, ours) -> latest(marked, kept, ours)));
        var after = marked.withShown(shown);
        return after.equals(seen.concern()) && !(last && due(process, after, now))
                || concerns.replace(seen, process.filing(after, now)) == Outcome.KEPT;
    }

    /** What somebody else has sent meanwhile stays as they have marked it. */
    private static Map<String, List<Notice>> owed(Held seen, Results results) {
        var ours = new HashMap<>(results.noticesOf(seen.concern()));
        seen.concern().notices().stream()
                .filter(notice -> notice.next().isEmpty())
                .forEach(notice -> ours.remove(notice.id()));
        return ours;
    }

    private static boolean due(Process process, Concern concern, Instant now) {
        return process.wakeAt(concern, now).filter(at -> !at.isAfter(now)).isPresent();
    }

    /** What is shown to somebody after a round; of what is blank, every message has been. */
    private static Shown latest(Concern concern, Shown kept, Shown ours) {
        if (concern.isBlank()) {
            return ours;
        }
        return kept.seq() > ours.seq() ? ours.with(kept) : kept.with(ours);
    }

    /**
     * Best effort: a card that cannot be drawn again stays as it is, and each of its buttons is
     * safe to press.
     */
    private Shown redrawn(Concern concern, PersonId person, Shown shown) {
        if (!concern.isBehind(shown)) {
            return shown;
        }
        var all = concern.isBlank() || sorting.hides(concern, person);
        var messages = all ? shown.all() : shown.latest();
        if (!messages.allMatch(activity -> redraw(concern, person, activity))) {
            return shown;
        }
        return all
                ? new Shown(shown.activity(), concern.lastVisible())
                : new Shown(shown.activity(), concern.lastVisible(), shown.earlier());
    }

    /**
     * Tried once, unless Teams asks to wait: then nothing is drawn in that chat until it may be.
     *
     * @return whether it has been tried
     */
    private boolean redraw(Concern concern, PersonId person, String activity) {
        var chat = new Addressee(concern.authority(), person);
        if (hush.holds(chat, machine.instant())) {
            return false;
        }
        var letter =
                new Letter(
                        concern.authority(),
                        person,
                        Optional.of(concern.ref().toString()),
                        Optional.empty(),
                        Optional.empty());
        try {
            var outcome =
                    messenger.redraw(mailboxes.of(concern.authority(), person), activity, letter);
            return !hush.asks(chat, outcome, machine.instant());
        } catch (RuntimeException e) {
            LOG.warn("{} of {}: a card could not be drawn", concern.ref(), concern.authority(), e);
            return true;
        }
    }
}
