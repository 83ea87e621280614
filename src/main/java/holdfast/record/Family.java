package holdfast.record;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The matters that go on from each other: taken up again, they share what was said at first. */
record Family(Concerns concerns, Authority council) {

    /** All others of the one that is given, however far apart. */
    List<Concern> of(Concern concern) {
        var known = new HashSet<Reference>();
        known.add(concern.ref());
        var open = new ArrayDeque<>(concern.links());
        var others = new ArrayList<Concern>();
        while (!open.isEmpty()) {
            var ref = open.remove();
            if (known.add(ref)) {
                concerns.find(council, ref)
                        .ifPresent(held -> {
                            others.add(held.concern());
                            open.addAll(held.concern().links());
                        });
            }
        }
        return others;
    }
}
