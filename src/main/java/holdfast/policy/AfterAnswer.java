package holdfast.policy;

import holdfast.policy.Policy.Actions;
import holdfast.policy.Policy.Decision;
import java.util.List;
import java.util.Optional;

/** What a policy file says of the time after an answer: its judgement, and the agreed actions. */
record AfterAnswer(Optional<Decision> decision, Actions actions) {

    private static final Actions UNWATCHED =
            new Actions(List.of(), Optional.empty(), List.of(), "", Optional.empty());

    static AfterAnswer read(Keys keys, RoleReader roles, PeriodReader periods) {
        return new AfterAnswer(
                keys.required("decision").flatMap(at -> decision(at, periods)),
                keys.optional("actions")
                        .flatMap(at -> actions(at, roles, periods))
                        .orElse(UNWATCHED));
    }

    private static Optional<Decision> decision(Place place, PeriodReader periods) {
        var keys = place.keys();
        var remind = keys.optional("remind").flatMap(periods::every);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() -> new Decision(remind, source.orElseThrow(), reading));
    }

    private static Optional<Actions> actions(Place place, RoleReader roles, PeriodReader periods) {
        var keys = place.keys();
        var remind =
                keys.optional("remind")
                        .map(at -> new ReminderReader(periods).read(at, Optional.empty()))
                        .orElse(List.of());
        var again = keys.optional("again").flatMap(periods::every);
        var tell = keys.optional("tell").map(roles::list).orElse(List.of());
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() -> new Actions(remind, again, tell, source.orElseThrow(), reading));
    }
}
