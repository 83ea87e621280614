package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Field;
import holdfast.concern.Act;
import holdfast.concern.Standing.Answer;
import holdfast.concern.Text;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The buttons on a concern's card: exactly what the process would let this person do at this
 * moment.
 */
final class Buttons {

    private static final Text.Ref SOME = new Text.Ref("", "");

    private final Words words;
    private final Forms forms;

    Buttons(Words words, Forms forms) {
        this.words = words;
        this.forms = forms;
    }

    boolean allows(View view, Act act) {
        return view.process()
                .allows(view.concern(), act, view.caller().actorFor(view.concern()), view.now());
    }

    List<Button> of(View view) {
        var buttons = new ArrayList<Button>();
        if (allows(view, new Act.Acknowledge())) {
            buttons.add(plain(view, "acknowledge").positive());
        }
        if (allows(view, new Act.Escalate(Optional.empty(), Optional.empty()))) {
            buttons.add(escalate(view));
        }
        if (allows(view, new Act.GiveAnswer(Answer.Position.DONE, Optional.of(SOME), List.of()))) {
            var more = Button.of("more-actions", words.say("button.more-actions"), view.data());
            buttons.add(asking(view, "answer").asking(fields(view, "answer"), more));
        }
        buttons.addAll(judging(view));
        var show = plain(view, "show").ignoringInputs();
        buttons.add(buttons.isEmpty() ? show : show.secondary());
        buttons.addAll(rarer(view));
        return buttons;
    }

    private List<Button> judging(View view) {
        var buttons = new ArrayList<Button>();
        if (allows(view, new Act.Accept(Map.of("text", SOME), Optional.empty()))) {
            buttons.add(asking(view, "accept"));
        }
        if (allows(view, new Act.Ask(SOME))) {
            buttons.add(asking(view, "ask"));
        }
        if (allows(view, new Act.Refuse(SOME))) {
            buttons.add(asking(view, "refuse"));
        }
        return buttons;
    }

    /** What stands behind "more". */
    private List<Button> rarer(View view) {
        var buttons = new ArrayList<Button>();
        if (elsewhere(view)) {
            buttons.add(
                    Button.of("escalate", words.say("button.another-stage"), view.data())
                            .secondary()
                            .asking(fields(view, "escalate")));
        }
        if (allows(view, new Act.Withdraw(SOME))) {
            buttons.add(asking(view, "withdraw").destructive());
        }
        if (allows(view, new Act.Void(SOME))) {
            buttons.add(asking(view, "void").destructive());
        }
        return buttons;
    }

    /** Whether it may go to any stage but the next, with a reason. */
    private boolean elsewhere(View view) {
        var policy = view.process().policy();
        var next = view.stay().flatMap(stay -> policy.next(stay.stage())).map(Stage::id);
        return policy.stages().stream()
                .map(Stage::id)
                .filter(stage -> !next.equals(Optional.of(stage)))
                .map(stage -> new Act.Escalate(Optional.of(stage), Optional.of(SOME)))
                .anyMatch(act -> allows(view, act));
    }

    private Button plain(View view, String verb) {
        return Button.of(verb, words.say("button." + verb), view.data());
    }

    private Button asking(View view, String verb) {
        return plain(view, verb).asking(fields(view, verb));
    }

    private List<Field> fields(View view, String verb) {
        return forms.fresh(verb, view.scene(""));
    }

    private Button escalate(View view) {
        var next =
                view.stay()
                        .flatMap(stay -> view.process().policy().next(stay.stage()))
                        .map(Stage::title)
                        .orElse("");
        var formal =
                view.stay().filter(stay -> stay.stage().equals(StageId.NOTIFICATION)).isPresent();
        return Button.of(
                        "escalate",
                        words.say(formal ? "button.raise-formally" : "button.escalate", next),
                        view.data())
                .positive();
    }
}
