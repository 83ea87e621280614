package holdfast.policy;

import holdfast.people.Role;
import holdfast.policy.Duty.Late;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what follows, step by step, while a duty is not done. */
record LateReader(RoleReader roles, PeriodReader periods) {

    /** The keys that name who hears of a step. */
    private static final List<String> HEARING = List.of("remind", "copy", "escalate");

    List<Late> read(Place place) {
        var steps = new ArrayList<Late>();
        place.items().forEach(item -> step(item).ifPresent(steps::add));
        return steps;
    }

    private Optional<Late> step(Place place) {
        var keys = place.keys();
        var after =
                keys.required("after", "Say how long after the step before.")
                        .flatMap(periods::length);
        var people = HEARING.stream().map(key -> people(keys, key)).toList();
        if (place.isKeys() && HEARING.stream().noneMatch(keys::nearly)) {
            place.problem("nobody hears of this step. Add 'remind', 'copy' or 'escalate'.");
        }
        var heard = people.stream().map(each -> each.orElse(List.of())).toList();
        return keys.whole(
                () -> new Late(after.orElseThrow(), heard.get(0), heard.get(1), heard.get(2)));
    }

    private Optional<List<Role>> people(Keys keys, String key) {
        return keys.optional(key).map(roles::list);
    }
}
