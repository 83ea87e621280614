package holdfast.concern;

import static holdfast.concern.Ruling.no;
import static holdfast.concern.Ruling.yes;

import holdfast.concern.Act.Actor;
import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Ruling.Ruled;
import holdfast.people.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What becomes of agreed actions, and of a matter taken up again. */
final class ActionRuling {

    /** What may become a concern before it is over. */
    private static final Set<Kind> TAKEN_UP_OPEN = Set.of(Kind.TALK, Kind.CHANGE);

    private final LadderRuling ladder;

    ActionRuling(LadderRuling ladder) {
        this.ladder = ladder;
    }

    Ruled confirm(Concern concern, int n) {
        return of(
                concern,
                n,
                action -> {
                    var last = concern.actions().stream().allMatch(a -> a.done() || a.n() == n);
                    return last
                            ? yes(new ConcernEvent.Done(n), new ConcernEvent.Closed())
                            : yes(new ConcernEvent.Done(n));
                });
    }

    Ruled finish(Concern concern, int n) {
        return of(
                concern,
                n,
                action ->
                        action.state() == AgreedAction.State.FINISHED
                                ? no(new Refusal.ActionFinished(n))
                                : yes(new ConcernEvent.Finished(n)));
    }

    /** The IRO's word is the agreement; anybody else's is a proposal, with a reason. */
    Ruled redate(Concern concern, Act.Redate act, Actor actor, LocalDate today) {
        if (!act.date().isAfter(today)) {
            return no(new Refusal.DateGone(act.date()));
        }
        ladder.known(act.date());
        var iro = actor.roles().contains(Role.IRO);
        return of(
                concern,
                act.action(),
                action ->
                        !iro && act.reason().isEmpty()
                                ? no(new Refusal.NeedsDateReason())
                                : yes(
                                        new ConcernEvent.Redated(
                                                act.action(), act.date(), act.reason(), iro)));
    }

    private static Ruled of(Concern concern, int n, Function<AgreedAction, Ruled> then) {
        if (!(concern.standing() instanceof Standing.Accepted)) {
            return no(new Refusal.NotAccepted());
        }
        var action = concern.action(n);
        if (action.isEmpty()) {
            return no(new Refusal.NoSuchAction(n));
        }
        return action.orElseThrow().done()
                ? no(new Refusal.ActionDone(n))
                : then.apply(action.orElseThrow());
    }

    /**
     * What is over may be taken up again, and what was accepted and is not being done; a talk or a
     * change may be taken up once.
     */
    Ruled takeUp(Concern concern, Reference as) {
        var before =
                concern.history().stream()
                        .map(Entry::event)
                        .flatMap(event ->
                                event instanceof ConcernEvent.Reopened(var ref)
                                        ? Optional.of(ref).stream()
                                        : Optional.<Reference>empty().stream())
                        .findFirst();
        if (before.isPresent()) {
            return no(new Refusal.AlreadyReopened(before.orElseThrow()));
        }
        if (concern.isErased()) {
            return no(new Refusal.WordsErased(concern.kept().erased().orElseThrow()));
        }
        return switch (concern.standing()) {
            case Standing.Ended _, Standing.Accepted _ -> yes(new ConcernEvent.Reopened(as));
            case Standing.Told _ when TAKEN_UP_OPEN.contains(concern.kind()) ->
                    yes(new ConcernEvent.Reopened(as));
            case Standing.Told _,
                    Standing.Recorded _,
                    Standing.Informal _,
                    Standing.AtStage _,
                    Standing.Answered _,
                    Standing.Refused _ ->
                    no(new Refusal.NotOver());
        };
    }
}
