package holdfast.record;

import static java.util.stream.Collectors.joining;

import holdfast.concern.Answer;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Standing.Opened;
import holdfast.concern.Text;
import holdfast.policy.StageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to a concern, each as a line of a case note. */
final class CaseEvents {

    private final CaseWords words;
    private final Kind kind;

    CaseEvents(CaseWords words, Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    /** The line; none for what is no business of a child's record. */
    Optional<String> line(Entry entry) {
        var by = by(entry);
        return switch (entry.event()) {
            case ConcernEvent.Started e ->
                    e.opened().filter(_ -> !e.kind().told()).map(this::opened);
            case ConcernEvent.Acknowledged _ -> Optional.of("seen by " + by);
            case ConcernEvent.Convened e -> Optional.of(convened(by, e));
            case ConcernEvent.Met e -> Optional.of(met(by, e));
            case ConcernEvent.Answered e -> Optional.of(answered(by, e));
            case ConcernEvent.Passed e ->
                    Optional.of("passed by %s to %s".formatted(by, words.name(e.to())));
            case ConcernEvent.Asked e -> Optional.of(said(by + " asked for more", e.text()));
            case ConcernEvent.Accepted _ -> Optional.of("accepted by " + by);
            case ConcernEvent.Refused e -> Optional.of(said("refused by " + by, e.reason()));
            case ConcernEvent.Waiting e ->
                    Optional.of(said("waiting until " + words.day(e.until()), e.reason()));
            case ConcernEvent.Escalated e -> Optional.of(escalated(by, e));
            case ConcernEvent.Dated e -> Optional.of("due day set to " + words.day(e.due()));
            case ConcernEvent.Extended e ->
                    Optional.of(said("more time, until " + words.day(e.due()), e.reason()));
            case ConcernEvent.Retimed e -> Optional.of(retimed(e));
            case ConcernEvent.Lapsed e when !e.stage().equals(StageId.CHANGE) ->
                    Optional.of(words.stage(e.stage()) + " ran out of time unanswered");
            case ConcernEvent.Lapsed _ -> Optional.of("not seen in time");
            case ConcernEvent.WholeLapsed _ -> Optional.of("the time of the whole process ended");
            case ConcernEvent.Withdrawn e -> Optional.of(said("withdrawn by " + by, e.reason()));
            case ConcernEvent.Voided _ -> Optional.of("removed as a mistake");
            case ConcernEvent.Closed _ -> Optional.of("closed");
            case ConcernEvent.Reopened e when kind == Kind.CHANGE ->
                    Optional.of("a concern was raised from it: " + e.as());
            case ConcernEvent.Reopened e -> Optional.of("taken up again as " + e.as());
            case ConcernEvent.Corrected _ -> Optional.of("wording put right by " + by);
            case ConcernEvent.Noted e -> Optional.of(said("note by " + by, e.text()));
            case ConcernEvent.Moved e ->
                    Optional.of(
                            words.own(e.child())
                                    ? "the child went to %s while this was open"
                                            .formatted(words.team(e.to()))
                                    : "another child went to another team while this was open");
            case ConcernEvent.Leaves e ->
                    Optional.of("no longer looked after from " + words.day(e.until().plusDays(1)))
                            .filter(_ -> words.own(e.child()));
            case ConcernEvent.Finished _, ConcernEvent.Redated _, ConcernEvent.Done _ ->
                    action(entry.event());
            case ConcernEvent.Cafcass e ->
                    Optional.of("referred to Cafcass").filter(_ -> e.referred());
            case ConcernEvent.Complained _ ->
                    Optional.of("a complaint about the same matter was recorded");
            case ConcernEvent.Heard e -> Optional.of("court hearing on " + words.day(e.date()));
            case ConcernEvent.Covered _,
                    ConcernEvent.Advised _,
                    ConcernEvent.Questioned _,
                    ConcernEvent.Reminded _,
                    ConcernEvent.Pinged _,
                    ConcernEvent.ActionRang _,
                    ConcernEvent.HearingNear _,
                    ConcernEvent.Foreseen _,
                    ConcernEvent.Unreachable _,
                    ConcernEvent.Viewed _,
                    ConcernEvent.Filed _,
                    ConcernEvent.Unknown _ ->
                    Optional.empty();
        };
    }

    private String by(Entry entry) {
        var by = entry.by().map(words::name).orElse("");
        return entry.coveredFor().map(away -> by + " (for " + words.name(away) + ")").orElse(by);
    }

    private String opened(Opened opened) {
        return "%s opened, due %s".formatted(words.stage(opened.stage()), words.day(opened.due()));
    }

    private String escalated(String by, ConcernEvent.Escalated e) {
        var line = "taken further by %s: %s".formatted(by, opened(e.opened()));
        return e.reason().map(reason -> said(line, reason)).orElse(line);
    }

    private String retimed(ConcernEvent.Retimed e) {
        var due = e.due().map(day -> "due day moved " + words.moved(day));
        var whole = e.whole().map(day -> "last day of the whole process moved " + words.moved(day));
        return "calendar changed: "
                + Stream.concat(due.stream(), whole.stream()).collect(joining("; "))
                + e.cause().map(" (%s)"::formatted).orElse("");
    }

    private String convened(String by, ConcernEvent.Convened e) {
        return "meeting called by %s for %s".formatted(by, words.day(e.date()));
    }

    private String met(String by, ConcernEvent.Met e) {
        var lines = new ArrayList<String>();
        lines.add("meeting held on %s; minutes by %s".formatted(words.day(e.held()), by));
        minuted(e, "attended", "Present").ifPresent(lines::add);
        minuted(e, "text", "Agreed").ifPresent(lines::add);
        minuted(e, "dissent", "Not agreed").ifPresent(lines::add);
        minuted(e, "link", "Minutes").ifPresent(lines::add);
        lines.addAll(proposed(e.actions()));
        return String.join("\n", lines);
    }

    private Optional<String> minuted(ConcernEvent.Met e, String id, String title) {
        return Optional.ofNullable(e.said().get(id)).map(ref -> said("  " + title, ref));
    }

    private String answered(String by, ConcernEvent.Answered e) {
        var position =
                switch (e.position()) {
                    case DONE -> "already done";
                    case WILL_DO -> "will be done";
                    case DISAGREE -> "does not agree";
                };
        var lines = new ArrayList<String>();
        lines.add("answered by %s: %s".formatted(by, position));
        e.text().ifPresent(text -> lines.add("  " + words.said(text)));
        lines.addAll(proposed(e.actions()));
        return String.join("\n", lines);
    }

    private List<String> proposed(List<Answer.Proposed> actions) {
        return actions.stream()
                .map(action ->
                        "  Action: %s (%s, by %s)"
                                .formatted(
                                        words.said(action.what()),
                                        words.name(action.who()),
                                        words.day(action.by())))
                .toList();
    }

    private Optional<String> action(ConcernEvent event) {
        return switch (event) {
            case ConcernEvent.Finished e ->
                    Optional.of("action %d reported finished".formatted(e.action()));
            case ConcernEvent.Done e -> Optional.of("action %d confirmed".formatted(e.action()));
            case ConcernEvent.Redated e when e.agreed() ->
                    Optional.of("action %d moved to %s".formatted(e.action(), words.day(e.date())));
            default -> Optional.empty();
        };
    }

    private String said(String what, Text.Ref ref) {
        return what + ": " + words.said(ref);
    }
}
