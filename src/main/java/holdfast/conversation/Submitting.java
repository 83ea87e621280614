package holdfast.conversation;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.Processes;
import holdfast.concern.Text;
import holdfast.conversation.Checking.Letters;
import holdfast.conversation.Wish.Outcome;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.London;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes in what somebody has filled in, however they did it: checks it, and does it or says what is
 * wrong.
 */
final class Submitting {

    private final Acting acting;
    private final Starting starting;
    private final Reopening reopening;
    private final Processes processes;
    private final ActOutcomes outcomes;
    private final Restricting restricting;
    private final SigningOff signingOff;
    private final Minimising minimising;
    private final Words words;

    Submitting(
            Acting acting,
            Starting starting,
            Processes processes,
            Forms forms,
            Showing showing,
            Restricting restricting,
            SigningOff signingOff,
            Words words) {
        this.acting = acting;
        this.starting = starting;
        this.reopening = new Reopening(acting);
        this.processes = processes;
        this.outcomes = new ActOutcomes(processes, forms, showing, words);
        this.restricting = restricting;
        this.signingOff = signingOff;
        this.minimising = new Minimising(words);
        this.words = words;
    }

    /** Does it. */
    Outcome submit(Wish wish) {
        if (wish.verb().equals(Restricting.VERB)) {
            return restricting.done(wish, false);
        }
        if (wish.verb().equals(SigningOff.VERB)) {
            return signingOff.done(wish, false);
        }
        if (Acts.opens(wish) && !agrees(wish)) {
            return form(wish);
        }
        return wish.starts() ? starting.start(wish, false) : act(wish, false);
    }

    /** The IRO who names no day for an action agrees to the one that was asked for. */
    private boolean agrees(Wish wish) {
        return wish.verb().equals("redate")
                && find(wish)
                        .filter(concern -> isIro(wish, concern))
                        .flatMap(concern -> concern.action(wish.number().orElse(0)))
                        .flatMap(AgreedAction::proposed)
                        .isPresent();
    }

    private boolean isIro(Wish wish, Concern concern) {
        return wish.caller().rolesFor(concern, processes.of(concern)).contains(Role.IRO);
    }

    /** Only finds out what would become of it, for the card that reads it back. */
    Outcome tried(Wish wish) {
        if (wish.verb().equals(Restricting.VERB)) {
            return restricting.done(wish, true);
        }
        if (wish.verb().equals(SigningOff.VERB)) {
            return signingOff.done(wish, true);
        }
        return wish.starts() ? starting.start(wish, true) : act(wish, true);
    }

    /**
     * The form of a wish, with what is known already; for those who may do it, when it can be done.
     */
    Outcome form(Wish wish) {
        if (wish.verb().equals(Restricting.VERB)) {
            return restricting.form(wish);
        }
        if (wish.verb().equals(SigningOff.VERB)) {
            return signingOff.form(wish);
        }
        if (wish.starts()) {
            return starting.form(wish);
        }
        return tried(wish) instanceof Outcome.Not not
                ? not
                : find(wish)
                        .<Outcome>map(concern -> outcomes.form(wish, concern, filled(wish)))
                        .orElseGet(() -> notYours(wish));
    }

    private Outcome notYours(Wish wish) {
        var formerly = wish.reference().flatMap(ref -> acting.formerly(wish.caller(), ref));
        return outcomes.notYours(formerly, wish);
    }

    /** What asks for nothing reads nothing, whatever else a client sends with it. */
    private Filled filled(Wish wish) {
        var read = Acts.hasForm(wish.verb()) ? wish.inputs() : Map.<String, String>of();
        return minimising.filled(wish.caller(), read);
    }

    private Outcome act(Wish wish, boolean tried) {
        var found = find(wish);
        if (found.isEmpty()) {
            return notYours(wish);
        }
        return wish.verb().equals("reopen")
                ? reopen(wish, found.orElseThrow(), tried)
                : act(wish, found.orElseThrow(), tried);
    }

    /** A matter taken up again is a new one. */
    private Outcome reopen(Wish wish, Concern old, boolean tried) {
        var filled = filled(wish);
        var said = new ArrayList<Text>();
        filled.needed("reason", "mistake.reason-needed");
        var at = checking(wish, inForce(wish), filled, said).stage();
        var opening = Reopening.opening(old, filled, at, Letters.into(said));
        filled.together();
        var deed = deed(wish, said, tried || !filled.isSound());
        try {
            var outcome = outcomes.of(wish, reopening.start(deed, old, opening), filled, said);
            return filled.isSound() || outcome instanceof Outcome.Not
                    ? outcome
                    : outcomes.form(wish, old, filled);
        } catch (CalendarEnds e) {
            return outcomes.ends(e, Optional.of(old));
        }
    }

    private Outcome act(Wish wish, Concern concern, boolean tried) {
        var filled = filled(wish);
        var said = new ArrayList<Text>();
        var act = checkingAct(wish, concern, filled, said).act(wish.verb(), wish.number());
        filled.together();
        try {
            var outcome =
                    outcomes.of(
                            wish,
                            acting.act(
                                    deed(wish, said, tried || !filled.isSound()),
                                    concern.ref(),
                                    act,
                                    wish.seen()),
                            filled,
                            said);
            return filled.isSound() || outcome instanceof Outcome.Not
                    ? outcome
                    : outcomes.form(wish, concern, filled);
        } catch (CalendarEnds e) {
            return filled.isSound()
                    ? outcomes.ends(e, Optional.of(concern))
                    : outcomes.form(wish, concern, filled);
        }
    }

    /** The concern a wish names, for those who may see it. */
    Optional<Concern> find(Wish wish) {
        return wish.reference().flatMap(ref -> acting.find(wish.caller(), ref));
    }

    private Policy inForce(Wish wish) {
        return processes.inForce(wish.caller().authority()).policy();
    }

    private Checking checking(Wish wish, Policy policy, Filled filled, List<Text> said) {
        return new Checking(
                wish.caller(), policy, filled, words, London.day(acting.now()), Letters.into(said));
    }

    private CheckingAct checkingAct(Wish wish, Concern concern, Filled filled, List<Text> said) {
        var process = processes.of(concern);
        var days = checking(wish, process.policy(), filled, said);
        return new CheckingAct(
                wish.caller(), process, concern, filled, words, days, Letters.into(said));
    }

    private static Deed deed(Wish wish, List<Text> said, boolean tried) {
        return new Deed(wish.caller(), wish.operation(), wish.shownIn(), said, tried);
    }
}
