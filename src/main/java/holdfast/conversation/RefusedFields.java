package holdfast.conversation;

import holdfast.concern.Decision.Refusal;
import java.util.Set;

/** The fields a refusal is about, so that it stands beside them. */
final class RefusedFields {

    private RefusedFields() {}

    /** Their input ids on the form of that verb; none when it is about none. */
    static Set<String> of(Refusal refusal, String verb) {
        return switch (refusal) {
            case Refusal.NeedsText _ -> Set.of("text");
            case Refusal.NeedsReason _, Refusal.NeedsCafcassReason _, Refusal.NeedsDateReason _ ->
                    Set.of("reason");
            case Refusal.NeedsDiscussion _ -> Set.of("discussed-with");
            case Refusal.NeedsAgreement _ -> Set.of("agreed-by");
            case Refusal.NoSuchLevel _ -> Set.of("level");
            case Refusal.NeedsReview _ -> Set.of("review");
            case Refusal.OneChildOnly _ -> Set.of("child");
            case Refusal.NeedsFilled(var _, var inputs) -> inputs;
            case Refusal.DateAhead _ -> Set.of("held");
            case Refusal.NoSuchStage _, Refusal.AtThatStage _ -> Set.of("stage");
            case Refusal.DateIsThePolicys _, Refusal.DateGone _, Refusal.TooMuchTime _ ->
                    Set.of(day(verb));
            case Refusal.YoursAlready _ -> Set.of("person");
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
                    Refusal.Incomplete _,
                    Refusal.NoNotification _,
                    Refusal.NobodyToTell _,
                    Refusal.NoChanges _,
                    Refusal.FirstThis _,
                    Refusal.NotAskedFor _,
                    Refusal.NeedsMinutes _,
                    Refusal.NoMoreTime _,
                    Refusal.ActionFinished _,
                    Refusal.NotOver _,
                    Refusal.AlreadyReopened _,
                    Refusal.OnlyTold _,
                    Refusal.AlreadyHeld _,
                    Refusal.NotHeld _,
                    Refusal.OnHold _,
                    Refusal.StillOpen _,
                    Refusal.WordsErased _,
                    Refusal.Newer _ ->
                    Set.of();
        };
    }

    /** What the day is called on the form of that verb. */
    private static String day(String verb) {
        return switch (verb) {
            case "convene", "redate", "hearing" -> "date";
            case "extend", "wait" -> "until";
            default -> "by";
        };
    }
}
