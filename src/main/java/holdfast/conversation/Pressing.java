package holdfast.conversation;

import holdfast.card.Card;
import holdfast.concern.Concern;
import holdfast.concern.Reference;
import holdfast.conversation.Heard.Pressed;
import holdfast.conversation.Wish.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers pressed buttons. Every button is safe to press twice, late, or by somebody whose button
 * it is not.
 */
final class Pressing {

    private final Submitting submitting;
    private final Sending sending;
    private final Drawer drawer;
    private final Showing showing;
    private final Leafing leafing;
    private final CaseNotes caseNotes;
    private final Away away;
    private final Checkup checkup;
    private final Raising raising;
    private final OneByOne oneByOne;
    private final DigestPresses digest;
    private final Words words;

    Pressing(
            Submitting submitting,
            Sending sending,
            Drawer drawer,
            Showing showing,
            Views views,
            Leafing leafing,
            Away away,
            Checkup checkup,
            Raising raising,
            OneByOne oneByOne,
            DigestPresses digest,
            Words words) {
        this.submitting = submitting;
        this.sending = sending;
        this.drawer = drawer;
        this.showing = showing;
        this.leafing = leafing;
        this.away = away;
        this.caseNotes = new CaseNotes(submitting, showing, views, words);
        this.checkup = checkup;
        this.raising = raising;
        this.oneByOne = oneByOne;
        this.digest = digest;
        this.words = words;
    }

    Reply on(Caller caller, Pressed press) {
        return digest.on(caller, press).orElseGet(() -> pressed(caller, press));
    }

    private Reply pressed(Caller caller, Pressed press) {
        return switch (press.verb()) {
            case "send" ->
                    drafted(
                            caller,
                            press,
                            draft ->
                                    reply(
                                            caller,
                                            press,
                                            sending.send(caller, draft, press.shownIn())));
            case "change" ->
                    drafted(
                            caller,
                            press,
                            draft -> reply(caller, press, sending.change(caller, draft)));
            case "cancel" ->
                    drafted(caller, press, draft -> showing.inPlace(sending.cancel(caller, draft)));
            case OneByOne.VERB -> oneByOne.pressed(caller, press);
            case "more-actions" -> moreActions(caller, press);
            case "show", "refresh" -> leafing.concern(caller, press);
            case "more" -> leafing.more(caller, press);
            case "case-note" -> caseNotes.pressed(caller, press);
            case "away" -> away.pressed(caller, press);
            case AwayList.VERB -> away.cancelled(caller, press);
            case "import" -> checkup.press(caller, press);
            case "list" -> leafing.list(caller, press);
            default ->
                    Acts.ALL.contains(press.verb())
                                    || Wish.starts(press.verb())
                                    || press.verb().equals(Restricting.VERB)
                                    || press.verb().equals(SigningOff.VERB)
                            ? act(caller, press)
                            : Showing.sentence(words.say("refused.unknown-button"));
        };
    }

    private Reply drafted(Caller caller, Pressed press, Function<Draft, Reply> then) {
        return draft(caller, press)
                .map(then)
                .orElseGet(() -> Showing.sentence(words.say("refused.draft-gone")));
    }

    /** This person's own draft that the card shows; nobody else's is ever found. */
    private Optional<Draft> draft(Caller caller, Pressed press) {
        return drawer.find(caller, press.data().getOrDefault("arg", card(press)))
                .or(() -> drawer.find(caller, card(press)));
    }

    /** A form that a draft was opened as is that draft; any other is known by what is in it. */
    private Reply act(Caller caller, Pressed press) {
        var draft =
                draft(caller, press)
                        .filter(kept -> kept.verb().equals(press.verb()))
                        .map(kept -> kept.with(press.inputs()));
        if (draft.isEmpty() && raising.isAsked(press)) {
            return raising.form(caller, press);
        }
        if (draft.isEmpty() && starts(press)) {
            return Showing.sentence(words.say("refused.draft-gone"));
        }
        if (draft.isEmpty()) {
            var wish = Wish.of(caller, press, press.verb(), press.inputs());
            return reply(caller, press, submitting.submit(wish));
        }
        var kept = draft.orElseThrow();
        if (kept.isOpen()) {
            drawer.replace(caller, kept);
        }
        return reply(caller, press, sending.send(caller, kept, press.shownIn()));
    }

    /**
     * Whether a form that starts a matter was pressed: without its draft it might start it twice.
     */
    private static boolean starts(Pressed press) {
        return Wish.starts(press.verb()) && Drawer.names(press.data().getOrDefault("card", ""));
    }

    private Reply moreActions(Caller caller, Pressed press) {
        var inputs = new HashMap<>(press.inputs());
        var rows = Forms.rows(new Filled(inputs, words));
        if (rows < Forms.MOST_ACTIONS) {
            inputs.put("action" + (rows + 1), "");
        }
        var verb = inputs.containsKey("held") ? "minutes" : "answer";
        return reply(caller, press, submitting.form(Wish.of(caller, press, verb, inputs)));
    }

    private Reply reply(Caller caller, Pressed press, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(var concern, var news) when follows(press, concern) ->
                    followed(caller, press, concern, news);
            case Outcome.Kept(var concern, var news) -> card(caller, press, concern, news);
            case Outcome.Not(var sentence, var concern) ->
                    concern.map(there -> card(caller, press, there, sentence).and(sentence))
                            .orElseGet(() -> Showing.sentence(sentence));
            case Outcome.Again(var form) -> showing.inPlace(form);
            case Outcome.Said(var sentence) ->
                    showing.inPlace(new Card.Blank(words.say("title.done"), sentence))
                            .and(sentence);
            case Outcome.Would _, Outcome.Reads _ -> Showing.sentence(words.say("draft.none"));
        };
    }

    /** Whether what has become of a press is another matter than the card was about. */
    private static boolean follows(Pressed press, Concern concern) {
        return Reference.read(press.data().getOrDefault("ref", ""))
                .filter(ref -> !ref.equals(concern.ref()))
                .isPresent();
    }

    /** The old card as it stands now, and the new one as a message of its own. */
    private Reply followed(Caller caller, Pressed press, Concern concern, String news) {
        var fresh =
                showing.message(showing.view(caller, concern, "said"), Optional.of(news), 0, false);
        var old = submitting.find(Wish.of(caller, press, "show", Map.of()));
        var card =
                old.map(there ->
                        showing.card(
                                showing.view(caller, there, card(press)), Optional.of(news), 0));
        return new Reply(List.of(fresh), card, Optional.of(news));
    }

    private Reply card(Caller caller, Pressed press, Concern concern, String news) {
        var view = showing.view(caller, concern, card(press));
        return Showing.inPlace(showing.card(view, Optional.of(news), 0));
    }

    static String card(Pressed press) {
        return press.data().getOrDefault("card", "");
    }
}
