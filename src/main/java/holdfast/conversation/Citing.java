package holdfast.conversation;

import holdfast.card.Card.Form;
import holdfast.concern.Act;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Process.Opening;
import holdfast.concern.Processes;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A concern that an IRO raises from a significant change: each is linked to the other, and from one
 * change comes one concern.
 */
final class Citing {

    private final Acting acting;
    private final Processes processes;
    private final Words words;
    private final Refusals refusals;

    Citing(Acting acting, Processes processes, Words words) {
        this.refusals = new Refusals(words);
        this.acting = acting;
        this.processes = processes;
        this.words = words;
    }

    /** The change a wish goes on from, for those who may see it. */
    Optional<Concern> cited(Wish wish) {
        return wish.reference()
                .filter(_ -> wish.verb().equals("raise"))
                .flatMap(ref -> acting.find(wish.caller(), ref))
                .filter(concern -> concern.kind() == Kind.CHANGE);
    }

    /** A form that says from what it goes on. */
    Form led(Wish wish, Form form) {
        return cited(wish)
                .map(change ->
                        new Form(
                                form.title(),
                                words.inert(from(change)) + " " + form.lead(),
                                form.wrong(),
                                form.fields(),
                                form.buttons()))
                .orElse(form);
    }

    private String from(Concern change) {
        var policy = processes.of(change).policy();
        return words.say("form.raise-from", change.ref(), Facts.change(policy, change.category()));
    }

    /** A concern raised from a change is about a child of whom it was told. */
    void check(Wish wish, Opening opening, Filled filled) {
        cited(wish)
                .filter(change ->
                        Collections.disjoint(change.children(), opening.subject().children()))
                .ifPresent(change ->
                        filled.wrong(
                                "child",
                                words.say(
                                        "mistake.child-of-change",
                                        change.ref(),
                                        Facts.children(change.subject()))));
    }

    /** Why no concern can be raised from the change, when it cannot. */
    Optional<Done> refused(Wish wish, Deed deed) {
        return cited(wish).flatMap(change -> refused(deed, change));
    }

    /** What is said before its form is filled in, when a concern has come of the change already. */
    Optional<String> over(Wish wish) {
        return refused(wish, new Deed(wish.caller(), "", Optional.empty(), List.of(), true))
                .flatMap(done ->
                        done instanceof Done.Refused(var refusal, var _)
                                ? Optional.of(refusal)
                                : Optional.<Refusal>empty())
                .map(refusal ->
                        refusals.sentence(
                                refusal,
                                wish.caller(),
                                processes.inForce(wish.caller().authority()).policy()));
    }

    private Optional<Done> refused(Deed deed, Concern change) {
        var trial = new Deed(deed.caller(), deed.operation(), Optional.empty(), List.of(), true);
        var as = new Act.TakeUp(change.ref().next());
        return Optional.of(acting.act(trial, change.ref(), as, OptionalLong.empty()))
                .filter(Done.Refused.class::isInstance);
    }
}
