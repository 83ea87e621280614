package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.concern.Decision.Refusal;
import holdfast.people.PersonId;
import holdfast.policy.Policy;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the process says to each act in each standing. */
final class Ruling {

    private final Rights rights;
    private final LadderRuling ladder;
    private final StageRuling stage;
    private final TimeRuling time;
    private final JudgeRuling judge;
    private final ActionRuling actions;
    private final SideRuling beside;

    Ruling(Policy policy, Clocks clocks, LadderRuling ladder) {
        this.rights = new Rights(policy);
        this.ladder = ladder;
        this.stage = new StageRuling(policy, ladder);
        this.time = new TimeRuling(stage, clocks, ladder);
        this.judge = new JudgeRuling(policy);
        this.actions = new ActionRuling(ladder);
        this.beside = new SideRuling(policy, clocks.beside());
    }

    sealed interface Ruled {}

    /** It happens, as these events. */
    record Events(List<ConcernEvent> events) implements Ruled {}

    /** It does not. */
    record No(Refusal refusal) implements Ruled {}

    static Ruled yes(ConcernEvent... events) {
        return new Events(List.of(events));
    }

    static Ruled no(Refusal refusal) {
        return new No(refusal);
    }

    Ruled on(Concern concern, Act act, Actor actor, OptionalLong seen, Instant now) {
        if (!rights.entitled(concern, act, actor)) {
            var once = rights.stale(concern, act, seen);
            return no(once ? new Refusal.MovedOn() : new Refusal.NotYours());
        }
        if (concern.newer()) {
            return no(new Refusal.Newer());
        }
        if (concern.standing() instanceof Standing.Ended(var how, var _, var on)
                && !afterTheEnd(act, how)) {
            return no(new Refusal.Over(how, on));
        }
        if (rights.stale(concern, act, seen)) {
            return no(new Refusal.MovedOn());
        }
        return ruled(concern, act, actor, London.day(now));
    }

    /** In whose stead this person does it: nobody's, when what they are themselves is enough. */
    Optional<PersonId> insteadOf(Concern concern, Act act, Actor actor) {
        return rights.insteadOf(concern, act, actor);
    }

    /**
     * What may be done with a matter that is over: none of it moves it. The law lets the IRO refer
     * at any point, so also then (regulation 45).
     */
    private static boolean afterTheEnd(Act act, Standing.Ended.How how) {
        return switch (act) {
            case Act.Void _ -> how != Standing.Ended.How.VOID;
            case Act.TakeUp _ -> how != Standing.Ended.How.VOID;
            case Act.Hold _, Act.Release _, Act.Erase _ -> true;
            case Act.Acknowledge _ -> how == Standing.Ended.How.CLOSED;
            case Act.ToCafcass _, Act.Correct _, Act.Note _, Act.FileIt _ ->
                    how != Standing.Ended.How.VOID;
            case Act.Convene _,
                    Act.Minute _,
                    Act.GiveAnswer _,
                    Act.Pass _,
                    Act.Ask _,
                    Act.Accept _,
                    Act.Refuse _,
                    Act.Wait _,
                    Act.Escalate _,
                    Act.SetDue _,
                    Act.GiveTime _,
                    Act.Confirm _,
                    Act.Finish _,
                    Act.Redate _,
                    Act.SeekAdvice _,
                    Act.Complain _,
                    Act.Hear _,
                    Act.Withdraw _ ->
                    false;
        };
    }

    private Ruled ruled(Concern concern, Act act, Actor actor, LocalDate today) {
        return switch (act) {
            case Act.Acknowledge _ -> stage.acknowledge(concern, actor);
            case Act.Pass pass -> stage.pass(concern, pass, actor);
            case Act.Convene convene -> stage.convene(concern, convene, today);
            case Act.Minute minute -> stage.minute(concern, minute, today);
            case Act.GiveAnswer answer -> stage.answer(concern, answer);
            case Act.SetDue(var by) -> time.date(concern, by, today);
            case Act.GiveTime give -> time.extend(concern, give, today);
            case Act.Wait wait -> time.await(concern, wait, today);
            case Act.Ask(var text) -> judge.judging(concern, actor, new ConcernEvent.Asked(text));
            case Act.Refuse(var reason) ->
                    beside.asking(
                            concern,
                            judge.judging(concern, actor, new ConcernEvent.Refused(reason)),
                            today);
            case Act.Accept accept -> judge.accept(concern, accept, actor);
            case Act.Escalate escalate -> ladder.escalate(concern, escalate, today);
            case Act.Confirm(var action) -> actions.confirm(concern, action);
            case Act.Finish(var action) -> actions.finish(concern, action);
            case Act.Redate redate -> actions.redate(concern, redate, actor, today);
            case Act.ToCafcass cafcass -> beside.cafcass(cafcass);
            case Act.SeekAdvice advice -> beside.advise(advice);
            case Act.Complain(var text) -> beside.complain(concern, text, today);
            case Act.Hear(var date) -> beside.hear(ladder.known(date), today);
            case Act.Correct(var text) -> yes(new ConcernEvent.Corrected(text));
            case Act.Note(var text) -> yes(new ConcernEvent.Noted(text));
            case Act.FileIt _ -> Keep.file();
            case Act.Hold(var reason) -> Keep.hold(concern, reason);
            case Act.Release(var reason) -> Keep.release(concern, reason);
            case Act.Erase(var reason) -> Keep.erase(concern, reason);
            case Act.Withdraw(var reason) -> yes(new ConcernEvent.Withdrawn(reason));
            case Act.Void(var reason) -> yes(new ConcernEvent.Voided(reason));
            case Act.TakeUp(var as) -> actions.takeUp(concern, as);
        };
    }
}
