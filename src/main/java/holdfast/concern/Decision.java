package holdfast.concern;

import holdfast.notice.Notice;
import holdfast.people.PersonId;
import holdfast.policy.StageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What becomes of something somebody wants to do: a change, or a refusal. */
public sealed interface Decision {

    /**
     * The concern as it shall be: its new history and the notices it owes are in it, so that
     * keeping it keeps all or nothing.
     *
     * @param concern the concern as it shall be
     * @param events what happened, in order; none when nothing was to change
     * @param notices what is newly owed
     */
    record Change(Concern concern, List<ConcernEvent> events, List<Notice> notices)
            implements Decision {

        /** Nothing to do. */
        static Change none(Concern concern) {
            return new Change(concern, List.of(), List.of());
        }

        /** Whether anything happened. */
        public boolean isNone() {
            return events.isEmpty();
        }
    }

    /** Why something cannot be done. Each has a sentence of its own that says what to do next. */
    sealed interface Refusal extends Decision {

        /** Not this person's to do, or not there: the two read the same. */
        record NotYours() implements Refusal {}

        /** Seen already. */
        record AlreadyAcknowledged(PersonId by, Instant at) implements Refusal {}

        /** Answered already, and no more has been asked for. */
        record AlreadyAnswered(PersonId by, Instant at) implements Refusal {}

        /** There is no answer yet to judge. */
        record NotAnswered() implements Refusal {}

        /** The answer has been refused; the IRO decides what comes next. */
        record AlreadyRefused() implements Refusal {}

        /** Accepted already; its actions are being done. */
        record AlreadyAccepted() implements Refusal {}

        /** Only an accepted concern has agreed actions. */
        record NotAccepted() implements Refusal {}

        /** It is over. */
        record Over(Standing.Ended.How how, LocalDate on) implements Refusal {}

        /** The card pressed belongs to an earlier stage. */
        record MovedOn() implements Refusal {}

        /** Accepting without a written answer needs a word on how it was settled. */
        record NeedsText() implements Refusal {}

        /** Nobody judges their own answer, also not as cover. */
        record OwnAnswer() implements Refusal {}

        /** Already at the last stage of the policy. */
        record LastStage(StageId stage) implements Refusal {}

        /** The policy has no such stage. */
        record NoSuchStage(StageId stage) implements Refusal {}

        /** Already at that stage. */
        record AtThatStage(StageId stage) implements Refusal {}

        /** Any stage but the next needs a reason. */
        record NeedsReason(StageId stage) implements Refusal {}

        /** The policy does not let the IRO set the answer date here. */
        record DateIsThePolicys() implements Refusal {}

        /** A date that has gone by. */
        record DateGone(LocalDate date) implements Refusal {}

        /** No agreed action has that number. */
        record NoSuchAction(int action) implements Refusal {}

        /** That action is confirmed already. */
        record ActionDone(int action) implements Refusal {}

        /** Written by a newer version of Holdfast, which alone may change it. */
        record Newer() implements Refusal {}
    }
}
