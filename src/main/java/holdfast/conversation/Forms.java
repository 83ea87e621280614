package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Card.Form;
import holdfast.card.Field;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every form, declared once: the same fields stand on the concern's own card, on a form of its own,
 * and behind a typed line.
 */
final class Forms {

    /** An answer has at most so many actions. */
    static final int MOST_ACTIONS = 5;

    /** What a form does not ask for, but shows when it has been said. */
    private static final List<String> UNASKED =
            List.of(
                    "child-view",
                    "informal",
                    "sought",
                    "needed",
                    "source",
                    "decision",
                    "review",
                    "urgent",
                    "by",
                    "stage",
                    "reason");

    private final Words words;
    private final Choices choices;

    Forms(Words words) {
        this.words = words;
        this.choices = new Choices(words);
    }

    /**
     * Where an act takes place.
     *
     * @param title what its form is called
     * @param data what its buttons carry
     */
    record Scene(
            String title,
            Directory directory,
            Policy policy,
            ChildId child,
            Map<String, Object> data) {}

    /** The form that starts a notification or a formal concern. */
    Form start(String verb, Caller caller, Policy policy, Filled filled, String draft) {
        var asking = asking(filled);
        var fields = new ArrayList<Field>();
        fields.add(asking.choice("child", choices.children(caller), true));
        fields.add(asking.choice("category", choices.categories(policy), true));
        fields.add(asking.words("text", true));
        fields.add(asking.words("impact", false));
        var asked = asked(verb, policy);
        UNASKED.stream()
                .filter(id -> asked.contains(id) || filled.said(id))
                .forEach(id -> fields.add(particular(id, asking, policy)));
        var data = Data.of("card", draft, "arg", draft);
        return new Form(
                words.say("form." + verb),
                words.say("form.about-the-child"),
                wrong(filled),
                fields,
                List.of(
                        Button.of(verb, words.say("button.send"), data).positive(),
                        Button.of("cancel", words.say("button.cancel"), data).ignoringInputs()));
    }

    private static List<String> asked(String verb, Policy policy) {
        if (verb.equals("raise")) {
            return List.of("child-view", "informal", "sought", "stage", "reason");
        }
        return policy.notification().iroMaySetDue() ? List.of("by") : List.of();
    }

    private Field particular(String id, Asking asking, Policy policy) {
        return switch (id) {
            case "by" -> asking.day(id, false);
            case "stage" -> asking.choice(id, choices.stages(policy), false);
            default -> asking.words(id, false);
        };
    }

    /**
     * The form of an act on a concern, by itself: after a mistake, or asked for by a typed line.
     */
    Form act(String verb, Scene scene, Filled filled) {
        var buttons = new ArrayList<Button>();
        var title = verb.equals("escalate") ? "button.take" : "button." + verb;
        buttons.add(Button.of(verb, words.say(title), scene.data()).positive());
        if (verb.equals("answer") && rows(filled) < MOST_ACTIONS) {
            buttons.add(Button.of("more-actions", words.say("button.more-actions"), scene.data()));
        }
        buttons.add(Button.of("show", words.say("button.back"), scene.data()).ignoringInputs());
        return new Form(
                scene.title(),
                words.say("form." + verb),
                wrong(filled),
                fields(verb, scene, asking(filled), rows(filled)),
                buttons);
    }

    /** The fields of an act, empty, for the concern's own card. */
    List<Field> fresh(String verb, Scene scene) {
        return fields(verb, scene, Asking.fresh(words), 1);
    }

    private List<Field> fields(String verb, Scene scene, Asking asking, int rows) {
        return switch (verb) {
            case "answer" -> answer(scene, asking, rows);
            case "accept" ->
                    List.of(
                            asking.words("text", false),
                            asking.words("outcome", false),
                            asking.day("child-told", false));
            case "ask" -> List.of(asking.words("text", true));
            case "escalate" ->
                    List.of(
                            asking.choice("stage", choices.stages(scene.policy()), false),
                            asking.words("reason", false));
            case "refuse", "withdraw", "void" -> List.of(asking.words("reason", true));
            default -> throw new IllegalArgumentException(verb + " has no form");
        };
    }

    private List<Field> answer(Scene scene, Asking asking, int rows) {
        var fields = new ArrayList<Field>();
        fields.add(asking.choice("position", choices.positions(), false));
        fields.add(asking.words("text", false));
        for (int n = 1; n <= rows; n++) {
            var who = "person" + n;
            var people = choices.people(scene.directory(), scene.child(), asking.value(who));
            fields.add(asking.line("action" + n, false));
            fields.add(asking.choice(who, people, false));
            fields.add(asking.day("date" + n, false));
        }
        return fields;
    }

    /** How many rows of actions a filled form has: at least one, and all that hold anything. */
    static int rows(Filled filled) {
        for (int n = MOST_ACTIONS; n > 1; n--) {
            var row = n;
            if (Stream.of("action", "person", "date")
                    .anyMatch(part -> filled.inputs().containsKey(part + row))) {
                return n;
            }
        }
        return 1;
    }

    private Asking asking(Filled filled) {
        return new Asking(words, filled.inputs(), filled.mistakes());
    }

    private String wrong(Filled filled) {
        return filled.isSound() ? "" : words.say("form.wrong", filled.mistakes().size());
    }
}
