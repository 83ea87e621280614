package holdfast.record;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Standing;
import holdfast.concern.Text;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private static final Map<String, String> PARTICULARS = new LinkedHashMap<>();

    static {
        PARTICULARS.put("text", "What it is about");
        PARTICULARS.put("impact", "What it means for the child");
        PARTICULARS.put("child-view", "The child’s own view");
        PARTICULARS.put("informal", "What was tried informally");
        PARTICULARS.put("with", "Talked with");
        PARTICULARS.put("sought", "What would put it right");
        PARTICULARS.put("needed", "What the child needs, and by when");
        PARTICULARS.put("source", "Where it came up");
        PARTICULARS.put("decision", "Review decision not carried out");
        PARTICULARS.put("urgent", "Why it was urgent");
        PARTICULARS.put("reason", "Why this stage");
    }

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
     */
    public record Material(
            Concern concern, Policy policy, Directory directory, Map<String, String> said) {}

    /** The note for that child, who is one of those the concern is about. */
    public static String of(Material material, ChildId child) {
        return new CaseNote(material, child).written(child);
    }

    private String written(ChildId child) {
        if (material.concern().isVoid()) {
            return "%s was a mistake and has been removed.%n"
                    .formatted(material.concern().ref())
                    .replace("\r\n", "\n");
        }
        var lines = new ArrayList<String>();
        lines.addAll(heading(child));
        lines.addAll(particulars());
        lines.addAll(section("What happened", happened()));
        lines.addAll(section("Agreed actions", actions()));
        lines.addAll(section("Outcome for this child", outcome(child)));
        return String.join("\n", lines) + "\n";
    }

    private List<String> heading(ChildId child) {
        var concern = material.concern();
        var lines = new ArrayList<String>();
        lines.add("%s: %s".formatted(concern.ref(), kind(concern)));
        lines.add("Child: " + child.number());
        lines.add(
                "%s by: %s, %s"
                        .formatted(
                                concern.kind() == Concern.Kind.CHANGE ? "Told" : "Raised",
                                words.name(concern.raisedBy()),
                                words.moment(concern.raisedAt())));
        category(concern).ifPresent(lines::add);
        concern.origin().review().ifPresent(day -> lines.add("Review: " + words.day(day)));
        lines.add("Standing: " + standing(concern));
        if (!concern.links().isEmpty()) {
            var links = concern.links().stream().map(Object::toString).toList();
            lines.add("See also: " + String.join(", ", links));
        }
        return lines;
    }

    private Optional<String> category(Concern concern) {
        var policy = material.policy();
        return concern.kind() == Concern.Kind.CHANGE
                ? policy.changes()
                        .flatMap(changes -> concern.category().flatMap(changes::kind))
                        .map(kind -> "Change: " + kind.title())
                : concern.category()
                        .flatMap(policy::category)
                        .map(category -> "Category: " + category.title());
    }

    private static String kind(Concern concern) {
        return switch (concern.kind()) {
            case NOTIFICATION -> "notification";
            case CONCERN ->
                    concern.formalSince().isPresent() ? "formal concern" : "informal concern";
            case PRAISE -> "good practice";
            case SERVICE -> "concern about the service";
            case TALK -> "informal attempt";
            case COMPLAINT -> "complaint";
            case CHANGE -> "significant change";
        };
    }

    private String standing(Concern concern) {
        return switch (concern.standing()) {
            case Standing.Told(var _, var stay) ->
                    stay.map(there -> "told, to be seen by " + words.day(there.due()))
                            .orElse("told");
            case Standing.Recorded _ -> "informal, with no due date";
            case Standing.Informal(var stay) when stay.next().isEmpty() ->
                    "informal, until " + words.day(stay.due());
            case Standing.Informal(var stay) -> "answer due " + words.day(stay.due());
            case Standing.AtStage(var stay) ->
                    "%s, due %s".formatted(words.stage(stay.stage()), words.day(stay.due()));
            case Standing.Answered _ -> "answered, waiting for the IRO";
            case Standing.Refused _ -> "answer refused, waiting for the IRO";
            case Standing.Accepted _ -> "accepted, with actions still to be done";
            case Standing.Ended(var how, var _, var on) ->
                    switch (how) {
                        case CLOSED -> "closed on " + words.day(on);
                        case WITHDRAWN -> "withdrawn on " + words.day(on);
                        case VOID -> "removed on " + words.day(on);
                    };
        };
    }

    private List<String> particulars() {
        var lines = new ArrayList<String>();
        PARTICULARS.forEach((id, title) ->
                Optional.ofNullable(material.concern().particulars().get(id))
                        .ifPresent(ref -> lines.addAll(section(title, List.of(words.said(ref))))));
        return lines;
    }

    private List<String> happened() {
        var events = new CaseEvents(words, material.concern().kind());
        return material.concern().history().stream()
                .flatMap(entry ->
                        events.line(entry).stream()
                                .map(line -> words.moment(entry.at()) + ": " + line))
                .toList();
    }

    private List<String> actions() {
        return material.concern().actions().stream().map(this::action).toList();
    }

    private String action(AgreedAction action) {
        var state =
                switch (action.state()) {
                    case OPEN -> "still to be done";
                    case FINISHED -> "reported finished";
                    case DONE -> "done";
                };
        return "%d. %s (%s, by %s): %s"
                .formatted(
                        action.n(),
                        words.said(action.what()),
                        words.name(action.who()),
                        words.day(action.due()),
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
                        e.childTold()
                                .ifPresent(
                                        on -> lines.add("The child was told on " + words.day(on)));
                    }
                });
        return lines;
    }

    private static Optional<Text.Ref> own(Map<String, Text.Ref> said, ChildId child) {
        return Optional.ofNullable(said.get("outcome-" + child.number()))
                .or(() -> Optional.ofNullable(said.get("outcome")))
                .or(() -> Optional.ofNullable(said.get("text")));
    }

    private static List<String> section(String title, List<String> lines) {
        var all = new ArrayList<String>();
        if (!lines.isEmpty()) {
            all.add("");
            all.add(title);
            all.addAll(lines);
        }
        return all;
    }
}
