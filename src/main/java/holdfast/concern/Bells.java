package holdfast.concern;

import holdfast.concern.Decision.Change;
import holdfast.concern.Entry.Hand;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the clock brings to a concern: everything that is due, each at its own time. What has rung
 * is a line of its history, from which the next is counted; so a clock that goes back rings nothing
 * again.
 */
final class Bells {

    private final Clocks clocks;
    private final Ledger ledger;

    Bells(Clocks clocks, Ledger ledger) {
        this.clocks = clocks;
        this.ledger = ledger;
    }

    /**
     * The concern with all that has rung by {@code now}.
     *
     * @throws IllegalStateException when a bell would ring for ever; whoever looks puts the concern
     *     by, and the others' bells ring
     */
    Change rung(Concern concern, Instant now) {
        var change = Change.none(concern);
        var ring = clocks.next(concern, now);
        while (ring.filter(next -> !next.at().isAfter(now)).isPresent()) {
            var due = ring.orElseThrow();
            if (change.events().contains(due.event())) {
                throw new IllegalStateException(concern.ref() + " rings for ever: " + due.event());
            }
            change = ledger.add(change, due.event(), Hand.NOBODYS, now, due.at());
            ring = clocks.next(change.concern(), now);
        }
        return change;
    }

    /** When it next has something to do: a letter that is owed, a bell, a card drawn anew. */
    Optional<Instant> wakeAt(Concern concern, Instant now) {
        var owed = concern.notices().stream().flatMap(notice -> notice.next().stream());
        var ring = clocks.wakeAt(concern, now).stream();
        var redraw = concern.shown().values().stream().filter(concern::isBehind).map(_ -> now);
        return Stream.of(owed, ring, redraw).flatMap(s -> s).min(Instant::compareTo);
    }
}
