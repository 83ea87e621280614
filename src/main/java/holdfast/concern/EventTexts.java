package holdfast.concern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What people said with an event, the main thing first. */
final class EventTexts {

    private EventTexts() {}

    static List<Text.Ref> of(ConcernEvent event) {
        return switch (event) {
            case ConcernEvent.Started e -> mainFirst(e.particulars());
            case ConcernEvent.Convened e -> e.place().stream().toList();
            case ConcernEvent.Met e -> joined(mainFirst(e.said()), actions(e.actions()));
            case ConcernEvent.Answered e ->
                    joined(e.text().stream().toList(), actions(e.actions()));
            case ConcernEvent.Passed e -> e.reason().stream().toList();
            case ConcernEvent.Asked e -> List.of(e.text());
            case ConcernEvent.Accepted e -> mainFirst(e.said());
            case ConcernEvent.Refused e -> List.of(e.reason());
            case ConcernEvent.Waiting e -> List.of(e.reason());
            case ConcernEvent.Escalated e ->
                    joined(e.reason().stream().toList(), mainFirst(e.particulars()));
            case ConcernEvent.Extended e -> List.of(e.reason());
            case ConcernEvent.Redated e -> e.reason().stream().toList();
            case ConcernEvent.Cafcass e ->
                    joined(e.reason().stream().toList(), e.discussed().stream().toList());
            case ConcernEvent.Advised e ->
                    joined(List.of(e.question()), e.agreedBy().stream().toList());
            case ConcernEvent.Complained e -> e.text().stream().toList();
            case ConcernEvent.Corrected e -> List.of(e.text());
            case ConcernEvent.Noted e -> List.of(e.text());
            case ConcernEvent.Withdrawn e -> List.of(e.reason());
            case ConcernEvent.Voided e -> List.of(e.reason());
            case ConcernEvent.Fated e -> e.reason().stream().toList();
            case ConcernEvent.Acknowledged _,
                    ConcernEvent.Covered _,
                    ConcernEvent.Dated _,
                    ConcernEvent.Retimed _,
                    ConcernEvent.Reminded _,
                    ConcernEvent.Lapsed _,
                    ConcernEvent.Pinged _,
                    ConcernEvent.WholeLapsed _,
                    ConcernEvent.ActionRang _,
                    ConcernEvent.Foreseen _,
                    ConcernEvent.Unreachable _,
                    ConcernEvent.Finished _,
                    ConcernEvent.Done _,
                    ConcernEvent.Closed _,
                    ConcernEvent.Questioned _,
                    ConcernEvent.Heard _,
                    ConcernEvent.HearingNear _,
                    ConcernEvent.Viewed _,
                    ConcernEvent.Moved _,
                    ConcernEvent.Leaves _,
                    ConcernEvent.Reopened _,
                    ConcernEvent.Unknown _ ->
                    List.of();
        };
    }

    private static List<Text.Ref> actions(List<Answer.Proposed> actions) {
        return actions.stream().map(Answer.Proposed::what).toList();
    }

    private static List<Text.Ref> joined(List<Text.Ref> first, List<Text.Ref> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static List<Text.Ref> mainFirst(Map<String, Text.Ref> texts) {
        var main = Optional.ofNullable(texts.get("text")).stream();
        var others =
                texts.entrySet().stream()
                        .filter(said -> !said.getKey().equals("text"))
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue);
        return Stream.concat(main, others).toList();
    }
}
