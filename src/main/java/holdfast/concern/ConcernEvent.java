package holdfast.concern;

import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing.Answer;
import holdfast.people.ChildId;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.StageId;
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
        return EventWords.fields(this);
    }

    /** What people said with it, the main thing first. */
    default List<Text.Ref> texts() {
        return EventWords.texts(this);
    }

    /**
     * The event that a word and its fields stand for; one that this version does not know is kept
     * as it is.
     */
    static ConcernEvent read(String word, Map<String, String> written) {
        return EventWords.read(word, written);
    }

    /**
     * The IRO has sent a notification, or raised a formal concern.
     *
     * @param particulars what was filled in, by input id: {@code text}, {@code impact} and so on
     * @param whole the last day of the whole process; absent for a notification
     */
    record Started(
            Kind kind,
            Edition policy,
            List<ChildId> children,
            String category,
            Map<String, Text.Ref> particulars,
            StageId stage,
            LocalDate opened,
            LocalDate due,
            Optional<LocalDate> whole)
            implements ConcernEvent {}

    /** Whoever owes the answer has seen it. */
    record Acknowledged() implements ConcernEvent {}

    /** Whoever owes the answer has given it. */
    record Answered(
            Answer.Position position, Optional<Text.Ref> text, List<Answer.Proposed> actions)
            implements ConcernEvent {}

    /** The IRO asks for more. */
    record Asked(Text.Ref text) implements ConcernEvent {}

    /** The IRO is satisfied. */
    record Accepted(Map<String, Text.Ref> said, Optional<LocalDate> childTold)
            implements ConcernEvent {}

    /** The IRO is not satisfied. */
    record Refused(Text.Ref reason) implements ConcernEvent {}

    /** The IRO has taken it to another stage. */
    record Escalated(
            StageId from,
            StageId to,
            LocalDate opened,
            LocalDate due,
            Optional<LocalDate> whole,
            Optional<Text.Ref> reason)
            implements ConcernEvent {}

    /**
     * The last day for an answer is near, or an answer awaits the IRO: somebody has been reminded.
     */
    record Reminded(StageId stage, Role who, LocalDate on) implements ConcernEvent {}

    /**
     * A stage ran out of time unanswered. It moves nothing: going further is the IRO's to decide.
     */
    record Lapsed(StageId stage, LocalDate due, LocalDate on) implements ConcernEvent {}

    /** Still unanswered after its lapse: pinged again. */
    record Pinged(StageId stage, LocalDate on) implements ConcernEvent {}

    /**
     * With every stage taking its full length, the whole process will run over its time.
     *
     * @param projected the day it would then end
     */
    record Foreseen(LocalDate projected, LocalDate whole) implements ConcernEvent {}

    /** A notice could not be handed to whom it was for. */
    record Unreachable(String notice, Role role, Optional<PersonId> person, String reason)
            implements ConcernEvent {}

    /** The IRO confirms an agreed action. */
    record Done(int action) implements ConcernEvent {}

    /** Accepted, and nothing left to do. */
    record Closed() implements ConcernEvent {}

    /** The IRO has taken it back. */
    record Withdrawn(Text.Ref reason) implements ConcernEvent {}

    /** It was a mistake. */
    record Voided(Text.Ref reason) implements ConcernEvent {}

    /** Written by a newer version of Holdfast: kept as it is, and nothing is changed beside it. */
    record Unknown(String what, Map<String, String> fields) implements ConcernEvent {}
}
