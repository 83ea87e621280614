package holdfast.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a policy file says of the way a concern goes: the stages and the limit on all of them. */
record Ladder(
        Optional<Stage> notification,
        Optional<Policy.Gap> gap,
        List<Stage> stages,
        Optional<Policy.WholeProcess> wholeProcess) {

    static Ladder read(Keys keys, RoleReader roles, PeriodReader periods) {
        var incomplete = keys.optional("incomplete");
        var gap = incomplete.flatMap(Ladder::gap);
        var stages = incomplete.isPresent() ? keys.optional("stages") : keys.required("stages");
        var limit = keys.optional("whole-process");
        var wholeProcess = limit.flatMap(new WholeProcessReader(roles, periods)::read);
        var reason = incomplete.map(_ -> gap.map(Policy.Gap::because).orElse(""));
        var reader =
                new LadderReader(
                        new Frame(roles, periods, reason, limit.isPresent(), wholeProcess));
        var ladder =
                new Ladder(
                        keys.optional("notification").flatMap(reader::notification),
                        gap,
                        stages.map(reader::stages).orElse(List.of()),
                        wholeProcess);
        limit.ifPresent(place -> fit(place, wholeProcess, reader.limits()));
        return ladder;
    }

    private static Optional<Policy.Gap> gap(Place place) {
        var keys = place.keys();
        var because =
                keys.required("because", "Say what the council's document leaves out.")
                        .flatMap(Place::text);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(
                () -> new Policy.Gap(because.orElseThrow(), source.orElseThrow(), reading));
    }

    private static void fit(
            Place place, Optional<Policy.WholeProcess> wholeProcess, Limits stages) {
        wholeProcess
                .map(Policy.WholeProcess::within)
                .ifPresent(within -> stages.problems(within).forEach(place::problem));
    }

    /** Reads periods that may count from these stages. */
    static PeriodReader periods(Keys policy) {
        return new PeriodReader(new EventReader(stageWords(policy)));
    }

    /** The ids of the stages, wherever readable, so that a clock may speak of them. */
    static List<String> stageWords(Keys policy) {
        return policy.optional("stages").filter(Place::isList).map(Place::items).stream()
                .flatMap(Collection::stream)
                .filter(Place::isKeys)
                .flatMap(stage -> stage.keys().optional("stage").stream())
                .flatMap(id -> id.text().stream())
                .toList();
    }
}
