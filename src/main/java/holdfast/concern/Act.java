package holdfast.concern;

import holdfast.concern.Standing.Answer;
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

    /** "I have seen it", from whoever owes the answer. */
    record Acknowledge() implements Act {}

    /** The answer, from whoever owes it. */
    record GiveAnswer(
            Answer.Position position, Optional<Text.Ref> text, List<Answer.Proposed> actions)
            implements Act {}

    /** The IRO asks for more. */
    record Ask(Text.Ref text) implements Act {}

    /**
     * The IRO is satisfied.
     *
     * @param said what was filled in: {@code text}, {@code outcome}; without a written answer there
     *     must be a {@code text}
     * @param childTold the day the child was told, when they have been
     */
    record Accept(Map<String, Text.Ref> said, Optional<LocalDate> childTold) implements Act {}

    /** The IRO is not satisfied. */
    record Refuse(Text.Ref reason) implements Act {}

    /**
     * The IRO takes it to another stage, the next one when none is named. Any stage may be entered
     * (IRO Handbook 6.2); any but the next needs a reason.
     */
    record Escalate(Optional<StageId> to, Optional<Text.Ref> reason) implements Act {}

    /** The IRO confirms agreed action {@code action}. */
    record Confirm(int action) implements Act {}

    /** The IRO takes the matter back. */
    record Withdraw(Text.Ref reason) implements Act {}

    /** It was a mistake, such as a wrong child. */
    record Void(Text.Ref reason) implements Act {}

    /**
     * Who acts.
     *
     * @param roles what they are, at this moment and by the directory, to the child the concern is
     *     about
     */
    record Actor(PersonId id, Set<Role> roles) {}
}
