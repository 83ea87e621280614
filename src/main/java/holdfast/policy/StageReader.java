package holdfast.policy;

import holdfast.people.Role;
import java.util.List;
import java.util.Optional;

/** Reads a rung of the process, whether the notification or a formal stage. */
final class StageReader {

    private final Frame frame;

    StageReader(Frame frame) {
        this.frame = frame;
    }

    /**
     * @param end what may follow when its time is over
     */
    Optional<Stage> read(
            Keys keys, Optional<StageId> id, StageClock clock, Tasks tasks, LapseReader end) {
        var title = keys.required("title").flatMap(Place::text);
        var to = keys.optional("to").map(frame.roles()::list).orElse(List.of());
        var lapse = lapse(keys, id, end);
        var terms = Terms.read(keys, frame, tasks);
        var source = keys.source();
        var reading = keys.reading();
        return keys.whole(() ->
                new Stage(
                        id.orElseThrow(),
                        title.orElseThrow(),
                        others(to, tasks),
                        tasks.asks(),
                        tasks.offers(),
                        tasks.meeting(),
                        clock.within(),
                        clock.iroMaySetDue(),
                        terms.needs(),
                        clock.remind(),
                        lapse.orElseThrow(),
                        terms.judge(),
                        terms.moreTime(),
                        terms.important(),
                        terms.copies(),
                        source.orElseThrow(),
                        reading));
    }

    /** A stage may lack it while the policy is incomplete; the notification never, for it opens. */
    private Optional<Lapse> lapse(Keys keys, Optional<StageId> id, LapseReader end) {
        var known = frame.whole() || id.equals(Optional.of(StageId.NOTIFICATION));
        var written =
                known
                        ? keys.required("lapse", "Say who is pinged when the time runs out.")
                        : keys.optional("lapse");
        return written.isPresent() ? written.flatMap(end::read) : end.unknown();
    }

    private static List<Role> others(List<Role> to, Tasks tasks) {
        return to.stream().filter(role -> !tasks.owedBy(role)).toList();
    }
}
