package holdfast.watch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Concerns.Outcome;
import holdfast.concern.Processes;
import holdfast.notice.Letter;
import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.notice.Shown;
import holdfast.people.People;
import holdfast.people.PersonId;
import holdfast.watch.Parcel.Addressee;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is owed, recipient by recipient, at least once and in the normal case exactly once
 * (promises, P4): a notice is sent again only when nobody knows whether Teams took it, or the
 * process died between sending and marking.
 */
public final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** Longer than the messenger's own time limit, for each letter. */
    private static final Duration LEASE_PER_LETTER = Duration.ofSeconds(15);

    private static final Duration UNTIL_FREE = Duration.ofSeconds(10);

    private final Concerns concerns;
    private final Processes processes;
    private final Mailboxes mailboxes;
    private final Messenger messenger;
    private final Sorting sorting;
    private final InstantSource machine;

    /**
     * @param machine the machine's own time, by which leases run even where Holdfast's clock stands
     *     still
     */
    public Delivery(
            Concerns concerns,
            Processes processes,
            People people,
            Mailboxes mailboxes,
            Messenger messenger,
            InstantSource machine) {
        this.concerns = concerns;
        this.processes = processes;
        this.mailboxes = mailboxes;
        this.messenger = messenger;
        this.sorting = new Sorting(processes, people);
        this.machine = machine;
    }

    void deliver(List<Held> awake, Instant now) {
        var results = new Results();
        var parcels =
                awake.stream()
                        .flatMap(held -> parcels(held.concern(), results, now).stream())
                        .toList();
        parcels.stream()
                .collect(groupingBy(Parcel::addressee, LinkedHashMap::new, toList()))
                .forEach((to, theirs) -> send(to, theirs, results, now));
        awake.forEach(held -> finish(held, results, now));
    }

    /** A concern whose notices cannot be made out keeps nobody else's back. */
    private List<Parcel> parcels(Concern concern, Results results, Instant now) {
        try {
            return sorting.parcels(concern, results, now);
        } catch (RuntimeException e) {
            LOG.warn("{} of {}: its notices failed", concern.ref(), concern.authority(), e);
            return List.of();
        }
    }

    private void send(Addressee to, List<Parcel> parcels, Results results, Instant now) {
        var start = machine.instant();
        var leased =
                mailboxes.lease(
                        to.authority(),
                        to.person(),
                        start,
                        start.plus(LEASE_PER_LETTER.multipliedBy(parcels.size())));
        if (leased.isEmpty()) {
            parcels.forEach(parcel ->
                    results.put(
                            parcel.concern(),
                            parcel.notice(),
                            parcel.made().putOff(now.plus(UNTIL_FREE))));
            return;
        }
        var mailbox = leased.orElseThrow();
        for (var parcel : parcels) {
            mailbox = send(mailbox, parcel, results, now);
        }
        var last = mailbox;
        mailboxes.change(
                to.authority(),
                to.person(),
                kept -> last.shut().map(kept::shutFor).orElse(kept).released(last.lastSent()));
    }

    /** Sends one letter; the mailbox comes back shut when Teams refuses it. */
    private Mailbox send(Mailbox mailbox, Parcel parcel, Results results, Instant now) {
        var outcome =
                mailbox.shut()
                        .<Messenger.Outcome>map(Messenger.Outcome.Refused::new)
                        .orElseGet(() -> handed(mailbox, parcel));
        results.put(
                parcel.concern(), parcel.notice(), parcel.made().tried(parcel.to(), outcome, now));
        return switch (outcome) {
            case Messenger.Outcome.Taken(var activity) -> {
                results.show(parcel.concern(), parcel.to(), activity);
                yield mailbox.released(Optional.of(now));
            }
            case Messenger.Outcome.Refused(var reason) -> {
                LOG.warn(
                        "{} of {}: a notice ({}) was refused: {}",
                        parcel.concern().ref(),
                        parcel.concern().authority(),
                        parcel.made().why().word(),
                        reason);
                yield mailbox.shutFor(reason);
            }
            case Messenger.Outcome.Unclear(var reason, var _) -> {
                LOG.warn(
                        "{} of {}: a notice ({}) will be tried again: {}",
                        parcel.concern().ref(),
                        parcel.concern().authority(),
                        parcel.made().why().word(),
                        reason);
                yield mailbox;
            }
        };
    }

    /** One letter that cannot be written keeps no other from being sent. */
    private Messenger.Outcome handed(Mailbox mailbox, Parcel parcel) {
        try {
            return messenger.send(mailbox, parcel.letter());
        } catch (RuntimeException e) {
            LOG.warn("{} of {}: a notice failed", parcel.concern().ref(), mailbox.authority(), e);
            return new Messenger.Outcome.Unclear("failed", Optional.empty());
        }
    }

    /** What is shown to somebody after a round; of a mistake, every message has been blanked. */
    private static Shown latest(Concern concern, Shown kept, Shown ours) {
        if (concern.isVoid()) {
            return ours;
        }
        return kept.seq() > ours.seq() ? ours.with(kept) : kept.with(ours);
    }

    /** Draws again what people see of the concern, and keeps what became of it all. */
    private void finish(Held held, Results results, Instant now) {
        var drawn = new HashMap<>(held.concern().shown());
        results.shownOf(held.concern())
                .forEach((person, latest) -> drawn.merge(person, latest, Shown::with));
        drawn.replaceAll((person, shown) -> redrawn(held.concern(), person, shown));
        var seen = held;
        while (!keep(seen, results, drawn, now)) {
            seen = concerns.find(held.concern().authority(), held.concern().ref()).orElseThrow();
        }
    }

    private boolean keep(Held seen, Results results, Map<PersonId, Shown> drawn, Instant now) {
        var process = processes.of(seen.concern());
        var marked =
                process.delivered(seen.concern(), results.noticesOf(seen.concern()), now).concern();
        var shown = new HashMap<>(marked.shown());
        drawn.forEach((person, latest) ->
                shown.merge(person, latest, (kept, ours) -> latest(marked, kept, ours)));
        var after = marked.withShown(shown);
        return after.equals(seen.concern())
                        && process.wakeAt(after, now).filter(at -> !at.isAfter(now)).isEmpty()
                || concerns.replace(seen, process.filing(after, now)) == Outcome.KEPT;
    }

    /**
     * Best effort: a card that cannot be drawn again stays as it is, and each of its buttons is
     * safe to press.
     */
    private Shown redrawn(Concern concern, PersonId person, Shown shown) {
        if (!concern.isBehind(shown)) {
            return shown;
        }
        redraw(concern, person, shown.activity());
        if (concern.isVoid() || sorting.hides(concern, person)) {
            shown.earlier().forEach(activity -> redraw(concern, person, activity));
            return new Shown(shown.activity(), concern.lastVisible());
        }
        return new Shown(shown.activity(), concern.lastVisible(), shown.earlier());
    }

    private void redraw(Concern concern, PersonId person, String activity) {
        var letter =
                new Letter(
                        concern.authority(),
                        person,
                        Optional.of(concern.ref().toString()),
                        Optional.empty(),
                        Optional.empty());
        try {
            messenger.redraw(mailboxes.of(concern.authority(), person), activity, letter);
        } catch (RuntimeException e) {
            LOG.warn("{} of {}: a card could not be drawn", concern.ref(), concern.authority(), e);
        }
    }
}
