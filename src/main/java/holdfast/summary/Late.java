package holdfast.summary;

import holdfast.concern.Concerns.Course;
import holdfast.concern.Concerns.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something of a concern that has a last day.
 *
 * @param action the number of the agreed action; 0 for what is none
 */
public record Late(What what, int action, LocalDate due) {

    /** What has a last day. */
    public enum What {
        /** What its stage asks for. */
        STAGE,
        /** The formal process as a whole. */
        WHOLE,
        /** An agreed action. */
        ACTION
    }

    /**
     * All of it that is late today. A stage and the whole process are late from their lapse on, at
     * nine on the working day after the last; an action from the day after its own.
     */
    public static List<Late> of(Summary summary, LocalDate today) {
        var course = summary.course();
        var stage =
                summary.due()
                        .filter(_ -> summary.lapsed())
                        .map(day -> new Late(What.STAGE, 0, day));
        var whole =
                course.whole()
                        .filter(_ -> course.overrun())
                        .map(day -> new Late(What.WHOLE, 0, day));
        var actions = actions(course).filter(late -> late.due().isBefore(today));
        return all(stage, whole, actions);
    }

    /** All of it that is due from today to Sunday, and not late yet. */
    static List<Late> thisWeek(Summary summary, Ground ground) {
        var course = summary.course();
        var stage =
                summary.due()
                        .filter(_ -> !summary.lapsed())
                        .map(day -> new Late(What.STAGE, 0, day));
        var whole =
                course.whole()
                        .filter(_ -> !course.overrun())
                        .map(day -> new Late(What.WHOLE, 0, day));
        return all(stage, whole, actions(course)).stream()
                .filter(due -> ground.isThisWeek(due.due()))
                .toList();
    }

    private static List<Late> all(
            Optional<Late> stage, Optional<Late> whole, Stream<Late> actions) {
        return Stream.concat(Stream.concat(stage.stream(), whole.stream()), actions).toList();
    }

    /** What is reported finished waits for the IRO, and is not late. */
    private static Stream<Late> actions(Course course) {
        return course.tasks().stream()
                .filter(task -> !task.finished())
                .map(task -> new Late(What.ACTION, task.n(), task.due()));
    }
}
