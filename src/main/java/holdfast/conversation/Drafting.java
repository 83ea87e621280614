package holdfast.conversation;

import holdfast.conversation.Draft.Wanted;
import holdfast.conversation.Heard.Said;
import holdfast.conversation.Wish.Outcome;
import java.util.Optional;

/**
 * Reads back a typed line that starts or ends a matter, or moves its stage: it counts only when it
 * is sent.
 */
final class Drafting {

    private final Submitting submitting;
    private final Sending sending;
    private final Drawer drawer;
    private final ReadBacks readBacks;
    private final Showing showing;
    private final Replies replies;
    private final Words words;

    Drafting(
            Submitting submitting,
            Sending sending,
            Drawer drawer,
            ReadBacks readBacks,
            Showing showing,
            Words words) {
        this.submitting = submitting;
        this.sending = sending;
        this.drawer = drawer;
        this.readBacks = readBacks;
        this.showing = showing;
        this.replies = new Replies(showing, words);
        this.words = words;
    }

    /** A line that starts a matter. */
    Reply starting(Caller caller, Said said, Wanted wanted) {
        return readBack(caller, put(caller, said, wanted), !isWhole(caller, wanted));
    }

    /**
     * A line that is recorded at once, since nobody hears of it; as a form when it is not whole.
     */
    Reply recording(Caller caller, Said said, Wanted wanted) {
        var draft = put(caller, said, wanted);
        return isWhole(caller, wanted)
                ? replies.of(caller, sending.send(caller, draft, Optional.empty()))
                : readBack(caller, draft, true);
    }

    /** No line says who manages the case of a child who is not on the list. */
    private static boolean isWhole(Caller caller, Wanted wanted) {
        return StartForms.isWhole(wanted.verb(), wanted.inputs())
                && !Unlisted.asks(caller, wanted.verb(), wanted.inputs());
    }

    /** A line about a concern that is there. */
    Reply moving(Caller caller, Said said, Wish wish) {
        return submitting
                .find(wish)
                .map(concern ->
                        put(caller, said, Wanted.of(wish).seenAt(concern.ref(), concern.version())))
                .map(draft -> readBack(caller, draft, false))
                .orElseGet(() -> Reply.saying(words.say("refused.not-yours")));
    }

    private Draft put(Caller caller, Said said, Wanted wanted) {
        return drawer.put(caller, said.activity(), said.text(), wanted);
    }

    /** Reads back what was asked for one question at a time. */
    Reply readBack(Caller caller, Draft draft) {
        return readBack(caller, draft, false);
    }

    /** Reads a draft back, or opens it as a form when something is missing or wrong. */
    private Reply readBack(Caller caller, Draft draft, boolean incomplete) {
        var wish = Sending.wish(caller, draft, Optional.empty());
        return switch (draft.state()) {
            case SENT -> replies.of(caller, sending.sentBefore(caller, draft));
            case CANCELLED -> Reply.saying(words.say("refused.draft-cancelled"));
            case OPEN ->
                    readBack(
                            caller,
                            draft,
                            incomplete ? submitting.form(wish) : submitting.tried(wish));
        };
    }

    /** What cannot be done leaves no draft, or a later {@code yes} would be about it. */
    private Reply readBack(Caller caller, Draft draft, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Would would -> {
                var form = submitting.form(Sending.wish(caller, draft, Optional.empty()));
                yield showing.reply(
                        most -> readBacks.card(caller, draft, would, form, most),
                        words.say("summary.read-back"));
            }
            case Outcome.Reads reads ->
                    showing.reply(readBacks.card(draft, reads), words.say("summary.read-back"));
            case Outcome.Not not -> {
                drawer.drop(caller, draft);
                yield replies.of(caller, not);
            }
            case Outcome.Kept _, Outcome.Said _, Outcome.Again _ -> replies.of(caller, outcome);
        };
    }

    /** The word {@code yes}. */
    Reply yes(Caller caller, Said said) {
        return drawer.meantBy(caller, said.activity())
                .map(draft -> replies.of(caller, sending.send(caller, draft, Optional.empty())))
                .orElseGet(() -> Reply.saying(words.say("draft.none")));
    }

    /** The word {@code cancel}. */
    Reply cancel(Caller caller, Said said) {
        return drawer.meantBy(caller, said.activity())
                .map(draft -> Reply.saying(sending.cancel(caller, draft).lead()))
                .orElseGet(() -> Reply.saying(words.say("draft.none")));
    }
}
