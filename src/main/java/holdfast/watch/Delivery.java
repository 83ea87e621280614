package holdfast.watch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Processes;
import holdfast.notice.Mailbox;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.People;
import holdfast.watch.Parcel.Addressee;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is owed, recipient by recipient, at least once and in the normal case exactly once
 * (promises, P4): a notice is sent again only when nobody knows whether Teams took it, or the
 * process died between sending and marking.
 *
 * <p>What a person has done is told at once, on a card of its own. What the clock has brought is
 * gathered first, so that much of it for one person becomes one digest.
 */
public final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    static final Duration UNTIL_FREE = Duration.ofSeconds(10);

    private final Sorting sorting;
    private final Chat chat;
    private final Keeping keeping;
    private final Digests digests;

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
        this.sorting = new Sorting(processes, people);
        this.chat = new Chat(mailboxes, messenger, machine);
        this.keeping = new Keeping(concerns, processes, mailboxes, messenger, sorting, machine);
        this.digests = new Digests(concerns, sorting, chat, keeping, this::send);
    }

    /** Sends what people have done, and puts by what the clock has brought. */
    void deliver(List<Held> awake, Gathering gathering, Instant now) {
        var results = new Results();
        var parcels =
                awake.stream()
                        .flatMap(held -> parcels(held.concern(), results, now).stream())
                        .collect(partitioningBy(Parcel::isOfTheClock));
        parcels.getOrDefault(true, List.of())
                .forEach(parcel -> {
                    results.put(parcel.concern(), parcel.notice(), parcel.made());
                    gathering.add(parcel.addressee(), parcel.concern().ref(), parcel.made().id());
                });
        parcels.getOrDefault(false, List.of()).stream()
                .collect(groupingBy(Parcel::addressee, LinkedHashMap::new, toList()))
                .forEach((to, theirs) -> send(to, theirs, results, now));
        awake.forEach(held -> {
            if (gathering.holds(held.concern().authority(), held.concern().ref())) {
                keeping.mark(held, results, now);
            } else {
                keeping.finish(held, results, now);
            }
        });
        if (gathering.isFull()) {
            settle(gathering, now);
        }
    }

    /** Sends what has been put by: to each person a few cards, or one digest. */
    void settle(Gathering gathering, Instant now) {
        gathering.everybody().forEach(to -> digests.send(to, gathering, now));
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
        var free =
                chat.open(
                        to,
                        parcels.size(),
                        Duration.ZERO,
                        mailbox -> send(mailbox, parcels, results, now));
        if (!free) {
            parcels.forEach(parcel ->
                    results.put(
                            parcel.concern(),
                            parcel.notice(),
                            parcel.made().putOff(now.plus(UNTIL_FREE))));
        }
    }

    private Mailbox send(Mailbox mailbox, List<Parcel> parcels, Results results, Instant now) {
        var last = mailbox;
        for (var parcel : parcels) {
            last = send(last, parcel, results, now);
        }
        return last;
    }

    private Mailbox send(Mailbox mailbox, Parcel parcel, Results results, Instant now) {
        var outcome = chat.send(mailbox, parcel.letter());
        results.put(
                parcel.concern(), parcel.notice(), parcel.made().tried(parcel.to(), outcome, now));
        if (outcome instanceof Messenger.Outcome.Taken(var activity)) {
            results.show(parcel.concern(), parcel.to(), activity);
        }
        var what = parcel.concern().ref() + ": a notice (" + parcel.made().why().word() + ")";
        return Chat.after(mailbox, outcome, now, what);
    }
}
