package holdfast.conversation;

import holdfast.concern.Decision.Refusal;
import holdfast.concern.Standing.Ended.How;
import holdfast.policy.Lapse;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import java.util.Locale;
import java.util.Optional;

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
            case Refusal.YoursAlready _ -> words.say("refused.yours-already");
            case Refusal.NotAnswered _ ->
                    words.say(unlessIncomplete("refused.not-answered", policy));
            case Refusal.AlreadyRefused _ -> words.say("refused.already-refused");
            case Refusal.AlreadyAccepted _ -> words.say("refused.already-accepted");
            case Refusal.NotAccepted _ -> words.say("refused.not-accepted");
            case Refusal.Over(var how, var on) -> words.say("refused.over." + word(how), on);
            case Refusal.MovedOn _ -> words.say("refused.moved-on");
            case Refusal.NeedsText _ -> words.say("refused.needs-text");
            case Refusal.OwnAnswer _ -> words.say("refused.own-answer");
            case Refusal.LastStage(var stage) -> lastStage(policy, stage);
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
            case Refusal.Incomplete(var because) -> words.say("refused.incomplete", because);
            case Refusal.NoNotification _ ->
                    words.say(unlessIncomplete("refused.no-notification", policy));
            case Refusal.NobodyToTell _ -> words.say("refused.nobody-to-tell");
            case Refusal.NoChanges _ -> words.say("refused.no-changes");
            case Refusal.OneChildOnly _ -> words.say("mistake.one-child");
            case Refusal.NeedsFilled(var stage, var _) ->
                    words.say("refused.needs-filled", title(policy, stage));
            case Refusal.NeedsReview _ -> words.say("mistake.review-needed");
            case Refusal.FirstThis(var deed) -> words.say("refused.first." + deed.word());
            case Refusal.NotAskedFor(var deed) -> words.say("refused.not-asked-for." + deed.word());
            case Refusal.NeedsMinutes _ -> words.say("refused.needs-minutes");
            case Refusal.DateAhead _ -> words.say("mistake.held-ahead");
            case Refusal.NoMoreTime _ -> words.say("refused.no-more-time");
            case Refusal.TooMuchTime(var latest) -> words.say("refused.too-much-time", latest);
            case Refusal.NoSuchLevel(var level) -> words.say("refused.no-such-level", level);
            case Refusal.NeedsAgreement(var level, var role) ->
                    words.say("refused.needs-agreement", level, words.role(role));
            case Refusal.NeedsDiscussion(var with) ->
                    words.say(
                            "refused.needs-discussion",
                            with.stream()
                                    .map(words::role)
                                    .reduce((one, other) -> words.say("person.and-the", one, other))
                                    .orElse(""));
            case Refusal.NeedsCafcassReason _ -> words.say("refused.needs-cafcass-reason");
            case Refusal.ActionFinished(var n) -> words.say("refused.action-finished", n);
            case Refusal.NeedsDateReason _ -> words.say("mistake.reason-needed");
            case Refusal.NotOver _ -> words.say("refused.not-over");
            case Refusal.AlreadyReopened(var as) -> words.say("refused.already-reopened", as);
            case Refusal.OnlyTold _ -> words.say("refused.only-told");
            case Refusal.AlreadyHeld(var since) -> words.say("refused.already-held", since);
            case Refusal.NotHeld _ -> words.say("refused.not-held");
            case Refusal.OnHold(var since) -> words.say("refused.on-hold", since);
            case Refusal.StillOpen _ -> words.say("refused.still-open");
            case Refusal.WordsErased(var on) -> words.say("refused.words-erased", on);
        };
    }

    /** What can be done instead is less, where no formal stage can be opened. */
    private static String unlessIncomplete(String key, Policy policy) {
        return policy.gap().isPresent() ? key + "-informal" : key;
    }

    /** In the policy's own words, where it has any. */
    private String lastStage(Policy policy, StageId stage) {
        return policy.stage(stage)
                .map(Stage::lapse)
                .map(Lapse::offer)
                .flatMap(offer ->
                        switch (offer) {
                            case Lapse.Offer.Nothing(var because) -> Optional.of(because);
                            case Lapse.Offer.Next _ -> Optional.<String>empty();
                        })
                .orElseGet(() -> words.say("refused.last-stage", title(policy, stage)));
    }

    static String title(Policy policy, StageId stage) {
        return policy.stage(stage).map(Stage::title).orElse(stage.id());
    }

    static String word(How how) {
        return how.name().toLowerCase(Locale.ROOT);
    }
}
