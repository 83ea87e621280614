package holdfast.concern;

import holdfast.concern.Answer.AgreedAction.Bell;
import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing.Opened;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
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

    /** The event of a word and its fields; one that this version does not know is kept as it is. */
    static ConcernEvent read(String word, Map<String, String> written) {
        return EventReading.read(word, written);
    }

    /**
     * The IRO has started a matter.
     *
     * @param category the id of one of the policy's categories, where it has one; of a significant
     *     change, the id of its kind
     * @param particulars what was filled in, by input id: {@code text}, {@code impact} and so on
     * @param review the day of the review it comes from, where that is known
     * @param links earlier matters it goes on from
     * @param opened the stage it starts at; none for what is only told, but for a significant
     *     change the time in which it is to be seen, where the policy sets one
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

    /**
     * Whoever owed something has handed it on.
     *
     * @param role in which it is owed
     */
    record Passed(StageId stage, Role role, PersonId to, Optional<Text.Ref> reason)
            implements ConcernEvent {}

    /**
     * Others serve now in a role that must know of the concern, since somebody is away or back, has
     * left or moved, or since the child has.
     *
     * @param stage at which it stands; absent for what has no stage
     * @param to who serves now
     * @param told those of them who had not had it before
     */
    record Covered(Optional<StageId> stage, Role role, List<PersonId> to, List<PersonId> told)
            implements ConcernEvent {

        public Covered {
            to = List.copyOf(to);
            told = List.copyOf(told);
        }
    }

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
     * The calendar has changed, so days that were counted by it are others now. It moves nothing
     * else.
     *
     * @param stage where it stands
     * @param due the last day for what the stage asks for, where that is another
     * @param whole the last day of the whole process, where that is another
     * @param cause what the calendar says of the days that count otherwise, where it says anything
     */
    record Retimed(
            StageId stage, Optional<Moved> due, Optional<Moved> whole, Optional<String> cause)
            implements ConcernEvent {

        /** A day that was one and is another. */
        public record Moved(LocalDate before, LocalDate now) {}
    }

    /**
     * The last day for something is near, or an answer awaits judgement: somebody has been
     * reminded.
     *
     * @param stage none for an informal concern without a clock
     */
    record Reminded(Optional<StageId> stage, Role who, LocalDate on) implements ConcernEvent {}

    /**
     * A stage ran out of time unanswered. It moves nothing: going further is the IRO's to decide.
     */
    record Lapsed(StageId stage, LocalDate due, LocalDate on) implements ConcernEvent {}

    /** Still unanswered after its lapse: pinged again. */
    record Pinged(StageId stage, LocalDate on) implements ConcernEvent {}

    /** The time of the whole process is over. It moves nothing. */
    record WholeLapsed(LocalDate due, LocalDate on) implements ConcernEvent {}

    /** The clock of an agreed action has rung. It moves nothing. */
    record ActionRang(Bell bell, int action, LocalDate on) implements ConcernEvent {}

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

    /** Its words are filed, held, released or erased; some of that is done for a reason. */
    record Fated(Text.Fate fate, Optional<Text.Ref> reason) implements ConcernEvent {}

    /** Somebody has looked at it, for the first time on that day. Nobody is told. */
    record Viewed() implements ConcernEvent {}

    /**
     * A child has gone to another team while the formal concern about them was open, which should
     * not be (Buckinghamshire appendix 1; R3.17).
     */
    record Moved(ChildId child, TeamId from, TeamId to) implements ConcernEvent {}

    /** The council stops looking after a child; the IRO decides what becomes of the matter. */
    record Leaves(ChildId child, LocalDate until) implements ConcernEvent {}

    /** The IRO has taken it back. */
    record Withdrawn(Text.Ref reason) implements ConcernEvent {}

    /** It was a mistake. */
    record Voided(Text.Ref reason) implements ConcernEvent {}

    /** It has been taken up again as another concern. */
    record Reopened(Reference as) implements ConcernEvent {}

    /** Written by a newer version of Holdfast: kept as it is, and nothing is changed beside it. */
    record Unknown(String what, Map<String, String> fields) implements ConcernEvent {

        public Unknown {
            fields = Map.copyOf(fields);
        }
    }
}
