package holdfast.concern;

import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import holdfast.policy.Tracks.Cause;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Something that has happened to a concern. What is in the history is exactly this, and the history
 * alone rebuilds the concern.
 */
public sealed interface ConcernEvent {

    /** Its kebab-case word, as programs meet it. */
    default String word() {
        return EventWords.what(this);
    }

    /** Its plain fields, in the order of their names: how it is hashed and kept. */
    default SortedMap<String, String> written() {
        return EventFields.of(this);
    }

    /** What people said with it, the main thing first. */
    default List<Text.Ref> texts() {
        return EventTexts.of(this);
    }

    /**
     * The event that a word and its fields stand for; one that this version does not know is kept
     * as it is.
     */
    static ConcernEvent read(String word, Map<String, String> written) {
        return EventReading.read(word, written);
    }

    /**
     * A stage that opens.
     *
     * @param on the day it opens
     * @param due the last day for what it asks for
     * @param whole the last day of the whole process; absent for a notification
     * @param next what it asks for first
     */
    record Opened(
            StageId stage,
            LocalDate on,
            LocalDate due,
            Optional<LocalDate> whole,
            Optional<Deed> next) {}

    /**
     * The IRO has started a matter.
     *
     * @param category the id of one of the policy's categories, where it has one
     * @param particulars what was filled in, by input id: {@code text}, {@code impact} and so on
     * @param review the day of the review it comes from, where that is known
     * @param links earlier matters it goes on from
     * @param opened the stage it starts at; none for what is only told
     */
    record Started(
            Kind kind,
            Edition policy,
            Subject subject,
            Optional<String> category,
            Map<String, Text.Ref> particulars,
            Optional<LocalDate> review,
            List<Reference> links,
            Optional<Opened> opened)
            implements ConcernEvent {

        public Started {
            particulars = Map.copyOf(particulars);
            links = List.copyOf(links);
        }
    }

    /** Somebody has seen it. */
    record Acknowledged() implements ConcernEvent {}

    /**
     * A meeting has been called.
     *
     * @param date the day for which it was called
     * @param next what the stage asks for then; nothing when that was the last
     * @param passesOn whether that is somebody else's to do
     */
    record Convened(LocalDate date, Optional<Text.Ref> place, Optional<Deed> next, boolean passesOn)
            implements ConcernEvent {}

    /**
     * A meeting has been held, and these are its minutes.
     *
     * @param held the day on which it was held
     * @param said {@code attended}, {@code text}, {@code link}, {@code dissent}
     * @param next what the stage asks for then; nothing when that was the last
     * @param passesOn whether that is somebody else's to do
     */
    record Met(
            LocalDate held,
            Map<String, Text.Ref> said,
            List<Answer.Proposed> actions,
            Optional<Deed> next,
            boolean passesOn)
            implements ConcernEvent {}

    /** Whoever owes the answer has given it. */
    record Answered(
            Answer.Position position, Optional<Text.Ref> text, List<Answer.Proposed> actions)
            implements ConcernEvent {}

    /** More is asked for. */
    record Asked(Text.Ref text) implements ConcernEvent {}

    /** The IRO is satisfied. */
    record Accepted(Map<String, Text.Ref> said, Optional<LocalDate> childTold)
            implements ConcernEvent {}

    /** The IRO is not satisfied. */
    record Refused(Text.Ref reason) implements ConcernEvent {}

    /** Nobody is pinged until then; it stays late all the same. */
    record Waiting(LocalDate until, Text.Ref reason) implements ConcernEvent {}

    /**
     * The IRO has taken it to another stage.
     *
     * @param particulars what was filled in with it, beside what was known
     */
    record Escalated(
            StageId from,
            Opened opened,
            Optional<Text.Ref> reason,
            Map<String, Text.Ref> particulars)
            implements ConcernEvent {}

    /** The IRO has set the last day for the answer. */
    record Dated(StageId stage, LocalDate from, LocalDate due) implements ConcernEvent {}

    /** More time has been given, as the policy allows. */
    record Extended(StageId stage, LocalDate from, LocalDate due, Text.Ref reason)
            implements ConcernEvent {}

    /**
     * The last day for something is near, or an answer awaits judgement: somebody has been
     * reminded.
     */
    record Reminded(StageId stage, Role who, LocalDate on) implements ConcernEvent {}

    /**
     * A stage ran out of time unanswered. It moves nothing: going further is the IRO's to decide.
     */
    record Lapsed(StageId stage, LocalDate due, LocalDate on) implements ConcernEvent {}

    /** Still unanswered after its lapse: pinged again. */
    record Pinged(StageId stage, LocalDate on) implements ConcernEvent {}

    /** The time of the whole process is over. It moves nothing. */
    record WholeLapsed(LocalDate due, LocalDate on) implements ConcernEvent {}

    /** The clock of an agreed action has rung. It moves nothing. */
    record ActionRang(Bell bell, int action, LocalDate on) implements ConcernEvent {

        /** What the clock says of an action. */
        public enum Bell {
            /** Its day is near; or it is reported finished, and the IRO is to confirm it. */
            REMINDED,
            /** Its day has passed. */
            LAPSED,
            /** Its day has long passed. */
            PINGED
        }
    }

    /**
     * With every stage taking its full length, the whole process will run over its time.
     *
     * @param projected the day it would then end
     */
    record Foreseen(LocalDate projected, LocalDate whole) implements ConcernEvent {}

    /** A notice could not be handed to whom it was for. */
    record Unreachable(String notice, Role role, Optional<PersonId> person, String reason)
            implements ConcernEvent {}

    /** Whoever does an agreed action, or their manager, reports it finished. */
    record Finished(int action) implements ConcernEvent {}

    /**
     * Another date for an agreed action: proposed, or agreed by the IRO.
     *
     * @param agreed whether the IRO has agreed; until then the old date stands
     */
    record Redated(int action, LocalDate date, Optional<Text.Ref> reason, boolean agreed)
            implements ConcernEvent {}

    /** The IRO confirms an agreed action. */
    record Done(int action) implements ConcernEvent {}

    /** Accepted, and nothing left to do; or seen by whoever was told. */
    record Closed() implements ConcernEvent {}

    /** Whether to refer to Cafcass is asked of the IRO (IRO Handbook 6.4; R4.2). */
    record Questioned(Cause cause, LocalDate on) implements ConcernEvent {}

    /**
     * The IRO has decided whether to refer to Cafcass. It moves no clock.
     *
     * @param referred whether the matter was referred; otherwise it was considered, and not now
     * @param discussed with whom it was discussed before
     * @param on when it was discussed
     */
    record Cafcass(
            boolean referred,
            Optional<Text.Ref> reason,
            Optional<Text.Ref> discussed,
            Optional<LocalDate> on)
            implements ConcernEvent {}

    /** The IRO has sought independent legal advice. */
    record Advised(int level, Text.Ref question, Optional<Text.Ref> agreedBy)
            implements ConcernEvent {}

    /** Somebody has complained about the same matter. It pauses nothing. */
    record Complained(Optional<Text.Ref> text) implements ConcernEvent {}

    /** A court hearing is listed for that day. */
    record Heard(LocalDate date) implements ConcernEvent {}

    /** The court hearing is near. */
    record HearingNear(LocalDate date, LocalDate on) implements ConcernEvent {}

    /** Something that was said is put right; the earlier wording stays in the record. */
    record Corrected(Text.Ref text) implements ConcernEvent {}

    /** A note that everyone on the concern sees. */
    record Noted(Text.Ref text) implements ConcernEvent {}

    /** It is on the child's record now. */
    record Filed() implements ConcernEvent {}

    /** The IRO has taken it back. */
    record Withdrawn(Text.Ref reason) implements ConcernEvent {}

    /** It was a mistake. */
    record Voided(Text.Ref reason) implements ConcernEvent {}

    /** It has been taken up again as another concern. */
    record Reopened(Reference as) implements ConcernEvent {}

    /** Written by a newer version of Holdfast: kept as it is, and nothing is changed beside it. */
    record Unknown(String what, Map<String, String> fields) implements ConcernEvent {}
}
