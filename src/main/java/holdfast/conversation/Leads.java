package holdfast.conversation;

import holdfast.concern.Standing.Accepted;
import holdfast.concern.Standing.Answer;
import holdfast.concern.Standing.Answered;
import holdfast.concern.Standing.AtStage;
import holdfast.concern.Standing.Ended;
import holdfast.concern.Standing.Informal;
import holdfast.concern.Standing.Refused;
import holdfast.concern.Standing.StageEntry;
import holdfast.policy.Lapse.Offer;
import holdfast.workingday.London;

/** The one thing a person should know of a concern now. */
final class Leads {

    private final Words words;

    Leads(Words words) {
        this.words = words;
    }

    /**
     * A sentence and how it is set off.
     *
     * @param tone a container style of the card language
     */
    record Lead(String sentence, String tone) {}

    Lead of(View view) {
        return switch (view.concern().standing()) {
            case Informal(var stay) -> waiting(view, stay);
            case AtStage(var stay) -> waiting(view, stay);
            case Answered s when s.asked() -> asked(view);
            case Answered s -> answered(view, s.answer());
            case Refused _ -> refused(view);
            case Accepted _ -> accepted(view);
            case Ended(var how, var _, var on) ->
                    new Lead(
                            words.say("lead." + Refusals.word(how), on),
                            how == Ended.How.CLOSED ? "good" : "default");
        };
    }

    private Lead waiting(View view, StageEntry stay) {
        if (view.answers()) {
            return stay.lapsed() || London.day(view.now()).isAfter(stay.due())
                    ? new Lead(words.say("lead.answerer-late", stay.due()), "attention")
                    : new Lead(
                            words.say(
                                    stay.acknowledged().isPresent()
                                            ? "lead.answerer-seen"
                                            : "lead.answerer",
                                    stay.due()),
                            "accent");
        }
        if (!stay.lapsed()) {
            return new Lead(words.say("lead.waiting", view.answerer(), stay.due()), "default");
        }
        return view.isIro()
                ? offered(view, stay)
                : new Lead(words.say("lead.lapsed", view.answerer(), stay.due()), "warning");
    }

    private Lead offered(View view, StageEntry stay) {
        var offer = view.stage().orElseThrow().lapse().offer();
        var next = view.process().policy().next(stay.stage());
        var what =
                switch (offer) {
                    case Offer.Next _ ->
                            next.map(stage -> words.say("lead.offer-next", stage.title()))
                                    .orElse("");
                    case Offer.Nothing(var because) -> because;
                };
        return new Lead(
                words.say("lead.lapsed-iro", view.answerer(), stay.due(), what), "attention");
    }

    private Lead asked(View view) {
        return view.answers()
                ? new Lead(words.say("lead.asked-answerer", view.iro()), "accent")
                : new Lead(words.say("lead.asked", view.iro(), view.answerer()), "default");
    }

    private Lead answered(View view, Answer answer) {
        var who = view.caller().name(answer.by());
        return view.isIro()
                ? new Lead(words.say("lead.answered-iro", who), "accent")
                : answer.by().equals(view.caller().id())
                        ? new Lead(words.say("lead.answered-own", view.iro()), "default")
                        : new Lead(words.say("lead.answered", who, view.iro()), "default");
    }

    private Lead refused(View view) {
        return view.isIro()
                ? new Lead(words.say("lead.refused-iro"), "attention")
                : new Lead(words.say("lead.refused", view.iro()), "default");
    }

    private Lead accepted(View view) {
        var done = (int) view.concern().actions().stream().filter(action -> action.done()).count();
        return new Lead(words.say("lead.accepted", done, view.concern().actions().size()), "good");
    }
}
