package holdfast.policy;

import java.util.List;
import java.util.Optional;

/** Reads the limit of all formal stages together. */
final class WholeProcessReader {

    private final RoleReader roles;
    private final PeriodReader periods;

    WholeProcessReader(RoleReader roles, PeriodReader periods) {
        this.roles = roles;
        this.periods = periods;
    }

    Optional<Policy.WholeProcess> read(Place place) {
        var keys = place.keys();
        var within =
                keys.required("within", "Say how long all stages may take together.")
                        .flatMap(at -> periods.of(at, List.of(Event.RAISED)));
        var tell = keys.required("tell", "Name who hears of an overrun.").map(roles::list);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() ->
                new Policy.WholeProcess(
                        within.orElseThrow(), tell.orElseThrow(), source.orElseThrow(), reading));
    }
}
