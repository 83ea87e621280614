package holdfast.conversation;

import holdfast.concern.Decision.Refusal;
import holdfast.concern.Standing.Ended.How;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import java.util.Locale;

/** Why something cannot be done, and what to do instead. */
final class Refusals {

    private final Words words;

    Refusals(Words words) {
        this.words = words;
    }

    String sentence(Refusal refusal, Caller caller, Policy policy) {
        return switch (refusal) {
            case Refusal.NotYours _ -> words.say("refused.not-yours");
            case Refusal.AlreadyAcknowledged(var by, var at) ->
                    words.say("refused.already-acknowledged", caller.name(by), at);
            case Refusal.AlreadyAnswered(var by, var at) ->
                    words.say("refused.already-answered", caller.name(by), at);
            case Refusal.NotAnswered _ -> words.say("refused.not-answered");
            case Refusal.AlreadyRefused _ -> words.say("refused.already-refused");
            case Refusal.AlreadyAccepted _ -> words.say("refused.already-accepted");
            case Refusal.NotAccepted _ -> words.say("refused.not-accepted");
            case Refusal.Over(var how, var on) -> words.say("refused.over." + word(how), on);
            case Refusal.MovedOn _ -> words.say("refused.moved-on");
            case Refusal.NeedsText _ -> words.say("refused.needs-text");
            case Refusal.OwnAnswer _ -> words.say("refused.own-answer");
            case Refusal.LastStage(var stage) ->
                    words.say("refused.last-stage", title(policy, stage));
            case Refusal.NoSuchStage _ -> words.say("mistake.stage", Stages.names(policy));
            case Refusal.AtThatStage(var stage) ->
                    words.say("refused.at-that-stage", title(policy, stage));
            case Refusal.NeedsReason(var stage) ->
                    words.say("refused.needs-reason", title(policy, stage));
            case Refusal.DateIsThePolicys _ -> words.say("refused.date-is-the-policys");
            case Refusal.DateGone _ -> words.say("mistake.date-gone");
            case Refusal.NoSuchAction(var n) -> words.say("refused.no-such-action", n);
            case Refusal.ActionDone(var n) -> words.say("refused.action-done", n);
            case Refusal.Newer _ -> words.say("refused.newer");
        };
    }

    /** The field a refusal is about, so that it stands beside it; blank when it is about none. */
    static String field(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NeedsText _ -> "text";
            case Refusal.NeedsReason _ -> "reason";
            case Refusal.NoSuchStage _, Refusal.AtThatStage _ -> "stage";
            case Refusal.DateIsThePolicys _, Refusal.DateGone _ -> "by";
            case Refusal.NotYours _,
                    Refusal.AlreadyAcknowledged _,
                    Refusal.AlreadyAnswered _,
                    Refusal.NotAnswered _,
                    Refusal.AlreadyRefused _,
                    Refusal.AlreadyAccepted _,
                    Refusal.NotAccepted _,
                    Refusal.Over _,
                    Refusal.MovedOn _,
                    Refusal.OwnAnswer _,
                    Refusal.LastStage _,
                    Refusal.NoSuchAction _,
                    Refusal.ActionDone _,
                    Refusal.Newer _ ->
                    "";
        };
    }

    static String title(Policy policy, StageId stage) {
        return policy.stage(stage).map(Stage::title).orElse(stage.id());
    }

    static String word(How how) {
        return how.name().toLowerCase(Locale.ROOT);
    }
}
