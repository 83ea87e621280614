package holdfast.watch;

import static java.util.Comparator.comparing;

import holdfast.concern.Concern;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import holdfast.watch.Parcel.Addressee;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is due, by whom it is for, until a round knows how much that is for each: the names of
 * concerns and notices only. Several may take from it at once.
 */
final class Gathering {

    /**
     * With so many notices in hand, some 10 MB, a round sends what it has before it gathers more.
     */
    static final int MOST = 50_000;

    /** A concern, by its name. */
    record Place(Authority authority, Reference ref) {}

    /**
     * What is put by for somebody.
     *
     * @param notices their ids by concern
     * @param acts how many tell of what people did
     * @param clock how many tell of what the clock has brought
     */
    record Theirs(Map<Reference, Set<String>> notices, int acts, int clock) {}

    /** How pressing it is. */
    private record Press(boolean urgent, Instant earliest) {

        Press and(Press other) {
            return new Press(
                    urgent || other.urgent,
                    earliest.isBefore(other.earliest) ? earliest : other.earliest);
        }
    }

    private final Map<Addressee, Pile> acts = new LinkedHashMap<>();
    private final Map<Addressee, Pile> clock = new LinkedHashMap<>();
    private final Map<Addressee, Press> press = new LinkedHashMap<>();
    private final Map<Place, Set<PersonId>> waiting = new HashMap<>();
    private final Set<Place> behind = new LinkedHashSet<>();
    private int count;

    /** The ids of notices, by concern. */
    private static final class Pile {

        private final Map<Reference, Set<String>> notices = new LinkedHashMap<>();

        boolean add(Reference ref, String notice) {
            return notices.computeIfAbsent(ref, _ -> new LinkedHashSet<>()).add(notice);
        }

        int size() {
            return notices.values().stream().mapToInt(Set::size).sum();
        }
    }

    /** Puts a notice by. */
    void add(Parcel parcel) {
        add(
                parcel.addressee(),
                parcel.concern().ref(),
                parcel.made().id(),
                parcel.isOfTheClock(),
                parcel.concern().particulars().containsKey("urgent"),
                parcel.made().at());
    }

    /** The same notice put by twice is put by once. */
    synchronized void add(
            Addressee to,
            Reference ref,
            String notice,
            boolean ofTheClock,
            boolean urgent,
            Instant at) {
        var pile = (ofTheClock ? clock : acts).computeIfAbsent(to, _ -> new Pile());
        count += pile.add(ref, notice) ? 1 : 0;
        press.merge(to, new Press(urgent, at), Press::and);
        waiting.computeIfAbsent(new Place(to.authority(), ref), _ -> new HashSet<>())
                .add(to.person());
    }

    synchronized boolean isFull() {
        return count >= MOST;
    }

    /** Leaves out what the clock has brought; whoever looks next gathers it again. */
    synchronized void putClockBack() {
        count -= clock.values().stream().mapToInt(Pile::size).sum();
        clock.clear();
    }

    /**
     * Everybody for whom something is put by: first whom something urgent awaits, then by how long
     * the first of it has been due.
     */
    synchronized List<Addressee> everybody() {
        return press.entrySet().stream()
                .filter(each -> acts.containsKey(each.getKey()) || clock.containsKey(each.getKey()))
                .sorted(
                        comparing((Map.Entry<Addressee, Press> each) -> !each.getValue().urgent())
                                .thenComparing(each -> each.getValue().earliest()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes out what is put by for somebody. */
    synchronized Theirs take(Addressee to) {
        press.remove(to);
        var done = taken(acts, to);
        var brought = taken(clock, to);
        var both = new Pile();
        List.of(done, brought)
                .forEach(pile ->
                        pile.notices.forEach((ref, ids) -> ids.forEach(id -> both.add(ref, id))));
        count -= done.size() + brought.size();
        return new Theirs(both.notices, done.size(), brought.size());
    }

    private static Pile taken(Map<Addressee, Pile> piles, Addressee to) {
        var pile = piles.remove(to);
        return pile == null ? new Pile() : pile;
    }

    /** Notes that somebody has had what concerns them; the last of them leaves cards behind. */
    synchronized void had(Addressee to, Reference ref) {
        var place = new Place(to.authority(), ref);
        var others = waiting.getOrDefault(place, new HashSet<>());
        others.remove(to.person());
        if (others.isEmpty()) {
            waiting.remove(place);
            behind.add(place);
        }
    }

    /** Notes that people still see a concern as it was. */
    synchronized void addBehind(Concern concern) {
        behind.add(new Place(concern.authority(), concern.ref()));
    }

    /** Takes out the concerns whose letters have all gone. */
    synchronized List<Place> takeBehind() {
        var all = new ArrayList<>(behind);
        behind.clear();
        return all;
    }
}
