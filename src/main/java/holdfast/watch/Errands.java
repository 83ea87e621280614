package holdfast.watch;

import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Reference;
import holdfast.notice.Letter;
import holdfast.watch.Parcel.Addressee;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes to one person what a round has for them: what people did first and each on a card of its
 * own, then what the clock has brought, on a few cards or all in one digest.
 *
 * <p>The chat is taken before anything is read and given back when everything is marked, so that
 * nobody else sends the same meanwhile.
 */
final class Errands {

    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    /**
     * So many cards of the clock's may come at once; more are one message. Three messages still
     * stand one by one on a locked phone, and their buttons save the way through a list.
     */
    static final int FEW = 3;

    /** So many cards of what people did go on one errand, so that no chat is taken for long. */
    static final int MOST = 8;

    static final Duration UNTIL_FREE = Duration.ofSeconds(10);

    private final Concerns concerns;
    private final Sorting sorting;
    private final Chat chat;
    private final Keeping keeping;
    private final Once once = new Once(LOG);
    private final Queue<Unmarked> unmarked = new ConcurrentLinkedQueue<>();

    Errands(Concerns concerns, Sorting sorting, Chat chat, Keeping keeping) {
        this.concerns = concerns;
        this.sorting = sorting;
        this.chat = chat;
        this.keeping = keeping;
    }

    /** What Teams has and the store could not be told. */
    private record Unmarked(Held held, Errand errand) {}

    /** Sends somebody what is put by for them; whether anything came of it. */
    boolean run(Addressee to, Gathering gathering, Look look) {
        look.node().share(); // a long round is no reason to be taken for dead
        var theirs = gathering.take(to);
        var errand = new Errand(to, theirs, look.clock());
        var letters = Math.min(theirs.acts(), MOST) + Math.min(theirs.clock(), FEW);
        var free =
                chat.visit(to, letters, theirs.notices().size(), visit -> deliver(visit, errand));
        if (!free && look.share().isAlone()) {
            waiting(errand).forEach(parcel -> errand.putOff(parcel, UNTIL_FREE));
            mark(errand);
        }
        if (!errand.isCutShort()) {
            theirs.notices().keySet().forEach(ref -> gathering.had(to, ref));
        }
        return errand.hasResults();
    }

    private void deliver(Visit visit, Errand errand) {
        var waiting = waiting(errand).toList();
        var acts = waiting.stream().filter(parcel -> !parcel.isOfTheClock()).toList();
        var clock = waiting.stream().filter(Parcel::isOfTheClock).toList();
        singly(visit, errand, acts.subList(0, Math.min(acts.size(), MOST)));
        if (acts.size() > MOST) {
            errand.cutShort();
        } else if (clock.size() > FEW && !errand.waits()) {
            together(visit, errand, clock);
        } else {
            singly(visit, errand, clock);
        }
        mark(errand);
    }

    private static void singly(Visit visit, Errand errand, List<Parcel> parcels) {
        for (var parcel : parcels) {
            if (errand.waits()) {
                errand.putOff(parcel);
                continue;
            }
            var now = errand.now();
            var what = parcel.concern().ref() + ": a notice (" + parcel.made().why().word() + ")";
            visit.send(parcel.letter(), what, now)
                    .ifPresentOrElse(
                            outcome -> errand.note(parcel, outcome, now), errand::cutShort);
            if (visit.isOver()) {
                return;
            }
        }
    }

    private static void together(Visit visit, Errand errand, List<Parcel> parcels) {
        var to = errand.to();
        var now = errand.now();
        var digest = new Letter.Digest(now, parcels.stream().map(Parcel::item).toList());
        var letter = Letter.of(to.authority(), to.person(), digest);
        visit.send(letter, "A digest of " + parcels.size(), now)
                .ifPresentOrElse(
                        outcome ->
                                parcels.forEach(
                                        parcel -> errand.noteTogether(parcel, outcome, now)),
                        errand::cutShort);
    }

    /** What is still owed of what was gathered. */
    private Stream<Parcel> waiting(Errand errand) {
        return errand.refs().stream()
                .filter(ref -> !isUnmarked(errand, ref))
                .flatMap(ref -> waiting(errand, ref));
    }

    private Stream<Parcel> waiting(Errand errand, Reference ref) {
        try {
            return concerns.find(errand.to().authority(), ref).stream()
                    .flatMap(held -> waiting(errand, held));
        } catch (RuntimeException e) {
            once.warn(ref + " of " + errand.to().authority() + " could not be read again", e);
            return Stream.empty();
        }
    }

    private Stream<Parcel> waiting(Errand errand, Held held) {
        errand.read(held);
        var ids = errand.notices(held.concern().ref());
        return sorting.waiting(held.concern(), ids, errand.to().person(), errand.now()).stream();
    }

    private void mark(Errand errand) {
        errand.read().forEach(held -> mark(errand, held));
    }

    private void mark(Errand errand, Held held) {
        try {
            keeping.mark(held, errand.results(), errand.now());
        } catch (RuntimeException e) {
            var concern = held.concern();
            unmarked.add(new Unmarked(held, errand));
            once.warn(
                    concern.ref() + " of " + concern.authority() + ": a notice was not marked", e);
        }
    }

    /** Marks what could not be marked when it was sent; until then its concern is left alone. */
    void catchUp() {
        for (var left : unmarked) {
            try {
                unmarked.remove(left);
                keeping.mark(left.held(), left.errand().results(), left.errand().now());
            } catch (RuntimeException e) {
                unmarked.add(left); // behind the others: it may be the only one that fails
                once.warn("What was sent could not be marked", e);
                return;
            }
        }
    }

    private boolean isUnmarked(Errand errand, Reference ref) {
        return unmarked.stream()
                .map(left -> left.held().concern())
                .anyMatch(it ->
                        it.ref().equals(ref) && it.authority().equals(errand.to().authority()));
    }
}
