package holdfast.record;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Standing;
import holdfast.concern.Text;
import holdfast.language.Language;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What goes on one child's record about a concern: plain text to copy into the council's case
 * system. No other child's number stands in it, no other's outcome, and nothing that was said with
 * Cafcass or with lawyers.
 */
public final class CaseNote {

    /** What was filled in when it was started, in the order in which it is written. */
    private static final List<String> PARTICULARS =
            List.of(
                    "text",
                    "impact",
                    "child-view",
                    "informal",
                    "with",
                    "sought",
                    "needed",
                    "source",
                    "decision",
                    "urgent",
                    "reason");

    private final Material material;
    private final CaseWords words;

    private CaseNote(Material material, ChildId child) {
        this.material = material;
        this.words = new CaseWords(material, child);
    }

    /**
     * What a note is written from.
     *
     * @param policy the one the concern was raised under
     * @param said the words behind the concern's texts, by text id; erased ones are missing
     * @param language in which the council's people are spoken to
     */
    public record Material(
            Concern concern,
            Policy policy,
            Directory directory,
            Map<String, String> said,
            Language language) {}

    /** The note for that child, who is one of those the concern is about. */
    public static String of(Material material, ChildId child) {
        return new CaseNote(material, child).written(child);
    }

    private String written(ChildId child) {
        if (material.concern().isVoid()) {
            return words.say("removed", material.concern().ref()) + "\n";
        }
        var lines = new ArrayList<String>();
        lines.addAll(heading(child));
        lines.addAll(particulars());
        lines.addAll(section("happened", happened()));
        lines.addAll(section("actions", actions()));
        lines.addAll(section("outcome", outcome(child)));
        return String.join("\n", lines) + "\n";
    }

    private List<String> heading(ChildId child) {
        var concern = material.concern();
        var lines = new ArrayList<String>();
        lines.add(words.say("title", concern.ref(), kind(concern)));
        lines.add(words.say("child", child.number()));
        lines.add(
                words.say(
                        concern.kind() == Concern.Kind.CHANGE ? "told-by" : "raised-by",
                        words.name(concern.raisedBy()),
                        words.moment(concern.raisedAt())));
        category(concern).ifPresent(lines::add);
        concern.origin().review().ifPresent(day -> lines.add(words.say("review", day)));
        lines.add(words.say("standing", standing(concern)));
        if (!concern.links().isEmpty()) {
            var links = concern.links().stream().map(Object::toString).toList();
            lines.add(words.say("links", String.join(", ", links)));
        }
        return lines;
    }

    private Optional<String> category(Concern concern) {
        var policy = material.policy();
        return concern.kind() == Concern.Kind.CHANGE
                ? policy.changes()
                        .flatMap(changes -> concern.category().flatMap(changes::kind))
                        .map(kind -> words.say("change", kind.title()))
                : concern.category()
                        .flatMap(policy::category)
                        .map(category -> words.say("category", category.title()));
    }

    private String kind(Concern concern) {
        return switch (concern.kind()) {
            case CONCERN ->
                    words.say(
                            concern.formalSince().isPresent()
                                    ? "kind.formal-concern"
                                    : "kind.informal-concern");
            case NOTIFICATION, PRAISE, SERVICE, TALK, COMPLAINT, CHANGE ->
                    words.say("kind." + concern.kind().word());
        };
    }

    private String standing(Concern concern) {
        return switch (concern.standing()) {
            case Standing.Told(var _, var stay) ->
                    stay.map(there -> words.say("is.told-due", there.due()))
                            .orElseGet(() -> words.say("is.told"));
            case Standing.Recorded _ -> words.say("is.recorded");
            case Standing.Informal(var stay) when stay.next().isEmpty() ->
                    words.say("is.settling", stay.due());
            case Standing.Informal(var stay) -> words.say("is.informal", stay.due());
            case Standing.AtStage(var stay) ->
                    words.say("is.at-stage", words.stage(stay.stage()), stay.due());
            case Standing.Answered _ -> words.say("is.answered");
            case Standing.Refused _ -> words.say("is.refused");
            case Standing.Accepted _ -> words.say("is.accepted");
            case Standing.Ended(var how, var _, var on) ->
                    switch (how) {
                        case CLOSED -> words.say("is.closed", on);
                        case WITHDRAWN -> words.say("is.withdrawn", on);
                        case VOID -> words.say("is.void", on);
                    };
        };
    }

    private List<String> particulars() {
        var lines = new ArrayList<String>();
        PARTICULARS.forEach(id ->
                Optional.ofNullable(material.concern().particulars().get(id))
                        .ifPresent(ref ->
                                lines.addAll(section("said." + id, List.of(words.said(ref))))));
        return lines;
    }

    private List<String> happened() {
        var events = new CaseEvents(words, material.concern().kind());
        return material.concern().history().stream()
                .flatMap(entry ->
                        events.line(entry).stream()
                                .map(line -> words.say("line", words.moment(entry.at()), line)))
                .toList();
    }

    private List<String> actions() {
        return material.concern().actions().stream().map(this::action).toList();
    }

    private String action(AgreedAction action) {
        var state =
                switch (action.state()) {
                    case OPEN -> words.say("action.open");
                    case FINISHED -> words.say("action.finished");
                    case DONE -> words.say("action.done");
                };
        return words.say(
                "action",
                action.n(),
                words.said(action.what()),
                words.name(action.who()),
                action.due(),
                state);
    }

    /** What the IRO said of this child; what was said of all, otherwise. */
    private List<String> outcome(ChildId child) {
        var lines = new ArrayList<String>();
        material.concern().history().stream()
                .map(Entry::event)
                .forEach(event -> {
                    if (event instanceof ConcernEvent.Accepted e) {
                        own(e.said(), child).ifPresent(ref -> lines.add(words.said(ref)));
                        e.childTold().ifPresent(on -> lines.add(words.say("child-told", on)));
                    }
                });
        return lines;
    }

    private static Optional<Text.Ref> own(Map<String, Text.Ref> said, ChildId child) {
        return Optional.ofNullable(said.get("outcome-" + child.number()))
                .or(() -> Optional.ofNullable(said.get("outcome")))
                .or(() -> Optional.ofNullable(said.get("text")));
    }

    private List<String> section(String key, List<String> lines) {
        var all = new ArrayList<String>();
        if (!lines.isEmpty()) {
            all.add("");
            all.add(words.say(key));
            all.addAll(lines);
        }
        return all;
    }
}
