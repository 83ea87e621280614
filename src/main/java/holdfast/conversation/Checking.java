package holdfast.conversation;

import holdfast.concern.Act;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Process.Opening;
import holdfast.concern.Text;
import holdfast.people.ChildId;
import holdfast.policy.Category;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns a filled form into what it means, or says beside each field what is wrong with it. */
final class Checking {

    /** What may be said when a matter is started, in the order in which it is shown. */
    static final List<String> PARTICULARS =
            List.of(
                    "text",
                    "impact",
                    "child-view",
                    "informal",
                    "sought",
                    "needed",
                    "source",
                    "decision",
                    "review",
                    "urgent",
                    "reason");

    /** A year so many years away is a slip of the finger. */
    private static final int FAR = 10;

    private final Caller caller;
    private final Policy policy;
    private final Filled filled;
    private final Words words;
    private final LocalDate today;
    private final Letters letters;

    Checking(
            Caller caller,
            Policy policy,
            Filled filled,
            Words words,
            LocalDate today,
            Letters letters) {
        this.caller = caller;
        this.policy = policy;
        this.filled = filled;
        this.words = words;
        this.today = today;
        this.letters = letters;
    }

    /** Somebody's words on their way into a record. */
    interface Letters {
        Text.Ref of(String words);
    }

    /** What the form would start; meant only when the form is sound. */
    Opening opening(String verb) {
        var child = child();
        var category = category();
        var said = new LinkedHashMap<String, Text.Ref>();
        filled.needed("text", "mistake.text-needed");
        PARTICULARS.forEach(
                id -> filled.text(id).ifPresent(text -> said.put(id, letters.of(text))));
        var kind = verb.equals("notify") ? Kind.NOTIFICATION : Kind.CONCERN;
        return new Opening(
                caller.authority(),
                kind,
                List.of(child),
                category.map(Category::id).orElse(""),
                said,
                notBefore("by", today.plusDays(1)),
                stage());
    }

    private ChildId child() {
        var typed = filled.needed("child", "mistake.child-needed").strip();
        var id = new ChildId(typed);
        if (typed.contains(",") || typed.contains(" ")) {
            filled.wrong("child", words.say("mistake.one-child"));
        } else if (!typed.isEmpty() && caller.ownChild(id).isEmpty()) {
            filled.wrong("child", words.say("mistake.not-your-child"));
        }
        return caller.ownChild(id).map(child -> child.id()).orElse(id);
    }

    private Optional<Category> category() {
        var typed = filled.needed("category", "mistake.category-needed");
        var category = Categories.find(policy, typed);
        if (category.isEmpty()) {
            filled.wrong("category", words.say("mistake.category", policy.categories().size()));
        }
        return category;
    }

    Optional<StageId> stage() {
        var typed = filled.text("stage");
        var stage = typed.flatMap(text -> Stages.find(policy, text));
        if (typed.isPresent() && stage.isEmpty()) {
            filled.wrong("stage", words.say("mistake.stage", Stages.names(policy)));
        }
        return stage;
    }

    private Optional<LocalDate> day(String id) {
        var typed = filled.text(id);
        var day = typed.flatMap(Dates::read);
        if (typed.isPresent() && day.isEmpty()) {
            filled.wrong(id, words.say("mistake.date"));
        }
        if (day.filter(there -> Math.abs(there.getYear() - today.getYear()) > FAR).isPresent()) {
            filled.wrong(id, words.say("mistake.date-far"));
        }
        return day;
    }

    /** A day that must not come before {@code first}. */
    Optional<LocalDate> notBefore(String id, LocalDate first) {
        var day = day(id);
        if (day.filter(there -> there.isBefore(first)).isPresent()) {
            filled.wrong(id, words.say("mistake.date-gone"));
        }
        return day;
    }

    LocalDate today() {
        return today;
    }

    /** The act a form would be; meant only when the form is sound. */
    Act act(String verb, OptionalInt number) {
        return switch (verb) {
            case "acknowledge" -> new Act.Acknowledge();
            case "answer" -> new CheckingAnswer(caller, filled, words, this, letters).answer();
            case "ask" -> new Act.Ask(needed("text", "mistake.ask-needed"));
            case "accept" -> accept();
            case "refuse" -> new Act.Refuse(needed("reason", "mistake.reason-needed"));
            case "withdraw" -> new Act.Withdraw(needed("reason", "mistake.reason-needed"));
            case "void" -> new Act.Void(needed("reason", "mistake.reason-needed"));
            case "escalate" -> new Act.Escalate(stage(), filled.text("reason").map(letters::of));
            case "done" -> new Act.Confirm(number.orElse(0));
            default -> throw new IllegalArgumentException("no act is called " + verb);
        };
    }

    private Text.Ref needed(String id, String otherwise) {
        return letters.of(filled.needed(id, otherwise));
    }

    private Act accept() {
        var said = new LinkedHashMap<String, Text.Ref>();
        List.of("text", "outcome")
                .forEach(id -> filled.text(id).ifPresent(text -> said.put(id, letters.of(text))));
        var told = day("child-told");
        if (told.filter(day -> day.isAfter(today)).isPresent()) {
            filled.wrong("child-told", words.say("mistake.date-ahead"));
        }
        return new Act.Accept(Map.copyOf(said), told);
    }
}
