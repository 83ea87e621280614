package holdfast.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Duties in an order in which each comes after those it counts from. */
final class DutyOrder {

    /** The duty behind a day, by its own id and by the event it brings. */
    private final Map<String, Duty> behind = new HashMap<>();

    private final Map<String, Duty> placed = new LinkedHashMap<>();
    private final List<Duty> waiting;

    DutyOrder(Collection<Duty> duties) {
        for (var duty : duties) {
            behind.put(duty.id(), duty);
            duty.brings().ifPresent(event -> behind.putIfAbsent(event.word(), duty));
        }
        waiting = new ArrayList<>(duties);
        while (waiting.removeIf(this::place)) {
            // Each round places what waited only for what the round before has placed.
        }
    }

    List<Duty> inOrder() {
        return List.copyOf(placed.values());
    }

    /** Duties that wait for one another, so that none of them has a day. */
    List<List<Duty>> circles() {
        var circles = new ArrayList<List<Duty>>();
        var seen = new HashSet<String>();
        for (var duty : waiting) {
            var way = new LinkedHashMap<String, Duty>();
            var next = duty;
            while (seen.add(next.id())) {
                way.put(next.id(), next);
                next = awaited(next).findFirst().orElseThrow();
            }
            var met = next.id();
            if (way.containsKey(met)) {
                circles.add(
                        way.values().stream().dropWhile(each -> !each.id().equals(met)).toList());
            }
        }
        return circles;
    }

    private boolean place(Duty duty) {
        var ready = awaited(duty).findAny().isEmpty();
        if (ready) {
            placed.put(duty.id(), duty);
        }
        return ready;
    }

    /** The duties it counts from that have no place yet. */
    private Stream<Duty> awaited(Duty duty) {
        return duty.limits()
                .flatMap(limit -> limit.from().stream())
                .flatMap(event -> Optional.ofNullable(behind.get(event.word())).stream())
                .filter(each -> !placed.containsKey(each.id()));
    }
}
