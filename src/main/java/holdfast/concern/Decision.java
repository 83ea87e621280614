package holdfast.concern;

import holdfast.notice.Notice;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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

        /** It is with this person already. */
        record YoursAlready() implements Refusal {}

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

        /** The policy lacks what a formal stage takes, and says why in a sentence of its own. */
        record Incomplete(String because) implements Refusal {}

        /** The policy has no written informal step. */
        record NoNotification() implements Refusal {}

        /** The policy has no list of significant changes. */
        record NoChanges() implements Refusal {}

        /** The policy names nobody who would hear of this. */
        record NobodyToTell() implements Refusal {}

        /** The policy wants a concern of its own for each child. */
        record OneChildOnly() implements Refusal {}

        /** The stage opens only when these are filled in, by input id. */
        record NeedsFilled(StageId stage, Set<String> inputs) implements Refusal {}

        /** The informal step counts from the review, so its day must be given. */
        record NeedsReview() implements Refusal {}

        /** Something else comes first at this stage. */
        record FirstThis(Deed deed) implements Refusal {}

        /** The stage does not ask for that. */
        record NotAskedFor(Deed deed) implements Refusal {}

        /** There is no outcome of this stage without the minutes of its meeting. */
        record NeedsMinutes() implements Refusal {}

        /** A date that is still to come. */
        record DateAhead(LocalDate date) implements Refusal {}

        /** The policy grants no more time here. */
        record NoMoreTime() implements Refusal {}

        /** The policy grants less: up to this day. */
        record TooMuchTime(LocalDate latest) implements Refusal {}

        /** The policy has no such level of legal advice. */
        record NoSuchLevel(int level) implements Refusal {}

        /** That level takes somebody's agreement. */
        record NeedsAgreement(int level, Role role) implements Refusal {}

        /** Deciding on Cafcass needs the discussion, or a reason why there was none. */
        record NeedsDiscussion(List<Role> with) implements Refusal {}

        /** Deciding against Cafcass for now needs a reason. */
        record NeedsCafcassReason() implements Refusal {}

        /** That action is reported finished already. */
        record ActionFinished(int action) implements Refusal {}

        /** Another date needs a reason. */
        record NeedsDateReason() implements Refusal {}

        /** It is not over, so it cannot be taken up again. */
        record NotOver() implements Refusal {}

        /** Taken up again already. */
        record AlreadyReopened(Reference as) implements Refusal {}

        /** Only told, so there is nothing to do but see it. */
        record OnlyTold() implements Refusal {}

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

        /** There is a legal hold on it already. */
        record AlreadyHeld(LocalDate since) implements Refusal {}

        /** There is no legal hold on it. */
        record NotHeld() implements Refusal {}

        /** A legal hold keeps its words. */
        record OnHold(LocalDate since) implements Refusal {}

        /** What still goes on keeps its words. */
        record StillOpen() implements Refusal {}

        /** Its words are erased already. */
        record WordsErased(LocalDate on) implements Refusal {}

        /** Written by a newer version of Holdfast, which alone may change it. */
        record Newer() implements Refusal {}
    }
}
