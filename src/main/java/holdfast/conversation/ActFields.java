package holdfast.conversation;

import holdfast.card.Field;
import holdfast.conversation.Forms.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of every act on a concern that is there. */
final class ActFields {

    private final Words words;
    private final Choices choices;

    ActFields(Words words) {
        this.words = words;
        this.choices = new Choices(words);
    }

    List<Field> fields(String verb, Scene scene, Asking asking, int rows) {
        return switch (verb) {
            case "answer" -> answer(scene, asking, rows);
            case "minutes" -> minutes(scene, asking, rows);
            case "convene" -> List.of(asking.day("date", true), asking.line("place", false));
            case "accept" -> accept(scene, asking);
            case "ask", "correct", "note" -> List.of(asking.words("text", true));
            case "complaint" -> List.of(asking.words("text", false));
            case "escalate" -> escalate(scene, asking);
            case "pass" ->
                    List.of(
                            asking.choice("person", choices.peers(scene), true),
                            asking.words("reason", false));
            case "set" -> List.of(asking.day("by", true));
            case "extend", "wait" ->
                    List.of(asking.day("until", true), asking.words("reason", true));
            case "redate" -> List.of(asking.day("date", true), asking.words("reason", false));
            case "hearing" -> List.of(asking.day("date", true));
            case "cafcass" -> cafcass(asking);
            case "legal" -> legal(scene, asking);
            case "reopen" -> reopen(scene, asking);
            case "refuse", "withdraw", "void", "hold", "release", "erase" ->
                    List.of(asking.words("reason", true));
            default -> throw new IllegalArgumentException(verb + " has no form");
        };
    }

    /** With what the stage needs and the old matter did not say. */
    private List<Field> reopen(Scene scene, Asking asking) {
        var fields = new ArrayList<Field>();
        fields.add(asking.words("reason", true));
        if (scene.policy().gap().isEmpty() || asking.asked("stage")) {
            fields.add(asking.choice("stage", choices.firstOr(scene.policy()), false));
        }
        Reopening.ANEW.stream()
                .filter(id -> !id.equals("reason") && asking.asked(id))
                .forEach(id -> fields.add(asking.words(id, true)));
        return fields;
    }

    /** Whoever answers does what they promise, unless they name somebody else. */
    private List<Field> answer(Scene scene, Asking asking, int rows) {
        var fields = new ArrayList<Field>();
        fields.add(asking.position("position", choices.positions()));
        fields.add(asking.words("text", false));
        var own = Map.of("person", scene.by().value());
        fields.addAll(actions(scene, asking.presuming(own, rows), rows));
        return fields;
    }

    private List<Field> minutes(Scene scene, Asking asking, int rows) {
        var fields = new ArrayList<Field>();
        fields.add(asking.day("held", true));
        fields.add(asking.words("attended", false));
        fields.add(asking.words("text", true));
        fields.add(asking.line("link", false));
        fields.add(asking.words("dissent", false));
        fields.addAll(actions(scene, asking, rows));
        return fields;
    }

    private List<Field> actions(Scene scene, Asking asking, int rows) {
        var fields = new ArrayList<Field>();
        var people = PeopleChoices.of(words, scene.directory(), scene.concern().subject());
        for (int n = 1; n <= rows; n++) {
            var who = "person" + n;
            fields.add(asking.line("action" + n, false));
            fields.add(asking.pick(who, people, false, "people"));
            fields.add(asking.day("date" + n, false));
        }
        return fields;
    }

    /** What changed for the child, and when the child was told, where it is about any. */
    private List<Field> accept(Scene scene, Asking asking) {
        var fields = new ArrayList<Field>();
        fields.add(asking.words("text", false));
        if (scene.concern().children().isEmpty()) {
            return fields;
        }
        if (scene.concern().children().size() < 2) {
            fields.add(asking.words("outcome", false));
        }
        CheckingAct.outcomes(scene.concern())
                .forEach(id -> {
                    var child = id.substring("outcome-".length());
                    fields.add(asking.words(id, "outcome", words.say("field.outcome-of", child)));
                });
        fields.add(asking.day("child-told", false));
        return fields;
    }

    /** What a stage needs filled in stands on the form once it is found missing. */
    private List<Field> escalate(Scene scene, Asking asking) {
        var fields = new ArrayList<Field>();
        fields.add(asking.choice("stage", choices.stages(scene.policy()), false));
        fields.add(asking.words("reason", false));
        CheckingAct.needs(scene.policy())
                .filter(asking::asked)
                .forEach(id -> fields.add(asking.words(id, true)));
        return fields;
    }

    private List<Field> cafcass(Asking asking) {
        return List.of(
                asking.choice("decision", "cafcass", choices.decisions()),
                asking.words("reason", false),
                asking.line("discussed-with", false),
                asking.day("discussed-on", false));
    }

    /** The level, where the policy has any. */
    private List<Field> legal(Scene scene, Asking asking) {
        var fields = new ArrayList<Field>();
        var levels = choices.levels(scene.policy());
        if (!levels.isEmpty()) {
            fields.add(asking.choice("level", levels, true));
        }
        fields.add(asking.words("question", true));
        fields.add(asking.line("agreed-by", false));
        return fields;
    }
}
