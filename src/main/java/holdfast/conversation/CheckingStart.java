package holdfast.conversation;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Process.Opening;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.conversation.Picks.Pick;
import holdfast.policy.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Turns a filled form into the matter it starts, or says beside each field what is wrong. */
final class CheckingStart {

    private final Caller caller;
    private final Policy policy;
    private final Filled filled;
    private final Words words;
    private final Checking days;
    private final Letters letters;

    CheckingStart(
            Caller caller,
            Policy policy,
            Filled filled,
            Words words,
            Checking days,
            Letters letters) {
        this.caller = caller;
        this.policy = policy;
        this.filled = filled;
        this.words = words;
        this.days = days;
        this.letters = letters;
    }

    /** What the form would start; meant only when the form is sound. */
    Opening opening(String verb, List<Reference> links) {
        return switch (verb) {
            case "notify" -> matter(Kind.NOTIFICATION, links);
            case "raise" -> matter(Kind.CONCERN, links);
            case "praise" -> told().praise();
            case "service" -> told().service();
            case "talked" -> told().talk();
            case "tell" -> told().change();
            default -> throw new IllegalArgumentException("nothing is started by " + verb);
        };
    }

    private CheckingTold told() {
        return new CheckingTold(caller, policy, filled, words, letters);
    }

    private Opening matter(Kind kind, List<Reference> links) {
        var children = new Children(caller, policy, words).checked(filled);
        var category = category();
        filled.needed("text", "mistake.text-needed");
        var said = new LinkedHashMap<String, Text.Ref>();
        Checking.PARTICULARS.forEach(id -> particular(id).ifPresent(it -> said.put(id, it)));
        var stage = days.stage();
        if (kind == Kind.NOTIFICATION && stage.isPresent()) {
            filled.wrong("stage", words.say("mistake.stage", Stages.names(policy)));
        }
        return new Opening(
                caller.authority(),
                kind,
                children,
                category.map(Pick::id),
                said,
                days.notBefore("by", days.today().plusDays(1)),
                stage,
                days.day("review"),
                said.containsKey("urgent"),
                links);
    }

    private Optional<Text.Ref> particular(String id) {
        return id.equals("source") ? source() : filled.text(id).map(letters::of);
    }

    /** Where it came up, as a reader is told it. */
    private Optional<Text.Ref> source() {
        var typed = filled.text("source").map(Typed::plain);
        var known = typed.filter(Choices.SOURCES::contains);
        if (typed.isPresent() && known.isEmpty()) {
            filled.wrong("source", words.say("mistake.source"));
        }
        return known.map(id -> letters.of(words.say("source." + id)));
    }

    private Optional<Pick> category() {
        var categories = Picks.categories(policy);
        var typed = filled.needed("category", "mistake.category-needed");
        var category = categories.find(typed);
        if (category.isEmpty()) {
            filled.wrong("category", words.say("mistake.category", categories.all().size()));
        }
        return category;
    }
}
