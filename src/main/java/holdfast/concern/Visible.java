package holdfast.concern;

/** Whether a card looks different after something has happened. */
final class Visible {

    private Visible() {}

    static boolean is(ConcernEvent event) {
        return switch (event) {
            case ConcernEvent.Reminded _,
                    ConcernEvent.Pinged _,
                    ConcernEvent.ActionRang _,
                    ConcernEvent.HearingNear _,
                    ConcernEvent.Foreseen _,
                    ConcernEvent.Unreachable _,
                    ConcernEvent.Viewed _ ->
                    false;
            case ConcernEvent.Started _,
                    ConcernEvent.Acknowledged _,
                    ConcernEvent.Convened _,
                    ConcernEvent.Met _,
                    ConcernEvent.Answered _,
                    ConcernEvent.Passed _,
                    ConcernEvent.Covered _,
                    ConcernEvent.Asked _,
                    ConcernEvent.Accepted _,
                    ConcernEvent.Refused _,
                    ConcernEvent.Waiting _,
                    ConcernEvent.Escalated _,
                    ConcernEvent.Dated _,
                    ConcernEvent.Extended _,
                    ConcernEvent.Retimed _,
                    ConcernEvent.Lapsed _,
                    ConcernEvent.WholeLapsed _,
                    ConcernEvent.Finished _,
                    ConcernEvent.Redated _,
                    ConcernEvent.Done _,
                    ConcernEvent.Closed _,
                    ConcernEvent.Questioned _,
                    ConcernEvent.Cafcass _,
                    ConcernEvent.Advised _,
                    ConcernEvent.Complained _,
                    ConcernEvent.Heard _,
                    ConcernEvent.Corrected _,
                    ConcernEvent.Noted _,
                    ConcernEvent.Moved _,
                    ConcernEvent.Leaves _,
                    ConcernEvent.Fated _,
                    ConcernEvent.Withdrawn _,
                    ConcernEvent.Voided _,
                    ConcernEvent.Reopened _,
                    ConcernEvent.Unknown _ ->
                    true;
        };
    }
}
