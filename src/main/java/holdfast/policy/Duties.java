package holdfast.policy;

import static holdfast.policy.Words.quote;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the duties of a policy file, and the events of its own that they count from. */
final class Duties {

    /** What else has a line of its own in a timeline. */
    private static final List<String> ROWS = List.of("informal", "notification", "whole-process");

    private Duties() {}

    static List<Duty> read(Keys policy, RoleReader roles) {
        var stages = Ladder.stageWords(policy);
        var taken = new ArrayList<>(EventReader.WORDS);
        taken.addAll(stages);
        taken.addAll(ROWS);
        var ids = new Ids(taken, "has a meaning of its own. Choose another id.");
        var own = items(policy, "events").flatMap(at -> ids.fresh(at).stream()).toList();
        var written = items(policy, "duties").toList();
        var events = new DutyEvents(stages, own, words(written));
        var reader = new DutyReader(roles, events, ids);
        var duties = new LinkedHashMap<Duty, Place>();
        written.forEach(at -> reader.read(at).ifPresent(duty -> duties.put(duty, at)));
        noteCircles(duties);
        return List.copyOf(duties.keySet());
    }

    private static Stream<Place> items(Keys policy, String key) {
        return policy.optional(key).map(Place::items).stream().flatMap(Collection::stream);
    }

    /**
     * The ids of the duties, wherever readable, so that one may count from another further down.
     */
    private static List<String> words(List<Place> duties) {
        return duties.stream()
                .filter(Place::isKeys)
                .flatMap(duty -> duty.keys().optional("duty").stream())
                .flatMap(id -> id.text().stream())
                .distinct()
                .toList();
    }

    private static void noteCircles(Map<Duty, Place> duties) {
        for (var circle : new DutyOrder(duties.keySet()).circles()) {
            var way = circle.stream().skip(1).map(duty -> quote(duty.id())).collect(joining(", "));
            duties.forEach((duty, place) -> {
                if (duty.equals(circle.getFirst())) {
                    place.problem(
                            "%s counts from itself%s. Let it count from an event."
                                    .formatted(
                                            quote(duty.id()),
                                            way.isEmpty() ? "" : ", by way of " + way));
                }
            });
        }
    }
}
