package holdfast.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a policy file says of the way a concern goes: the stages and the limit on all of them. */
record Ladder(
        Optional<Stage> notification,
        List<Stage> stages,
        Optional<Policy.WholeProcess> wholeProcess) {

    static Ladder read(Keys keys, RoleReader roles, PeriodReader periods) {
        var stages = keys.required("stages");
        var limit = keys.optional("whole-process");
        var wholeProcess = limit.flatMap(new WholeProcessReader(roles, periods)::read);
        var reader = new LadderReader(new Frame(roles, periods, limit.isPresent(), wholeProcess));
        var ladder =
                new Ladder(
                        keys.optional("notification").flatMap(reader::notification),
                        stages.map(reader::stages).orElse(List.of()),
                        wholeProcess);
        limit.ifPresent(place -> fit(place, wholeProcess, reader.limits()));
        return ladder;
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
    private static List<String> stageWords(Keys policy) {
        return policy.optional("stages").filter(Place::isList).map(Place::items).stream()
                .flatMap(Collection::stream)
                .filter(Place::isKeys)
                .flatMap(stage -> stage.keys().optional("stage").stream())
                .flatMap(id -> id.text().stream())
                .toList();
    }
}
