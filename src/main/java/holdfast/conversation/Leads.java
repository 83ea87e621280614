package holdfast.conversation;

import holdfast.concern.Answer;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing.Accepted;
import holdfast.concern.Standing.Answered;
import holdfast.concern.Standing.AtStage;
import holdfast.concern.Standing.Ended;
import holdfast.concern.Standing.Informal;
import holdfast.concern.Standing.Recorded;
import holdfast.concern.Standing.Refused;
import holdfast.concern.Standing.StageEntry;
import holdfast.concern.Standing.Told;
import holdfast.policy.Lapse.Offer;
import holdfast.policy.Stage.Deed;
import java.util.Optional;

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
        var lead = standing(view);
        return view.concern().questioned() && undecided(view) && view.isIro()
                ? new Lead(words.say("lead.questioned") + " " + lead.sentence(), "attention")
                : lead;
    }

    /**
     * Whether the matter itself is still to be settled; after that, a question stands by itself.
     */
    private static boolean undecided(View view) {
        return switch (view.concern().standing()) {
            case Told _, Informal _, Recorded _, AtStage _, Answered _, Refused _ -> true;
            case Accepted _, Ended _ -> false;
        };
    }

    private Lead standing(View view) {
        return switch (view.concern().standing()) {
            case Informal(var stay) -> waiting(view, stay);
            case AtStage(var stay) -> waiting(view, stay);
            case Answered s when s.asked() -> asked(view);
            case Answered s -> answered(view, s.answer());
            case Told told when view.concern().kind() == Kind.CHANGE -> change(view, told.stay());
            case Told _ ->
                    new Lead(words.say("lead.told." + told(view.concern()), view.iro()), "default");
            case Recorded _ -> recorded(view);
            case Refused _ -> refused(view);
            case Accepted _ -> accepted(view);
            case Ended(var how, var _, var on)
                    when how == Ended.How.CLOSED && view.concern().kind().told() ->
                    new Lead(words.say("lead.closed." + view.concern().kind().word(), on), "good");
            case Ended(var how, var _, var on) ->
                    new Lead(
                            words.say("lead." + Refusals.word(how), on),
                            how == Ended.How.CLOSED ? "good" : "default");
        };
    }

    private Lead recorded(View view) {
        return view.isIro()
                ? new Lead(words.say("lead.recorded-iro"), "default")
                : new Lead(words.say("lead.recorded", view.iro()), "default");
    }

    /** A change is to be seen by the IRO, in the policy's days where it gives any. */
    private Lead change(View view, Optional<StageEntry> stay) {
        var iro = view.isIro();
        if (stay.isEmpty()) {
            return iro
                    ? new Lead(words.say("lead.told.change-iro"), "accent")
                    : new Lead(words.say("lead.told.change", view.iro()), "default");
        }
        var due = stay.orElseThrow().due();
        var late = stay.orElseThrow().lapsed() || view.today().isAfter(due);
        if (iro) {
            var key = late ? "lead.change-late-iro" : "lead.change-due-iro";
            return new Lead(words.say(key, due), late ? "attention" : "accent");
        }
        var key = late ? "lead.change-late" : "lead.change-due";
        return new Lead(words.say(key, view.iro(), due), late ? "warning" : "default");
    }

    private Lead waiting(View view, StageEntry stay) {
        if (view.answers()) {
            return owed(view, stay);
        }
        if (stay.next().isEmpty()) {
            return settling(view, stay);
        }
        if (!stay.lapsed()) {
            return new Lead(
                    words.say(key("lead.waiting", stay), view.answerer(), stay.due()), "default");
        }
        return view.isIro()
                ? new Lead(
                        words.say(key("lead.lapsed-iro", stay), view.answerer(), stay.due())
                                + offered(view, stay),
                        "attention")
                : new Lead(
                        words.say(key("lead.lapsed", stay), view.answerer(), stay.due()),
                        "warning");
    }

    /** Nobody is asked for anything until the time is over. */
    private Lead settling(View view, StageEntry stay) {
        if (!stay.lapsed()) {
            return new Lead(words.say("lead.settling", view.answerer(), stay.due()), "default");
        }
        return view.isIro()
                ? new Lead(
                        words.say("lead.settled-iro", stay.due()) + offered(view, stay),
                        "attention")
                : new Lead(words.say("lead.settled", view.answerer(), stay.due()), "warning");
    }

    private Lead owed(View view, StageEntry stay) {
        if (stay.lapsed() || view.today().isAfter(stay.due())) {
            var offer = view.isIro() ? offered(view, stay) : "";
            return new Lead(
                    words.say(key("lead.answerer-late", stay), stay.due()) + offer, "attention");
        }
        if (stay.next().equals(Optional.of(Deed.MINUTES))
                && stay.progress().meeting().isPresent()) {
            var meeting = stay.progress().meeting().orElseThrow();
            return new Lead(words.say("lead.met", meeting, stay.due()), "accent");
        }
        var seen = stay.acknowledged().isPresent() ? "lead.answerer-seen" : "lead.answerer";
        return new Lead(words.say(key(seen, stay), stay.due()), "accent");
    }

    /** What is awaited: an answer, unless the stage asks for a meeting or its minutes. */
    private static String key(String key, StageEntry stay) {
        return stay.next()
                .filter(deed -> deed != Deed.ANSWER)
                .map(deed -> key + "-" + deed.word())
                .orElse(key);
    }

    private String offered(View view, StageEntry stay) {
        var next = new Rungs(view.concern(), view.process(), view.caller().directory()).next();
        return switch (view.stage().orElseThrow().lapse().offer()) {
            case Offer.Next _ ->
                    next.map(stage -> " " + words.say("lead.offer-next", stage.title())).orElse("");
            case Offer.Nothing(var because) -> " " + because;
        };
    }

    private Lead asked(View view) {
        return view.answers()
                ? new Lead(words.say("lead.asked-answerer", view.iro()), "accent")
                : new Lead(words.say("lead.asked", view.iro(), view.answerer()), "default");
    }

    private Lead answered(View view, Answer answer) {
        if (agreed(answer)) {
            return view.isIro()
                    ? new Lead(words.say("lead.agreed-iro"), "accent")
                    : new Lead(words.say("lead.agreed", view.iro()), "default");
        }
        var who = view.caller().name(answer.by());
        return view.isIro()
                ? new Lead(words.say("lead.answered-iro", who), "accent")
                : answer.by().equals(view.caller().id())
                        ? new Lead(words.say("lead.answered-own", view.iro()), "default")
                        : new Lead(words.say("lead.answered", who, view.iro()), "default");
    }

    /** Whether a meeting agreed it; a meeting only called has agreed nothing yet. */
    private static boolean agreed(Answer answer) {
        return !answer.own() && (answer.text().isPresent() || !answer.actions().isEmpty());
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

    /** Of a talk nobody hears, but for one about a child who is not on the IRO's list. */
    private static String told(Concern concern) {
        return concern.kind() == Kind.TALK && concern.subject().isUnlisted()
                ? "talk-unlisted"
                : concern.kind().word();
    }
}
