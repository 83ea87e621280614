package holdfast.conversation;

import holdfast.card.Card.Button;
import holdfast.concern.Act;
import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The buttons beside an agreed action: what this person can say of it at this moment. */
final class ActionButtons {

    private static final Text.Ref SOME = new Text.Ref("", "");

    private final Words words;

    ActionButtons(Words words) {
        this.words = words;
    }

    List<Button> of(View view, AgreedAction action) {
        var n = action.n();
        var buttons = new ArrayList<Button>();
        if (view.allows(new Act.Confirm(n))) {
            buttons.add(Button.of("done", words.say("button.done"), view.data(n)));
        }
        if (view.allows(new Act.Finish(n)) && !view.isIro()) {
            buttons.add(Button.of("finished", words.say("button.finished"), view.data(n)));
        }
        if (view.allows(new Act.Redate(n, view.today().plusDays(1), Optional.of(SOME)))) {
            var title =
                    action.proposed()
                            .filter(_ -> view.isIro())
                            .map(date -> words.say("button.agree", date))
                            .orElseGet(() -> words.say("button.redate"));
            buttons.add(Button.of("redate", title, view.data(n)));
        }
        return buttons;
    }
}
