package holdfast.watch;

import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import holdfast.watch.Parcel.Addressee;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the clock has brought, by whom it is for, until a round knows how much that is for each: the
 * names of concerns and notices only.
 */
final class Gathering {

    /** With so many notices in hand, a round sends what it has before it gathers more. */
    static final int MOST = 20_000;

    private record Place(Authority authority, Reference ref) {}

    private final Map<Addressee, Map<Reference, Set<String>>> notices = new LinkedHashMap<>();
    private final Map<Place, Set<PersonId>> waiting = new HashMap<>();
    private int count;

    /** Puts a notice by; the same one put by twice is put by once. */
    void add(Addressee to, Reference ref, String notice) {
        var added =
                notices.computeIfAbsent(to, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(ref, _ -> new LinkedHashSet<>())
                        .add(notice);
        waiting.computeIfAbsent(new Place(to.authority(), ref), _ -> new HashSet<>())
                .add(to.person());
        count += added ? 1 : 0;
    }

    boolean isFull() {
        return count >= MOST;
    }

    /** Whether anything about the concern is put by for anybody. */
    boolean holds(Authority authority, Reference ref) {
        return waiting.containsKey(new Place(authority, ref));
    }

    /** Everybody for whom something is put by, who came first before the others. */
    List<Addressee> everybody() {
        return List.copyOf(notices.keySet());
    }

    /** Takes out what is put by for somebody: the ids of notices by concern. */
    Map<Reference, Set<String>> take(Addressee to) {
        var theirs = notices.remove(to);
        if (theirs == null) {
            return Map.of();
        }
        count -= theirs.values().stream().mapToInt(Set::size).sum();
        return theirs;
    }

    /** Notes that somebody has had what concerns them; whether nobody else waits for it now. */
    boolean isLast(Addressee to, Reference ref) {
        var place = new Place(to.authority(), ref);
        var others = waiting.getOrDefault(place, Set.of());
        others.remove(to.person());
        if (others.isEmpty()) {
            waiting.remove(place);
        }
        return others.isEmpty();
    }
}
