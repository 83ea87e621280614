package holdfast.concern;

/**
 * The closed list of {@code what} words that programs meet in a history: {@code raised notified
 * praised talked complained acknowledged convened met answered passed covered asked accepted
 * refused waiting escalated dated extended reminded lapsed pinged foreseen unreachable finished
 * redated done closed retimed questioned referred considered advised heard corrected noted viewed
 * filed held released erased withdrawn voided reopened}.
 */
final class EventWords {

    private EventWords() {}

    /** The event's kebab-case word. */
    static String what(ConcernEvent event) {
        return switch (event) {
            case ConcernEvent.Started e ->
                    switch (e.kind()) {
                        case NOTIFICATION, CHANGE -> "notified";
                        case CONCERN, SERVICE -> "raised";
                        case PRAISE -> "praised";
                        case TALK -> "talked";
                        case COMPLAINT -> "complained";
                    };
            case ConcernEvent.Acknowledged _ -> "acknowledged";
            case ConcernEvent.Convened _ -> "convened";
            case ConcernEvent.Met _ -> "met";
            case ConcernEvent.Answered _ -> "answered";
            case ConcernEvent.Passed _ -> "passed";
            case ConcernEvent.Covered _ -> "covered";
            case ConcernEvent.Asked _ -> "asked";
            case ConcernEvent.Accepted _ -> "accepted";
            case ConcernEvent.Refused _ -> "refused";
            case ConcernEvent.Waiting _ -> "waiting";
            case ConcernEvent.Escalated _ -> "escalated";
            case ConcernEvent.Dated _ -> "dated";
            case ConcernEvent.Extended _ -> "extended";
            case ConcernEvent.Retimed _ -> "retimed";
            case ConcernEvent.Reminded _, ConcernEvent.HearingNear _ -> "reminded";
            case ConcernEvent.Lapsed _, ConcernEvent.WholeLapsed _ -> "lapsed";
            case ConcernEvent.Pinged _ -> "pinged";
            case ConcernEvent.ActionRang e ->
                    switch (e.bell()) {
                        case REMINDED -> "reminded";
                        case LAPSED -> "lapsed";
                        case PINGED -> "pinged";
                    };
            case ConcernEvent.Foreseen _ -> "foreseen";
            case ConcernEvent.Unreachable _ -> "unreachable";
            case ConcernEvent.Finished _ -> "finished";
            case ConcernEvent.Redated _ -> "redated";
            case ConcernEvent.Done _ -> "done";
            case ConcernEvent.Closed _ -> "closed";
            case ConcernEvent.Questioned _ -> "questioned";
            case ConcernEvent.Cafcass e -> e.referred() ? "referred" : "considered";
            case ConcernEvent.Advised _ -> "advised";
            case ConcernEvent.Complained _ -> "complained";
            case ConcernEvent.Heard _ -> "heard";
            case ConcernEvent.Corrected _ -> "corrected";
            case ConcernEvent.Noted _, ConcernEvent.Moved _, ConcernEvent.Leaves _ -> "noted";
            case ConcernEvent.Viewed _ -> "viewed";
            case ConcernEvent.Fated e -> e.fate().word();
            case ConcernEvent.Withdrawn _ -> "withdrawn";
            case ConcernEvent.Voided _ -> "voided";
            case ConcernEvent.Reopened _ -> "reopened";
            case ConcernEvent.Unknown e -> e.what();
        };
    }
}
