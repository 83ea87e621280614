package holdfast.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a policy file says of the way a concern goes: the stages and the limit on all of them. */
record Ladder(
        Optional<Stage> notification, List<Stage> stages, Optional<WholeProcess> wholeProcess) {

    static Ladder read(Keys keys, RoleReader roles) {
        var stages = keys.required("stages");
        var periods = new PeriodReader(new EventReader(stageWords(stages)));
        var limit = keys.optional("whole-process");
        var wholeProcess = limit.flatMap(new WholeProcessReader(roles, periods)::read);
        var reader = new LadderReader(new Frame(roles, periods, limit.isPresent(), wholeProcess));
        var ladder =
                new Ladder(
                        keys.required("notification").flatMap(reader::notification),
                        stages.map(reader::stages).orElse(List.of()),
                        wholeProcess);
        limit.ifPresent(place -> fit(place, wholeProcess, reader.limits()));
        return ladder;
    }

    private static void fit(Place place, Optional<WholeProcess> wholeProcess, Limits stages) {
        wholeProcess
                .map(WholeProcess::within)
                .filter(within -> !stages.fit(within))
                .ifPresent(within ->
                        place.problem(
                                "the stages need more than %s together. Give them less, or this more."
                                        .formatted(within.inWords())));
    }

    /** The ids of the stages, wherever readable, so that a clock may speak of them. */
    private static List<String> stageWords(Optional<Place> stages) {
        return stages.map(Place::items).stream()
                .flatMap(Collection::stream)
                .flatMap(stage -> stage.keys().optional("stage").stream())
                .flatMap(id -> id.text().stream())
                .toList();
    }
}
