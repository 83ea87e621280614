package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.concern.Act;
import holdfast.concern.Standing.StageEntry;
import holdfast.concern.Text;
import holdfast.people.PersonId;
import holdfast.policy.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The buttons for what is done now and then. */
final class Rarer {

    private static final Text.Ref SOME = new Text.Ref("", "");

    private final Words words;
    private final Forms forms;

    Rarer(Words words, Forms forms) {
        this.words = words;
        this.forms = forms;
    }

    private static final PersonId NOBODY = new PersonId("nobody");

    /** An act, and the button that does it or opens its form. */
    private record Choice(String verb, Act act) {}

    List<Button> of(View view) {
        var buttons = new ArrayList<Button>();
        if (elsewhere(view)) {
            buttons.add(
                    Button.of("escalate", words.say("button.another-stage"), view.data())
                            .secondary()
                            .asking(forms.fresh("escalate", view.scene(""))));
        }
        if (!view.concern().isVoid()) {
            buttons.add(opening(view, "more"));
        }
        if (Reopening.mayBe(view.concern())
                && view.allows(new Act.TakeUp(view.concern().ref().next()))) {
            buttons.add(opening(view, "reopen"));
        }
        if (view.allows(new Act.Withdraw(SOME))) {
            buttons.add(asking(view, "withdraw"));
        }
        if (view.allows(new Act.Void(SOME))) {
            buttons.add(asking(view, "void"));
        }
        return buttons;
    }

    /** What the press of "more" brings; each opens its form by itself. */
    List<Button> more(View view) {
        var buttons = new ArrayList<Button>();
        choices(view).stream()
                .filter(choice -> view.allows(choice.act()))
                .forEach(choice -> buttons.add(plain(view, choice.verb())));
        buttons.add(plain(view, "case-note"));
        buttons.add(Button.of("refresh", words.say("button.back"), view.data()).ignoringInputs());
        return buttons;
    }

    private static List<Choice> choices(View view) {
        var tomorrow = view.today().plusDays(1);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("set", new Act.SetDue(tomorrow)));
        choices.add(new Choice("extend", new Act.GiveTime(longer(view), SOME)));
        choices.add(new Choice("pass", new Act.Pass(NOBODY, Optional.empty())));
        choices.add(new Choice("wait", new Act.Wait(tomorrow, SOME)));
        if (!view.concern().kind().told()) {
            choices.addAll(beside(view));
        }
        choices.add(new Choice("correct", new Act.Correct(SOME)));
        choices.add(new Choice("note", new Act.Note(SOME)));
        choices.add(new Choice("filed", new Act.FileIt()));
        choices.add(new Choice("hold", new Act.Hold(SOME)));
        choices.add(new Choice("release", new Act.Release(SOME)));
        return choices;
    }

    private static LocalDate longer(View view) {
        return view.stay().map(StageEntry::due).orElse(view.today()).plusDays(1);
    }

    private static List<Choice> beside(View view) {
        var tracks = view.process().policy().tracks();
        var choices = new ArrayList<Choice>();
        if (!view.concern().questioned()) {
            choices.add(new Choice("cafcass", cafcass()));
        }
        tracks.legal()
                .ifPresent(_ ->
                        choices.add(
                                new Choice(
                                        "legal", new Act.SeekAdvice(1, SOME, Optional.of(SOME)))));
        choices.add(new Choice("complaint", new Act.Complain(Optional.empty())));
        choices.add(new Choice("hearing", new Act.Hear(view.today())));
        return choices;
    }

    static Act cafcass() {
        return new Act.ToCafcass(true, Optional.of(SOME), Optional.of(SOME), Optional.empty());
    }

    /** Whether it may go to any stage but the next, with a reason. */
    private static boolean elsewhere(View view) {
        var policy = view.process().policy();
        var next = view.stay().flatMap(stay -> policy.next(stay.stage())).map(Stage::id);
        return policy.stages().stream()
                .map(Stage::id)
                .filter(stage -> !next.equals(Optional.of(stage)))
                .map(stage -> new Act.Escalate(Optional.of(stage), Optional.of(SOME), needed(view)))
                .anyMatch(view::allows);
    }

    /** All that any stage needs filled in: whether it is known is asked on the form. */
    static Map<String, Text.Ref> needed(View view) {
        return CheckingAct.needs(view.process().policy())
                .collect(Collectors.toMap(id -> id, _ -> SOME));
    }

    private Button opening(View view, String verb) {
        return plain(view, verb).secondary();
    }

    private Button plain(View view, String verb) {
        return Button.of(verb, words.say("button." + verb), view.data()).ignoringInputs();
    }

    private Button asking(View view, String verb) {
        return Button.of(verb, words.say("button." + verb), view.data())
                .destructive()
                .asking(forms.fresh(verb, view.scene("")));
    }
}
