package holdfast.conversation;

import holdfast.card.Card;
import holdfast.conversation.Draft.Wanted;
import holdfast.conversation.Heard.Pressed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Asks for a form one question at a time, which is good on a phone and with a screen reader. At the
 * end it is read back like a typed line, and counts only when it is sent.
 */
final class OneByOne {

    /** The button's verb. */
    static final String VERB = "ask-me";

    private final Submitting submitting;
    private final Drawer drawer;
    private final Showing showing;
    private final Asker asker;
    private final Answering answering;
    private final Words words;

    OneByOne(
            Submitting submitting, Drawer drawer, Drafting drafting, Showing showing, Words words) {
        this.submitting = submitting;
        this.drawer = drawer;
        this.showing = showing;
        this.words = words;
        var unfinished = new Unfinished(submitting);
        var replies = new Replies(showing, words);
        this.asker = new Asker(unfinished, drawer, drafting, replies, words);
        this.answering = new Answering(unfinished, asker, drawer, replies, words);
    }

    /**
     * The draft whose question waits for an answer: the newest that is not sent, when it was asked
     * today.
     */
    Optional<Draft> waiting(Caller caller) {
        return drawer.waiting(caller)
                .filter(draft ->
                        draft.asked()
                                .filter(asked -> asked.on().equals(drawer.today()))
                                .isPresent());
    }

    /** Whether a question was left on an earlier day. */
    boolean isLeft(Caller caller) {
        return drawer.waiting(caller).filter(Draft::isAsked).isPresent()
                && waiting(caller).isEmpty();
    }

    /** Asks for what a line has begun. */
    Reply begin(Caller caller, String activity, String line, Wanted wanted) {
        return asker.ask(
                caller, activity, drawer.put(caller, activity, line, asItStands(caller, wanted)));
    }

    /** With the version of the concern that it is about. */
    private Wanted asItStands(Caller caller, Wanted wanted) {
        var draft = Sending.wish(caller, "", wanted, Optional.empty());
        return submitting
                .find(draft)
                .filter(_ -> Acts.ALL.contains(wanted.verb()))
                .map(concern -> wanted.seenAt(concern.ref(), concern.version()))
                .orElse(wanted);
    }

    /** Asks on where a draft was left; empty when none waits. */
    Optional<Reply> goOn(Caller caller, String activity) {
        return drawer.waiting(caller).map(draft -> asker.ask(caller, activity, draft));
    }

    /** The button on a form: what is filled in already is not asked again. */
    Reply pressed(Caller caller, Pressed press) {
        var card = Pressing.card(press);
        var asked =
                drawer.find(caller, card)
                        .filter(Draft::isOpen)
                        .map(draft -> draft.with(filled(draft.inputs(), press.inputs())))
                        .map(draft -> asker.ask(caller, press.activity(), draft))
                        .or(() -> act(caller, press));
        var done =
                showing.inPlace(new Card.Blank(words.say("title.ask-me"), words.say("ask.below")));
        return asked.map(reply -> new Reply(reply.messages(), done.inPlace(), Optional.empty()))
                .orElseGet(() -> Showing.sentence(words.say("refused.draft-gone")));
    }

    private Optional<Reply> act(Caller caller, Pressed press) {
        var verb = press.data().getOrDefault("arg", "");
        var ref = Optional.ofNullable(press.data().get("ref"));
        return ref.filter(_ -> Acts.hasForm(verb))
                .map(_ ->
                        new Wanted(
                                verb,
                                ref,
                                "",
                                filled(Map.of(), press.inputs()),
                                OptionalLong.empty()))
                .map(wanted -> begin(caller, press.activity(), "", wanted));
    }

    private static Map<String, String> filled(Map<String, String> before, Map<String, String> now) {
        var inputs = new HashMap<>(before);
        inputs.putAll(now);
        inputs.values().removeIf(Typed::isNothing);
        return inputs;
    }

    /** Takes a line for the answer to the question that waits. */
    Reply answered(Caller caller, String activity, Typed line, Draft draft) {
        return answering.of(caller, activity, line, draft);
    }

    /** An answer to something else, and behind it the question that still waits. */
    Reply behind(Caller caller, Reply reply) {
        return waiting(caller)
                .filter(Draft::isAsked)
                .map(draft ->
                        reply.then(asker.saying(words.say("ask.still")))
                                .then(asker.again(caller, draft)))
                .orElse(reply);
    }
}
