package holdfast.record;

import static java.util.stream.Collectors.joining;

import holdfast.concern.Answer;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Standing.Opened;
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
            case ConcernEvent.Acknowledged _ -> say("acknowledged", by);
            case ConcernEvent.Convened e -> say("convened", by, e.date());
            case ConcernEvent.Met e -> Optional.of(met(by, e));
            case ConcernEvent.Answered e -> Optional.of(answered(by, e));
            case ConcernEvent.Passed e -> say("passed", by, words.name(e.to()));
            case ConcernEvent.Asked e -> say("asked", by, words.said(e.text()));
            case ConcernEvent.Accepted _ -> say("accepted", by);
            case ConcernEvent.Refused e -> say("refused", by, words.said(e.reason()));
            case ConcernEvent.Waiting e -> say("waiting", e.until(), words.said(e.reason()));
            case ConcernEvent.Escalated e -> Optional.of(escalated(by, e));
            case ConcernEvent.Dated e -> say("dated", e.due());
            case ConcernEvent.Extended e -> say("extended", e.due(), words.said(e.reason()));
            case ConcernEvent.Retimed e -> Optional.of(retimed(e));
            case ConcernEvent.Lapsed e when !e.stage().equals(StageId.CHANGE) ->
                    say("lapsed", words.stage(e.stage()));
            case ConcernEvent.Lapsed _ -> say("change-lapsed");
            case ConcernEvent.WholeLapsed _ -> say("whole-lapsed");
            case ConcernEvent.Withdrawn e -> say("withdrawn", by, words.said(e.reason()));
            case ConcernEvent.Voided _ -> say("voided");
            case ConcernEvent.Closed _ -> say("closed");
            case ConcernEvent.Reopened e when kind == Kind.CHANGE -> say("raised-from", e.as());
            case ConcernEvent.Reopened e -> say("reopened", e.as());
            case ConcernEvent.Corrected _ -> say("corrected", by);
            case ConcernEvent.Noted e -> say("noted", by, words.said(e.text()));
            case ConcernEvent.Moved e ->
                    words.own(e.child()) ? say("moved", words.team(e.to())) : say("other-moved");
            case ConcernEvent.Leaves e ->
                    say("leaves", e.until().plusDays(1)).filter(_ -> words.own(e.child()));
            case ConcernEvent.Finished e -> say("finished", e.action());
            case ConcernEvent.Done e -> say("done", e.action());
            case ConcernEvent.Redated e ->
                    say("redated", e.action(), e.date()).filter(_ -> e.agreed());
            case ConcernEvent.Cafcass e -> say("referred").filter(_ -> e.referred());
            case ConcernEvent.Complained _ -> say("complained");
            case ConcernEvent.Heard e -> say("heard", e.date());
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
                    ConcernEvent.Fated _,
                    ConcernEvent.Unknown _ ->
                    Optional.empty();
        };
    }

    private String by(Entry entry) {
        var by = entry.by().map(words::name).orElse("");
        return entry.coveredFor().map(away -> words.say("for", by, words.name(away))).orElse(by);
    }

    private String opened(Opened opened) {
        return words.say("what.opened", words.stage(opened.stage()), opened.due());
    }

    private String escalated(String by, ConcernEvent.Escalated e) {
        var line = words.say("what.escalated", by, opened(e.opened()));
        return e.reason()
                .map(reason -> words.say("because", line, words.said(reason)))
                .orElse(line);
    }

    private String retimed(ConcernEvent.Retimed e) {
        var due = e.due().map(day -> words.say("what.retimed-due", words.moved(day)));
        var whole = e.whole().map(day -> words.say("what.retimed-whole", words.moved(day)));
        var moved = Stream.concat(due.stream(), whole.stream()).collect(joining("; "));
        return e.cause()
                .map(cause -> words.say("what.retimed-cause", moved, cause))
                .orElseGet(() -> words.say("what.retimed", moved));
    }

    private String met(String by, ConcernEvent.Met e) {
        var lines = new ArrayList<String>();
        lines.add(words.say("what.met", e.held(), by));
        Stream.of("attended", "text", "dissent", "link")
                .flatMap(id -> minuted(e, id).stream())
                .forEach(lines::add);
        lines.addAll(proposed(e.actions()));
        return String.join("\n", lines);
    }

    private Optional<String> minuted(ConcernEvent.Met e, String id) {
        return Optional.ofNullable(e.said().get(id))
                .map(ref -> "  " + words.say("met." + id, words.said(ref)));
    }

    private String answered(String by, ConcernEvent.Answered e) {
        var position = words.say("position." + e.position().word());
        var lines = new ArrayList<String>();
        lines.add(words.say("what.answered", by, position));
        e.text().ifPresent(text -> lines.add("  " + words.said(text)));
        lines.addAll(proposed(e.actions()));
        return String.join("\n", lines);
    }

    private List<String> proposed(List<Answer.Proposed> actions) {
        return actions.stream()
                .map(action ->
                        "  "
                                + words.say(
                                        "proposed",
                                        words.said(action.what()),
                                        words.name(action.who()),
                                        action.by()))
                .toList();
    }

    private Optional<String> say(String what, Object... places) {
        return Optional.of(words.say("what." + what, places));
    }
}
