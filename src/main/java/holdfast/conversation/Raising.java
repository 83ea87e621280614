package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.conversation.Draft.Wanted;
import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Wish.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Answers the button on a significant change that raises a concern from it: its form comes as a
 * message of its own, with the child filled in, and the change's card stays.
 */
final class Raising {

    private final Submitting submitting;
    private final Drawer drawer;
    private final Showing showing;
    private final Words words;

    Raising(Submitting submitting, Drawer drawer, Showing showing, Words words) {
        this.submitting = submitting;
        this.drawer = drawer;
        this.showing = showing;
        this.words = words;
    }

    /** Whether it is that button: it names a change, and nothing is filled in yet. */
    boolean isAsked(Pressed press) {
        return press.verb().equals("raise")
                && press.data().containsKey("ref")
                && press.inputs().values().stream().allMatch(Typed::isNothing);
    }

    Reply form(Caller caller, Pressed press) {
        return submitting
                .find(Wish.of(caller, press, "show", Map.of()))
                .filter(concern -> concern.kind() == Kind.CHANGE)
                .map(change -> form(caller, press, change))
                .orElseGet(() -> Showing.sentence(words.say("refused.not-yours")));
    }

    private Reply form(Caller caller, Pressed press, Concern change) {
        var card =
                showing.card(
                        showing.view(caller, change, Pressing.card(press)), Optional.empty(), 0);
        var draft = draft(caller, press, change);
        return switch (submitting.form(Sending.wish(caller, draft, Optional.empty()))) {
            case Outcome.Again(var form) ->
                    new Reply(
                            showing.reply(form, words.say("summary.form")).messages(),
                            Optional.of(card),
                            Optional.empty());
            case Outcome.Not(var sentence, var _) -> {
                drawer.drop(caller, draft);
                yield Showing.inPlace(card).and(sentence);
            }
            case Outcome.Kept _, Outcome.Would _, Outcome.Said _, Outcome.Reads _ ->
                    Showing.inPlace(card);
        };
    }

    /** The same press delivered again finds the same draft. */
    private Draft draft(Caller caller, Pressed press, Concern change) {
        var wanted =
                new Wanted(
                        "raise",
                        Optional.of(change.ref().toString()),
                        "",
                        Map.of("child", Facts.children(change.subject()).replace(" ", "")),
                        OptionalLong.empty());
        return drawer.put(caller, press.activity(), "", wanted);
    }
}
