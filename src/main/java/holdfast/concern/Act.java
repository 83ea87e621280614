package holdfast.concern;

import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Something a person wants to do with a concern that is there. */
public sealed interface Act {

    /** "I have seen it", from whoever owes something, or was told. */
    record Acknowledge() implements Act {}

    /** Calls the stage's meeting; called again, for another day. */
    record Convene(LocalDate date, Optional<Text.Ref> place) implements Act {}

    /**
     * Puts down what the stage's meeting agreed.
     *
     * @param held the day on which it was held
     * @param said {@code attended}, {@code text}, {@code link}, {@code dissent}
     */
    record Minute(LocalDate held, Map<String, Text.Ref> said, List<Answer.Proposed> actions)
            implements Act {}

    /** The answer, from whoever owes it. */
    record GiveAnswer(
            Answer.Position position, Optional<Text.Ref> text, List<Answer.Proposed> actions)
            implements Act {}

    /**
     * Whoever owes something hands it to somebody of their own rank, or to their named deputy.
     *
     * @param to who has been found to be one of these
     */
    record Pass(PersonId to, Optional<Text.Ref> reason) implements Act {}

    /** Asks for more. */
    record Ask(Text.Ref text) implements Act {}

    /**
     * The IRO is satisfied.
     *
     * @param said what was filled in: {@code text}, {@code outcome}, and {@code outcome-} with the
     *     number of each child where there are several; without a written answer there must be a
     *     {@code text}
     * @param childTold the day the child was told, when they have been
     */
    record Accept(Map<String, Text.Ref> said, Optional<LocalDate> childTold) implements Act {}

    /** The IRO is not satisfied. */
    record Refuse(Text.Ref reason) implements Act {}

    /** No pings until then. */
    record Wait(LocalDate until, Text.Ref reason) implements Act {}

    /**
     * The IRO takes it to another stage, the next one when none is named. Any stage may be entered
     * (IRO Handbook 6.2); any but the next needs a reason.
     *
     * @param said what the policy needs filled in and was not known yet
     */
    record Escalate(Optional<StageId> to, Optional<Text.Ref> reason, Map<String, Text.Ref> said)
            implements Act {}

    /** The IRO sets the last day for the answer, where the policy lets the IRO. */
    record SetDue(LocalDate by) implements Act {}

    /** More time for the stage, where the policy grants any. */
    record GiveTime(LocalDate until, Text.Ref reason) implements Act {}

    /** The IRO confirms agreed action {@code action}. */
    record Confirm(int action) implements Act {}

    /** Whoever does the action, or their manager, reports it finished. */
    record Finish(int action) implements Act {}

    /**
     * Another date for an action: proposed by whoever does it or their manager, agreed by the IRO.
     */
    record Redate(int action, LocalDate date, Optional<Text.Ref> reason) implements Act {}

    /**
     * The IRO decides whether to refer to Cafcass.
     *
     * @param refer whether the matter is referred; otherwise it was considered, and not now
     * @param discussed with whom it was discussed
     * @param on when it was discussed
     */
    record ToCafcass(
            boolean refer,
            Optional<Text.Ref> reason,
            Optional<Text.Ref> discussed,
            Optional<LocalDate> on)
            implements Act {}

    /** The IRO seeks independent legal advice. */
    record SeekAdvice(int level, Text.Ref question, Optional<Text.Ref> agreedBy) implements Act {}

    /** Records that somebody has complained about the same matter. */
    record Complain(Optional<Text.Ref> text) implements Act {}

    /** Records the day of a court hearing. */
    record Hear(LocalDate date) implements Act {}

    /** Puts right what was said first. */
    record Correct(Text.Ref text) implements Act {}

    /** Adds a note that everyone on the concern sees. */
    record Note(Text.Ref text) implements Act {}

    /** Says that it is on the child's record now. */
    record FileIt() implements Act {}

    /** A legal hold: nothing of it is erased. */
    record Hold(Text.Ref reason) implements Act {}

    /** Ends the legal hold. */
    record Release(Text.Ref reason) implements Act {}

    /** Erases its words before their time. */
    record Erase(Text.Ref reason) implements Act {}

    /** The IRO takes the matter back. */
    record Withdraw(Text.Ref reason) implements Act {}

    /** It was a mistake, such as a wrong child. */
    record Void(Text.Ref reason) implements Act {}

    /** It has been taken up again as another concern. */
    record TakeUp(Reference as) implements Act {}

    /**
     * Who acts.
     *
     * @param roles what they are, at this moment and by the directory, to what the concern is about
     * @param instead for whom they act in roles that are another's, who is away
     */
    record Actor(PersonId id, Set<Role> roles, Map<Role, PersonId> instead) {

        public Actor {
            roles = Set.copyOf(roles);
            instead = Map.copyOf(instead);
        }

        /** Somebody who stands in for nobody. */
        public Actor(PersonId id, Set<Role> roles) {
            this(id, roles, Map.of());
        }
    }
}
