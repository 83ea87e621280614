package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.card.Field;
import holdfast.concern.Act;
import holdfast.concern.Answer;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing.StageEntry;
import holdfast.concern.Text;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The buttons on a concern's card: exactly what the process would let this person do at this
 * moment, and what they owe first.
 */
final class Buttons {

    private static final Text.Ref SOME = new Text.Ref("", "");

    private final Words words;
    private final Forms forms;
    private final Rarer rarer;

    Buttons(Words words, Forms forms) {
        this.words = words;
        this.forms = forms;
        this.rarer = new Rarer(words, forms);
    }

    /**
     * What stands on the card to be filled in at once: the answer that is owed, with what else may
     * be pressed beside it. Nothing, where another form of the card would take its words along.
     */
    List<Button> form(View view) {
        var owed = deeds(view).stream().filter(button -> button.verb().equals("answer")).toList();
        if (owed.isEmpty() || asksMore(view)) {
            return List.of();
        }
        var form = new ArrayList<Button>();
        form.add(owed.getFirst().positive());
        if (view.allows(new Act.Acknowledge())) {
            form.add(plain(view, "acknowledge").ignoringInputs());
        }
        form.add(moreActions(view));
        return form;
    }

    private boolean asksMore(View view) {
        return Stream.concat(others(view).stream(), rarer.of(view).stream())
                .anyMatch(button -> !button.fields().isEmpty());
    }

    /**
     * Everything else, beside it or behind "more".
     *
     * @param stands whether a form stands on the card
     */
    List<Button> of(View view, boolean stands) {
        var buttons = new ArrayList<Button>();
        if (!stands && view.allows(new Act.Acknowledge())) {
            buttons.add(plain(view, "acknowledge").positive().ignoringInputs());
        }
        if (!stands) {
            buttons.addAll(deeds(view));
        }
        buttons.addAll(others(view));
        var show = plain(view, "show").ignoringInputs();
        buttons.add(!stands && buttons.isEmpty() ? show : show.secondary());
        buttons.addAll(offered(view));
        buttons.addAll(rarer.of(view));
        return buttons;
    }

    /** What this person may do besides what the stage asks of them. */
    private List<Button> others(View view) {
        var buttons = new ArrayList<Button>();
        if (raises(view)) {
            buttons.add(plain(view, "raise").ignoringInputs());
        }
        if (view.concern().questioned() && view.allows(Rarer.cafcass())) {
            buttons.add(plain(view, "cafcass").positive().ignoringInputs());
        }
        if (view.allows(new Act.Escalate(Optional.empty(), Optional.empty(), Rarer.needed(view)))) {
            buttons.add(escalate(view));
        }
        buttons.addAll(judging(view));
        return buttons;
    }

    /** Whether the IRO may raise a concern from what a social worker told. */
    private static boolean raises(View view) {
        return view.concern().kind() == Kind.CHANGE
                && view.allows(new Act.TakeUp(view.concern().ref().next()));
    }

    /** What the press of "more" brings. */
    List<Button> more(View view) {
        return rarer.more(view);
    }

    /** What the stage asks for next; its form stands on the card. */
    private List<Button> deeds(View view) {
        return next(view)
                .filter(deed -> view.allows(act(view, deed)))
                .map(deed -> List.of(owed(view, deed)))
                .orElse(List.of());
    }

    private static Optional<Deed> next(View view) {
        var asked = view.stay().flatMap(StageEntry::next);
        return asked.or(() -> Optional.of(Deed.ANSWER));
    }

    private Button owed(View view, Deed deed) {
        var verb = deed.word();
        return Acts.agreesActions(verb)
                ? asking(view, verb).asking(fields(view, verb), moreActions(view))
                : asking(view, verb);
    }

    private Button moreActions(View view) {
        return Button.of("more-actions", words.say("button.more-actions"), view.data());
    }

    /** What may be done besides; its form opens when it is pressed. */
    private List<Button> offered(View view) {
        return EnumSet.allOf(Deed.class).stream()
                .filter(deed -> !next(view).equals(Optional.of(deed)))
                .filter(deed -> view.allows(act(view, deed)))
                .map(deed -> plain(view, deed.word()).secondary().ignoringInputs())
                .toList();
    }

    private static Act act(View view, Deed deed) {
        return switch (deed) {
            case CONVENE -> new Act.Convene(view.today(), Optional.empty());
            case MINUTES -> new Act.Minute(view.today(), Map.of("text", SOME), List.of());
            case ANSWER -> new Act.GiveAnswer(Answer.Position.DONE, Optional.of(SOME), List.of());
        };
    }

    private List<Button> judging(View view) {
        var buttons = new ArrayList<Button>();
        if (view.allows(new Act.Accept(Map.of("text", SOME), Optional.empty()))) {
            buttons.add(asking(view, "accept"));
        }
        if (view.allows(new Act.Ask(SOME))) {
            buttons.add(asking(view, "ask"));
        }
        if (view.allows(new Act.Refuse(SOME))) {
            buttons.add(asking(view, "refuse"));
        }
        return buttons;
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
        var rungs = new Rungs(view.concern(), view.process(), view.caller().directory());
        var next = rungs.next().map(Stage::title).orElse("");
        var past = rungs.passedOver().map(Stage::title);
        var formal =
                view.stay().filter(stay -> stay.stage().equals(StageId.NOTIFICATION)).isPresent();
        return Button.of(
                        "escalate",
                        past.map(over -> words.say("button.escalate-past", next, over))
                                .orElseGet(() ->
                                        words.say(
                                                formal
                                                        ? "button.raise-formally"
                                                        : "button.escalate",
                                                next)),
                        view.data())
                .positive();
    }
}
