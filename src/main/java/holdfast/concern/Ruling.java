package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Standing.Accepted;
import holdfast.concern.Standing.Answer;
import holdfast.concern.Standing.Answered;
import holdfast.concern.Standing.AtStage;
import holdfast.concern.Standing.Ended;
import holdfast.concern.Standing.Informal;
import holdfast.concern.Standing.Refused;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the process says to each act in each standing. */
final class Ruling {

    private final Policy policy;
    private final Clocks clocks;

    Ruling(Policy policy, Clocks clocks) {
        this.policy = policy;
        this.clocks = clocks;
    }

    sealed interface Ruled {}

    /** It happens, as these events. */
    record Events(List<ConcernEvent> events) implements Ruled {}

    /** It does not. */
    record No(Refusal refusal) implements Ruled {}

    private static Ruled yes(ConcernEvent... events) {
        return new Events(List.of(events));
    }

    private static Ruled no(Refusal refusal) {
        return new No(refusal);
    }

    Ruled on(Concern concern, Act act, Actor actor, OptionalLong seen, Instant now) {
        if (!entitled(concern, act, actor)) {
            var once = stale(concern, act, seen);
            return no(once ? new Refusal.MovedOn() : new Refusal.NotYours());
        }
        if (concern.newer()) {
            return no(new Refusal.Newer());
        }
        if (concern.standing() instanceof Ended(var how, var _, var on)
                && !(act instanceof Act.Void && how != Ended.How.VOID)) {
            return no(new Refusal.Over(how, on));
        }
        if (stale(concern, act, seen)) {
            return no(new Refusal.MovedOn());
        }
        return switch (act) {
            case Act.Acknowledge _ -> acknowledge(concern);
            case Act.GiveAnswer answer -> answer(concern, answer);
            case Act.Ask(var text) -> judging(concern, actor, new ConcernEvent.Asked(text));
            case Act.Refuse(var reason) ->
                    judging(concern, actor, new ConcernEvent.Refused(reason));
            case Act.Accept accept -> accept(concern, accept, actor);
            case Act.Escalate escalate -> escalate(concern, escalate, London.day(now));
            case Act.Confirm(var action) -> confirm(concern, action);
            case Act.Withdraw(var reason) -> yes(new ConcernEvent.Withdrawn(reason));
            case Act.Void(var reason) -> yes(new ConcernEvent.Voided(reason));
        };
    }

    private boolean entitled(Concern concern, Act act, Actor actor) {
        return switch (act) {
            case Act.Acknowledge _, Act.GiveAnswer _ ->
                    concern.standing()
                            .entry()
                            .flatMap(stay -> policy.stage(stay.stage()))
                            .filter(stage -> actor.roles().contains(stage.answeredBy()))
                            .isPresent();
            case Act.Ask _,
                    Act.Accept _,
                    Act.Refuse _,
                    Act.Escalate _,
                    Act.Confirm _,
                    Act.Withdraw _,
                    Act.Void _ ->
                    actor.roles().contains(Role.IRO);
        };
    }

    /**
     * A press is stale when its card belongs to an earlier stage entry and its act is about the
     * stage.
     */
    private static boolean stale(Concern concern, Act act, OptionalLong seen) {
        return switch (act) {
            case Act.Acknowledge _,
                    Act.GiveAnswer _,
                    Act.Ask _,
                    Act.Accept _,
                    Act.Refuse _,
                    Act.Escalate _ ->
                    seen.isPresent()
                            && concern.standing()
                                    .entry()
                                    .filter(stay -> seen.getAsLong() < stay.since())
                                    .isPresent();
            case Act.Confirm _, Act.Withdraw _, Act.Void _ -> false;
        };
    }

    private static Ruled acknowledge(Concern concern) {
        return switch (concern.standing()) {
            case Informal(var stay) -> acknowledge(stay);
            case AtStage(var stay) -> acknowledge(stay);
            case Answered s -> no(new Refusal.AlreadyAnswered(s.answer().by(), s.answer().at()));
            case Refused _ -> no(new Refusal.AlreadyRefused());
            case Accepted _ -> no(new Refusal.AlreadyAccepted());
            case Ended(var how, var _, var on) -> no(new Refusal.Over(how, on));
        };
    }

    private static Ruled acknowledge(StageEntry stay) {
        return stay.acknowledged()
                .map(seen -> no(new Refusal.AlreadyAcknowledged(seen.by(), seen.at())))
                .orElseGet(() -> yes(new ConcernEvent.Acknowledged()));
    }

    private static Ruled answer(Concern concern, Act.GiveAnswer act) {
        var answered = new ConcernEvent.Answered(act.position(), act.text(), act.actions());
        return switch (concern.standing()) {
            case Informal _, AtStage _ -> yes(answered);
            case Answered s when s.asked() -> yes(answered);
            case Answered s -> no(new Refusal.AlreadyAnswered(s.answer().by(), s.answer().at()));
            case Refused _ -> no(new Refusal.AlreadyRefused());
            case Accepted _ -> no(new Refusal.AlreadyAccepted());
            case Ended(var how, var _, var on) -> no(new Refusal.Over(how, on));
        };
    }

    private static Ruled judging(Concern concern, Actor actor, ConcernEvent event) {
        return switch (concern.standing()) {
            case Answered s when own(s.answer(), actor) -> no(new Refusal.OwnAnswer());
            case Answered _ -> yes(event);
            case Informal _, AtStage _ -> no(new Refusal.NotAnswered());
            case Refused _ -> no(new Refusal.AlreadyRefused());
            case Accepted _ -> no(new Refusal.AlreadyAccepted());
            case Ended(var how, var _, var on) -> no(new Refusal.Over(how, on));
        };
    }

    private static Ruled accept(Concern concern, Act.Accept act, Actor actor) {
        var accepted = new ConcernEvent.Accepted(act.said(), act.childTold());
        return switch (concern.standing()) {
            case Informal _, AtStage _ ->
                    act.said().containsKey("text")
                            ? yes(accepted, new ConcernEvent.Closed())
                            : no(new Refusal.NeedsText());
            case Answered s -> judged(s.answer(), actor, accepted);
            case Refused s -> judged(s.answer(), actor, accepted);
            case Accepted _ -> no(new Refusal.AlreadyAccepted());
            case Ended(var how, var _, var on) -> no(new Refusal.Over(how, on));
        };
    }

    private static Ruled judged(Answer answer, Actor actor, ConcernEvent accepted) {
        if (own(answer, actor)) {
            return no(new Refusal.OwnAnswer());
        }
        return answer.actions().isEmpty()
                ? yes(accepted, new ConcernEvent.Closed())
                : yes(accepted);
    }

    private static boolean own(Answer answer, Actor actor) {
        return answer.by().equals(actor.id());
    }

    private Ruled escalate(Concern concern, Act.Escalate act, LocalDate today) {
        return switch (concern.standing()) {
            case Informal(var stay) -> escalate(concern, stay, act, today);
            case AtStage(var stay) -> escalate(concern, stay, act, today);
            case Answered s -> escalate(concern, s.stay(), act, today);
            case Refused s -> escalate(concern, s.stay(), act, today);
            case Accepted _ -> no(new Refusal.AlreadyAccepted());
            case Ended(var how, var _, var on) -> no(new Refusal.Over(how, on));
        };
    }

    private Ruled escalate(Concern concern, StageEntry stay, Act.Escalate act, LocalDate today) {
        var next = policy.next(stay.stage()).map(Stage::id);
        if (act.to().isEmpty() && next.isEmpty()) {
            return no(new Refusal.LastStage(stay.stage()));
        }
        var to = act.to().or(() -> next).orElseThrow();
        var stage = policy.stage(to).filter(_ -> !to.equals(StageId.NOTIFICATION));
        if (stage.isEmpty()) {
            return no(new Refusal.NoSuchStage(to));
        }
        if (to.equals(stay.stage())) {
            return no(new Refusal.AtThatStage(to));
        }
        if (!next.equals(Optional.of(to)) && act.reason().isEmpty()) {
            return no(new Refusal.NeedsReason(to));
        }
        var whole = concern.whole().or(() -> whole(today));
        var due = due(stage.orElseThrow(), today, whole);
        return yes(new ConcernEvent.Escalated(stay.stage(), to, today, due, whole, act.reason()));
    }

    private static Ruled confirm(Concern concern, int n) {
        if (!(concern.standing() instanceof Accepted)) {
            return no(new Refusal.NotAccepted());
        }
        var action = concern.actions().stream().filter(a -> a.n() == n).findFirst();
        if (action.isEmpty()) {
            return no(new Refusal.NoSuchAction(n));
        }
        if (action.orElseThrow().done()) {
            return no(new Refusal.ActionDone(n));
        }
        var last = concern.actions().stream().allMatch(a -> a.done() || a.n() == n);
        return last
                ? yes(new ConcernEvent.Done(n), new ConcernEvent.Closed())
                : yes(new ConcernEvent.Done(n));
    }

    /** The last day of the whole process, for a concern whose first formal stage opens today. */
    Optional<LocalDate> whole(LocalDate today) {
        return policy.wholeProcess().map(whole -> clocks.after(today, whole.within()));
    }

    /**
     * The last day for an answer. A stage without days of its own takes what is left of the whole
     * process, and today when nothing is left.
     */
    LocalDate due(Stage stage, LocalDate today, Optional<LocalDate> whole) {
        var left = whole.filter(last -> last.isAfter(today)).orElse(today);
        return known(stage.within().map(within -> clocks.after(today, within)).orElse(left));
    }

    /** A due day whose lapse the calendar knows, or else the calendar's refusal. */
    LocalDate known(LocalDate due) {
        clocks.lapseOf(due);
        return due;
    }
}
