package holdfast.conversation;

import holdfast.card.Card;
import holdfast.conversation.Draft.State;
import holdfast.conversation.Draft.Wanted;
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
        if (draft.state() == State.SENT) {
            return sentBefore(caller, draft);
        }
        var outcome = submitting.submit(wish(caller, draft, shownIn));
        switch (outcome) {
            case Outcome.Kept(var concern, var _) ->
                    settle(caller, draft, State.SENT, Optional.of(concern.ref().toString()));
            case Outcome.Said _ -> settle(caller, draft, State.SENT, Optional.empty());
            case Outcome.Not _, Outcome.Again _, Outcome.Would _, Outcome.Reads _ -> {}
        }
        return outcome;
    }

    /** What was recorded when it was sent. */
    Outcome sentBefore(Caller caller, Draft draft) {
        return submitting
                .find(wish(caller, draft, Optional.empty()))
                .<Outcome>map(concern ->
                        new Outcome.Kept(concern, words.say("news.before", concern.ref())))
                .orElseGet(() -> new Outcome.Said(words.say("news.restricted-before")));
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
        settle(caller, draft, State.CANCELLED, draft.ref());
        return new Card.Blank(words.say("title.cancelled"), words.say("draft.cancelled"));
    }

    /** Who has settled it first stays on record, and nobody's words do. */
    private void settle(Caller caller, Draft draft, State state, Optional<String> ref) {
        if (draft.isOpen()) {
            drawer.replace(caller, draft.settled(state, ref));
        }
    }

    static Wish wish(Caller caller, Draft draft, Optional<String> shownIn) {
        return wish(caller, draft.id(), draft.wanted(), shownIn);
    }

    static Wish wish(Caller caller, String id, Wanted wanted, Optional<String> shownIn) {
        return new Wish(
                caller,
                wanted.verb(),
                wanted.ref().orElse(""),
                wanted.arg(),
                wanted.inputs(),
                id,
                wanted.seen(),
                shownIn);
    }
}
