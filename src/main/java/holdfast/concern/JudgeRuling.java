package holdfast.concern;

import static holdfast.concern.Ruling.no;
import static holdfast.concern.Ruling.yes;

import holdfast.concern.Act.Actor;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Ruling.Ruled;
import holdfast.concern.Standing.StageEntry;
import holdfast.policy.Policy;
import holdfast.policy.Stage.Deed;

/** What becomes of a judgement. Nobody judges their own answer. */
final class JudgeRuling {

    private final Policy policy;

    JudgeRuling(Policy policy) {
        this.policy = policy;
    }

    Ruled judging(Concern concern, Actor actor, ConcernEvent event) {
        return switch (concern.standing()) {
            case Standing.Answered s when own(s.answer(), actor) -> no(new Refusal.OwnAnswer());
            case Standing.Answered _ -> yes(event);
            case Standing.Informal _,
                    Standing.AtStage _,
                    Standing.Recorded _,
                    Standing.Told _,
                    Standing.Refused _,
                    Standing.Accepted _,
                    Standing.Ended _ ->
                    no(StageRuling.settled(concern));
        };
    }

    Ruled accept(Concern concern, Act.Accept act, Actor actor) {
        var accepted = new ConcernEvent.Accepted(act.said(), act.childTold());
        return switch (concern.standing()) {
            case Standing.Told _ -> service(concern, act, accepted);
            case Standing.Recorded _ -> settled(act, accepted);
            case Standing.Informal(var stay) -> unanswered(stay, act, accepted);
            case Standing.AtStage(var stay) -> unanswered(stay, act, accepted);
            case Standing.Answered s when StageRuling.called(s) ->
                    unanswered(s.stay(), act, accepted);
            case Standing.Answered s -> judged(s.stay(), s.answer(), actor, accepted);
            case Standing.Refused s -> judged(s.stay(), s.answer(), actor, accepted);
            case Standing.Accepted _, Standing.Ended _ -> no(StageRuling.settled(concern));
        };
    }

    /** A concern about the service ends when the IRO says what came of it. */
    private static Ruled service(Concern concern, Act.Accept act, ConcernEvent.Accepted accepted) {
        if (concern.kind() != Concern.Kind.SERVICE) {
            return no(new Refusal.OnlyTold());
        }
        return settled(act, accepted);
    }

    private static Ruled settled(Act.Accept act, ConcernEvent.Accepted accepted) {
        return act.said().containsKey("text")
                ? yes(accepted, new ConcernEvent.Closed())
                : no(new Refusal.NeedsText());
    }

    /** Settled by telephone, say; but not where the process wants a meeting's minutes. */
    private Ruled unanswered(StageEntry stay, Act.Accept act, ConcernEvent.Accepted accepted) {
        if (needsMinutes(stay)) {
            return no(new Refusal.NeedsMinutes());
        }
        return settled(act, accepted);
    }

    private boolean needsMinutes(StageEntry stay) {
        return stay.progress().minuted().isEmpty()
                && policy.stage(stay.stage())
                        .filter(stage -> stage.asksFor(Deed.MINUTES))
                        .isPresent();
    }

    private Ruled judged(StageEntry stay, Answer answer, Actor actor, ConcernEvent accepted) {
        if (own(answer, actor)) {
            return no(new Refusal.OwnAnswer());
        }
        if (needsMinutes(stay)) {
            return no(new Refusal.NeedsMinutes());
        }
        return answer.actions().isEmpty()
                ? yes(accepted, new ConcernEvent.Closed())
                : yes(accepted);
    }

    private static boolean own(Answer answer, Actor actor) {
        return answer.own() && answer.by().equals(actor.id());
    }
}
