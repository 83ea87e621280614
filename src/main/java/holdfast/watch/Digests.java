package holdfast.watch;

import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Reference;
import holdfast.notice.Letter;
import holdfast.notice.Mailbox;
import holdfast.notice.Notice;
import holdfast.watch.Parcel.Addressee;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the clock has brought somebody in one round: a few cards, or all in one digest. The
 * chat is taken before anything is read and given back when everything is marked, so that nobody
 * else sends the same meanwhile.
 */
final class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    /**
     * So many cards may come at once; more are one message. Three messages still stand one by one
     * on a locked phone, and their buttons save the way through a list.
     */
    static final int FEW = 3;

    /** Reading and marking one concern takes far less. */
    private static final Duration LEASE_PER_CONCERN = Duration.ofMillis(50);

    /** Sends parcels as cards of their own. */
    interface Singly {
        Mailbox send(Mailbox mailbox, List<Parcel> parcels, Results results, Instant now);
    }

    private final Concerns concerns;
    private final Sorting sorting;
    private final Chat chat;
    private final Keeping keeping;
    private final Singly singly;

    Digests(Concerns concerns, Sorting sorting, Chat chat, Keeping keeping, Singly singly) {
        this.concerns = concerns;
        this.sorting = sorting;
        this.chat = chat;
        this.keeping = keeping;
        this.singly = singly;
    }

    /** One person's part of what a round has gathered. */
    private record Round(
            Addressee to, Map<Reference, Set<String>> notices, Gathering gathering, Instant now) {}

    void send(Addressee to, Gathering gathering, Instant now) {
        var round = new Round(to, gathering.take(to), gathering, now);
        var besides = LEASE_PER_CONCERN.multipliedBy(round.notices().size());
        var free = chat.open(to, FEW, besides, mailbox -> send(mailbox, round));
        if (!free) {
            mark(round, notice -> notice.putOff(now.plus(Delivery.UNTIL_FREE)));
        }
    }

    private Mailbox send(Mailbox mailbox, Round round) {
        var items =
                round.notices().keySet().stream()
                        .flatMap(ref -> waiting(round, ref))
                        .map(Parcel::item)
                        .toList();
        return items.size() > FEW ? together(mailbox, round, items) : singly(mailbox, round);
    }

    private Mailbox together(Mailbox mailbox, Round round, List<Letter.Item> items) {
        var to = round.to();
        var digest = new Letter.Digest(round.now(), items);
        var outcome = chat.send(mailbox, Letter.of(to.authority(), to.person(), digest));
        mark(round, notice -> notice.tried(to.person(), outcome, round.now()));
        return Chat.after(mailbox, outcome, round.now(), "A digest of " + items.size());
    }

    private Mailbox singly(Mailbox mailbox, Round round) {
        var results = new Results();
        var parcels = round.notices().keySet().stream().flatMap(ref -> waiting(round, ref));
        var last = singly.send(mailbox, parcels.toList(), results, round.now());
        round.notices().keySet().forEach(ref -> keep(round, ref, _ -> results));
        return last;
    }

    /** What is still owed of what was gathered about a concern. */
    private Stream<Parcel> waiting(Round round, Reference ref) {
        try {
            return concerns.find(round.to().authority(), ref).stream()
                    .flatMap(held -> waiting(round, held));
        } catch (RuntimeException e) {
            LOG.warn("{} of {} could not be read again", ref, round.to().authority(), e);
            return Stream.empty();
        }
    }

    private Stream<Parcel> waiting(Round round, Held held) {
        var ids = round.notices().getOrDefault(held.concern().ref(), Set.of());
        return sorting.waiting(held.concern(), ids, round.to().person(), round.now()).stream();
    }

    private void mark(Round round, UnaryOperator<Notice> then) {
        round.notices().keySet().forEach(ref -> keep(round, ref, held -> each(round, held, then)));
    }

    private Results each(Round round, Held held, UnaryOperator<Notice> then) {
        var results = new Results();
        waiting(round, held)
                .forEach(parcel ->
                        results.put(parcel.concern(), parcel.notice(), then.apply(parcel.made())));
        return results;
    }

    /** After the last whom a concern was for, its cards are drawn again too. */
    private void keep(Round round, Reference ref, Function<Held, Results> results) {
        var last = round.gathering().isLast(round.to(), ref);
        try {
            concerns.find(round.to().authority(), ref)
                    .ifPresent(held -> {
                        if (last) {
                            keeping.finish(held, results.apply(held), round.now());
                        } else {
                            keeping.mark(held, results.apply(held), round.now());
                        }
                    });
        } catch (RuntimeException e) {
            LOG.warn("{} of {}: a notice was not marked", ref, round.to().authority(), e);
        }
    }
}
