package holdfast.conversation;

import holdfast.card.Card;
import holdfast.conversation.Draft.State;
import holdfast.conversation.Wish.Outcome;
import java.util.Optional;

/** What happens to a draft: sent, changed or cancelled, by a button or by a word. */
final class Sending {

    private final Drawer drawer;
    private final Submitting submitting;
    private final Words words;

    Sending(Drawer drawer, Submitting submitting, Words words) {
        this.drawer = drawer;
        this.submitting = submitting;
        this.words = words;
    }

    /** Sends it. Sent before, it says what was recorded then. */
    Outcome send(Caller caller, Draft draft, Optional<String> shownIn) {
        if (draft.state() == State.CANCELLED) {
            return new Outcome.Not(words.say("refused.draft-cancelled"), Optional.empty());
        }
        var outcome = submitting.submit(wish(caller, draft, shownIn));
        if (outcome instanceof Outcome.Kept || outcome instanceof Outcome.Said) {
            settle(caller, draft, State.SENT);
        }
        return outcome;
    }

    /** Opens it as a form. */
    Outcome change(Caller caller, Draft draft) {
        return draft.state() == State.OPEN
                ? submitting.form(wish(caller, draft, Optional.empty()))
                : new Outcome.Not(
                        words.say(
                                draft.state() == State.SENT
                                        ? "refused.draft-sent"
                                        : "refused.draft-cancelled"),
                        Optional.empty());
    }

    /** Drops it, unless it has been sent. */
    Card.Blank cancel(Caller caller, Draft draft) {
        if (draft.state() == State.SENT) {
            return new Card.Blank(words.say("title.sent"), words.say("refused.draft-sent"));
        }
        settle(caller, draft, State.CANCELLED);
        return new Card.Blank(words.say("title.cancelled"), words.say("draft.cancelled"));
    }

    /** Who has settled it first stays on record. */
    private void settle(Caller caller, Draft draft, State state) {
        if (draft.state() == State.OPEN) {
            drawer.replace(caller, draft.now(state));
        }
    }

    static Wish wish(Caller caller, Draft draft, Optional<String> shownIn) {
        return new Wish(
                caller,
                draft.verb(),
                draft.ref().orElse(""),
                "",
                draft.inputs(),
                draft.id(),
                draft.seen(),
                shownIn);
    }
}
