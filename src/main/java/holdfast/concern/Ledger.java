package holdfast.concern;

import holdfast.concern.Decision.Change;
import holdfast.concern.Entry.Hand;
import holdfast.people.Authority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes events into a concern's history, with the notices they owe. */
final class Ledger {

    private final Owed owed;

    Ledger(Owed owed) {
        this.owed = owed;
    }

    Change begin(
            Authority authority,
            Reference ref,
            ConcernEvent.Started event,
            Hand hand,
            Instant now) {
        var entry = Entry.after(Optional.empty(), now, hand, event);
        var concern = Concern.of(authority, ref, List.of(entry), List.of(), Map.of());
        return owing(Change.none(concern), concern, entry, now);
    }

    /**
     * A change with one more event.
     *
     * @param at when the notices it owes are due to go
     */
    Change add(Change change, ConcernEvent event, Hand hand, Instant now, Instant at) {
        var before = change.concern();
        var entry = Entry.after(Optional.of(before.history().getLast()), now, hand, event);
        return owing(change, Evolution.next(before, entry), entry, at);
    }

    /** A change with all of these, due to be told of now. */
    Change add(Change change, List<? extends ConcernEvent> events, Hand hand, Instant now) {
        var all = change;
        for (var event : events) {
            all = add(all, event, hand, now, now);
        }
        return all;
    }

    private Change owing(Change change, Concern after, Entry entry, Instant at) {
        var fresh = owed.by(after, entry, at);
        return new Change(
                after.withNotices(joined(after.notices(), fresh)),
                joined(change.events(), List.of(entry.event())),
                joined(change.notices(), fresh));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
