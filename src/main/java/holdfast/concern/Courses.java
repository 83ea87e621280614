package holdfast.concern;

import holdfast.concern.ConcernEvent.WholeLapsed;
import holdfast.concern.Concerns.Course;
import holdfast.concern.Concerns.Milestone;
import holdfast.concern.Concerns.Milestone.What;
import holdfast.concern.Concerns.Task;
import holdfast.concern.Standing.StageEntry;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far concerns have come, as their histories tell. */
final class Courses {

    private Courses() {}

    static Course of(Concern concern) {
        var whole = running(concern);
        return new Course(
                concern.standing().entry().map(StageEntry::opened),
                whole,
                whole.filter(last -> hasOverrun(concern, last)).isPresent(),
                tasks(concern),
                concern.history().stream()
                        .flatMap(entry -> milestone(entry).stream())
                        .distinct()
                        .toList());
    }

    /** What is accepted is within its time, or late as it was; no clock of the whole runs on. */
    private static Optional<LocalDate> running(Concern concern) {
        return switch (concern.standing()) {
            case Standing.Recorded _,
                    Standing.Informal _,
                    Standing.AtStage _,
                    Standing.Answered _,
                    Standing.Refused _ ->
                    concern.whole();
            case Standing.Told _, Standing.Accepted _, Standing.Ended _ -> Optional.empty();
        };
    }

    private static boolean hasOverrun(Concern concern, LocalDate last) {
        return concern.has(
                event -> event instanceof WholeLapsed(var due, var _) && !due.isBefore(last));
    }

    private static List<Task> tasks(Concern concern) {
        return concern.standing() instanceof Standing.Accepted
                ? concern.actions().stream()
                        .filter(action -> !action.done())
                        .map(action ->
                                new Task(
                                        action.n(),
                                        action.due(),
                                        action.state() == Answer.AgreedAction.State.FINISHED))
                        .toList()
                : List.of();
    }

    private static Optional<Milestone> milestone(Entry entry) {
        return what(entry).map(what -> new Milestone(what, on(entry)));
    }

    /** Of what lapses, a stage alone is counted here. */
    private static Optional<What> what(Entry entry) {
        return switch (entry.event()) {
            case ConcernEvent.Started _ -> Optional.of(What.RAISED);
            case ConcernEvent.Convened e when e.next().isEmpty() -> Optional.of(What.ANSWERED);
            case ConcernEvent.Met e when e.next().isEmpty() -> Optional.of(What.ANSWERED);
            case WholeLapsed _, ConcernEvent.ActionRang _ -> Optional.empty();
            case ConcernEvent e -> What.of(e.word());
        };
    }

    /** A lapse is counted on its own day, however late the clock was looked at. */
    private static LocalDate on(Entry entry) {
        return entry.event() instanceof ConcernEvent.Lapsed(var _, var _, var on)
                ? on
                : London.day(entry.at());
    }
}
