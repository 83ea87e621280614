package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Card.Form;
import holdfast.card.Field;
import holdfast.concern.Concern;
import holdfast.people.Directory;
import holdfast.people.PersonId;
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

    private final Words words;
    private final ActFields acts;

    Forms(Words words) {
        this.words = words;
        this.acts = new ActFields(words);
    }

    /**
     * Where an act takes place.
     *
     * @param title what its form is called
     * @param by whose act it is
     * @param data what its buttons carry
     */
    record Scene(
            String title,
            Directory directory,
            Policy policy,
            Concern concern,
            PersonId by,
            Map<String, Object> data) {}

    /**
     * The form of an act on a concern, by itself: after a mistake, or asked for by a typed line.
     */
    Form act(String verb, Scene scene, Filled filled) {
        var buttons = new ArrayList<Button>();
        var title = verb.equals("escalate") ? "button.take" : "button." + verb;
        buttons.add(Button.of(verb, words.say(title), scene.data()).positive());
        if (Acts.agreesActions(verb) && rows(filled) < MOST_ACTIONS) {
            buttons.add(Button.of("more-actions", words.say("button.more-actions"), scene.data()));
        }
        buttons.add(Button.of("show", words.say("button.back"), scene.data()).ignoringInputs());
        if (!scene.data().containsKey("arg")) {
            var data = Data.with(scene.data(), "arg", verb);
            buttons.add(Button.of(OneByOne.VERB, words.say("button.ask-me"), data).secondary());
        }
        return new Form(
                scene.title(),
                lead(verb, scene),
                wrong(filled),
                acts.fields(verb, scene, asking(filled), rows(filled)),
                buttons);
    }

    /** The council's own advice stands before a decision on Cafcass. */
    private String lead(String verb, Scene scene) {
        var lead = words.say("form." + verb);
        return verb.equals("cafcass")
                ? words.inert(scene.policy().tracks().cafcass().advice() + " " + lead)
                : lead;
    }

    /** The fields of an act, empty, for the concern's own card. */
    List<Field> fresh(String verb, Scene scene) {
        return acts.fields(verb, scene, Asking.fresh(words), 1);
    }

    /** How many rows of actions a filled form has: at least one, and all that hold anything. */
    static int rows(Filled filled) {
        return rows(filled.inputs());
    }

    static int rows(Map<String, String> inputs) {
        for (int n = MOST_ACTIONS; n > 1; n--) {
            var row = n;
            if (Stream.of("action", "person", "date")
                    .anyMatch(part -> inputs.containsKey(part + row))) {
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
