package holdfast.conversation;

import holdfast.concern.ConcernEvent;
import holdfast.people.Role;
import holdfast.policy.Tracks;
import java.util.List;

/**
 * Who may know what of Cafcass, legal advice and complaints: what was said is the IRO's and the IRO
 * manager's own; that a matter was referred, or advice sought, is known to those the policy tells.
 */
final class Confidence {

    private Confidence() {}

    /** Whether this person may know that it happened. */
    static boolean may(View view, ConcernEvent event) {
        var tracks = view.process().policy().tracks();
        return view.confidential()
                || switch (event) {
                    case ConcernEvent.Cafcass e -> e.referred();
                    case ConcernEvent.Questioned _ -> false;
                    case ConcernEvent.Fated e -> !e.fate().isOfHold() || mayKnowOfHolds(view);
                    case ConcernEvent.Advised _ ->
                            tracks.legal().map(Tracks.Legal::tell).orElse(List.of()).stream()
                                    .anyMatch(view.roles()::contains);
                    case ConcernEvent.Started _,
                            ConcernEvent.Acknowledged _,
                            ConcernEvent.Convened _,
                            ConcernEvent.Met _,
                            ConcernEvent.Answered _,
                            ConcernEvent.Passed _,
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
                            ConcernEvent.Withdrawn _,
                            ConcernEvent.Voided _,
                            ConcernEvent.Closed _,
                            ConcernEvent.Reopened _,
                            ConcernEvent.Corrected _,
                            ConcernEvent.Noted _,
                            ConcernEvent.Moved _,
                            ConcernEvent.Leaves _,
                            ConcernEvent.Finished _,
                            ConcernEvent.Redated _,
                            ConcernEvent.Done _,
                            ConcernEvent.Complained _,
                            ConcernEvent.Heard _,
                            ConcernEvent.Covered _,
                            ConcernEvent.Reminded _,
                            ConcernEvent.Pinged _,
                            ConcernEvent.ActionRang _,
                            ConcernEvent.HearingNear _,
                            ConcernEvent.Foreseen _,
                            ConcernEvent.Unreachable _,
                            ConcernEvent.Viewed _,
                            ConcernEvent.Unknown _ ->
                            true;
                };
    }

    /** Whether this person may know that something must be kept, and why. */
    static boolean mayKnowOfHolds(View view) {
        return view.confidential() || view.roles().contains(Role.LEGAL);
    }

    /** Whether this person may read what was said with it. */
    static boolean mayRead(View view, ConcernEvent event) {
        return view.confidential()
                || !(event instanceof ConcernEvent.Cafcass
                        || event instanceof ConcernEvent.Complained
                        || event instanceof ConcernEvent.Advised);
    }

    /** Whether this person may know of something that runs beside the stages. */
    static boolean may(View view, String track, String state) {
        return switch (track) {
            case "cafcass" -> view.confidential() || state.equals("referred");
            case "legal" ->
                    view.concern().history().stream()
                            .anyMatch(entry ->
                                    entry.event() instanceof ConcernEvent.Advised advised
                                            && may(view, advised));
            default -> true;
        };
    }
}
