package holdfast.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The way one concern has taken through its council's process, to be drawn into the picture: days
 * only, and nobody's words. Days are days of England, Europe/London.
 *
 * @param ref the concern's reference
 * @param stays its stays at stages, oldest first; the notification is one
 * @param now where it stands
 * @param since the day since which it stands there
 * @param beside what has happened beside the stages
 */
public record Way(String ref, List<Stay> stays, Now now, LocalDate since, List<Beside> beside) {

    /**
     * A stay at a stage.
     *
     * @param stage its id, or {@code notification}
     * @param due the last day for what the stage asks for
     * @param steps what happened there, in order
     */
    public record Stay(String stage, LocalDate opened, LocalDate due, List<Step> steps) {

        public Stay {
            steps = List.copyOf(steps);
        }

        boolean has(What what) {
            return steps.stream().anyMatch(step -> step.what() == what);
        }
    }

    /** Something that happened at a stage. */
    public record Step(What what, LocalDate on) {}

    /** What may happen at a stage. */
    public enum What {
        /** A meeting was called, for that day. */
        CONVENED,
        /** The meeting was held. */
        MET,
        ANSWERED,
        /** Its time ran out unanswered. */
        LAPSED,
        ACCEPTED,
        REFUSED
    }

    /** Where a concern stands. */
    public enum Now {
        /** At a stage, which awaits what it asks for. */
        AWAITED,
        /** Answered, and to be judged. */
        TO_JUDGE,
        /** Refused; what comes next is the IRO's to decide. */
        REFUSED,
        /** Accepted, with actions to be done. */
        ACTIONS,
        CLOSED,
        WITHDRAWN,
        /** Removed as a mistake. */
        VOID,
        /** Recorded without a clock, where no stage can be opened. */
        RECORDED,
        /** Told, with no clock. */
        TOLD
    }

    /**
     * Something that happened beside the stages.
     *
     * @param level the level of legal advice; none for everything else
     */
    public record Beside(Track track, Happened what, OptionalInt level, LocalDate on) {}

    /** What may happen beside the stages. */
    public enum Happened {
        /** The IRO was asked whether to refer. */
        QUESTIONED,
        REFERRED,
        /** Considered, and not referred. */
        CONSIDERED,
        /** Legal advice was sought. */
        ADVISED,
        RECORDED,
        /** A hearing is listed for that day. */
        LISTED,
        TOLD
    }

    /** What runs beside the stages. */
    public enum Track {
        CAFCASS,
        LEGAL,
        COMPLAINT,
        HEARING,
        GOOD_PRACTICE,
        SERVICE_CONCERN,
        /** A significant change in the child's life. */
        CHANGE,
        TALK
    }

    public Way {
        stays = List.copyOf(stays);
        beside = List.copyOf(beside);
    }

    /** The stays at this stage, oldest first. */
    List<Stay> at(String stage) {
        return stays.stream().filter(stay -> stay.stage().equals(stage)).toList();
    }

    Optional<Stay> last() {
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast());
    }
}
