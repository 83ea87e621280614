package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.conversation.Drawer.Begun;
import holdfast.conversation.Heard.Said;
import holdfast.conversation.Wish.Outcome;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

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
    private final InstantSource machine;

    Drafting(
            Submitting submitting,
            Sending sending,
            Drawer drawer,
            ReadBacks readBacks,
            Showing showing,
            Words words,
            InstantSource machine) {
        this.submitting = submitting;
        this.sending = sending;
        this.drawer = drawer;
        this.readBacks = readBacks;
        this.showing = showing;
        this.replies = new Replies(showing, words);
        this.words = words;
        this.machine = machine;
    }

    /** A line that starts a matter. */
    Reply starting(Caller caller, Said said, String verb, Map<String, String> inputs) {
        var begun = new Begun(verb, inputs, Optional.empty(), OptionalLong.empty());
        return readBack(caller, put(caller, said, begun), !isWhole(caller, verb, inputs));
    }

    /**
     * A line that is recorded at once, since nobody hears of it; as a form when it is not whole.
     */
    Reply recording(Caller caller, Said said, String verb, Map<String, String> inputs) {
        var begun = new Begun(verb, inputs, Optional.empty(), OptionalLong.empty());
        var draft = put(caller, said, begun);
        return isWhole(caller, verb, inputs)
                ? replies.of(caller, sending.send(caller, draft, Optional.empty()))
                : readBack(caller, draft, true);
    }

    /** No line says who manages the case of a child who is not on the list. */
    private static boolean isWhole(Caller caller, String verb, Map<String, String> inputs) {
        return StartForms.isWhole(verb, inputs) && !Unlisted.asks(caller, verb, inputs);
    }

    /** A line about a concern that is there. */
    Reply moving(Caller caller, Said said, Wish wish) {
        return submitting
                .find(wish)
                .map(concern -> put(caller, said, begun(wish, concern)))
                .map(draft -> readBack(caller, draft, false))
                .orElseGet(() -> Reply.saying(words.say("refused.not-yours")));
    }

    private static Begun begun(Wish wish, Concern concern) {
        return new Begun(
                wish.verb(),
                wish.inputs(),
                Optional.of(concern.ref().toString()),
                OptionalLong.of(concern.version()));
    }

    private Draft put(Caller caller, Said said, Begun begun) {
        return drawer.put(caller, said, machine.instant(), begun);
    }

    /** Reads a draft back, or opens it as a form when something is missing or wrong. */
    private Reply readBack(Caller caller, Draft draft, boolean incomplete) {
        var wish = Sending.wish(caller, draft, Optional.empty());
        return switch (draft.state()) {
            case SENT -> replies.of(caller, submitting.submit(wish));
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
            case Outcome.Would would ->
                    showing.reply(
                            most -> readBacks.card(caller, draft, would, most),
                            words.say("summary.read-back"));
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
