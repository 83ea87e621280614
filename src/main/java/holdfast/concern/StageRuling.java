package holdfast.concern;

import static holdfast.concern.Ruling.no;
import static holdfast.concern.Ruling.yes;

import holdfast.concern.Act.Actor;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Ruling.Ruled;
import holdfast.concern.Standing.Acknowledged;
import holdfast.concern.Standing.Answered;
import holdfast.concern.Standing.StageEntry;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import java.time.LocalDate;
import java.util.Optional;

/** What becomes of what a stage asks for. */
final class StageRuling {

    private final Policy policy;
    private final LadderRuling ladder;

    StageRuling(Policy policy, LadderRuling ladder) {
        this.policy = policy;
        this.ladder = ladder;
    }

    Ruled acknowledge(Concern concern, Actor actor) {
        return switch (concern.standing()) {
            case Standing.Told(var seen, var _) ->
                    seen(concern, seen.stream().filter(a -> a.by().equals(actor.id())).findFirst());
            case Standing.Recorded _ -> no(settled(concern));
            case Standing.Ended _ when concern.kind().told() -> seenAfterwards(concern, actor);
            case Standing.Ended(var how, var _, var on) -> no(new Refusal.Over(how, on));
            case Standing.Informal(var stay) -> seen(concern, stay.acknowledged());
            case Standing.AtStage(var stay) -> seen(concern, stay.acknowledged());
            case Answered _, Standing.Refused _, Standing.Accepted _ -> no(settled(concern));
        };
    }

    /**
     * Good practice, complaints and changes are over once somebody has seen them; a service concern
     * is not.
     */
    private static Ruled seen(Concern concern, Optional<Acknowledged> before) {
        if (before.isPresent()) {
            var seen = before.orElseThrow();
            return no(new Refusal.AlreadyAcknowledged(seen.by(), seen.at()));
        }
        return switch (concern.kind()) {
            case PRAISE, COMPLAINT, CHANGE ->
                    yes(new ConcernEvent.Acknowledged(), new ConcernEvent.Closed());
            case NOTIFICATION, CONCERN, SERVICE, TALK -> yes(new ConcernEvent.Acknowledged());
        };
    }

    private static Ruled seenAfterwards(Concern concern, Actor actor) {
        return concern.history().stream()
                .filter(entry -> entry.event() instanceof ConcernEvent.Acknowledged)
                .filter(entry -> entry.by().equals(Optional.of(actor.id())))
                .findFirst()
                .map(entry -> no(new Refusal.AlreadyAcknowledged(actor.id(), entry.at())))
                .orElseGet(() -> yes(new ConcernEvent.Acknowledged()));
    }

    /** To somebody else, while it is owed. */
    Ruled pass(Concern concern, Act.Pass act, Actor actor) {
        if (act.to().equals(actor.id())) {
            return no(new Refusal.YoursAlready());
        }
        return awaiting(
                concern,
                (stage, stay) ->
                        yes(
                                new ConcernEvent.Passed(
                                        stay.stage(),
                                        Clocks.owing(stage, stay),
                                        act.to(),
                                        act.reason())));
    }

    Ruled convene(Concern concern, Act.Convene act, LocalDate today) {
        if (act.date().isBefore(today)) {
            return no(new Refusal.DateGone(act.date()));
        }
        return doing(
                concern,
                Deed.CONVENE,
                (stage, stay) -> {
                    var next =
                            stay.next().equals(Optional.of(Deed.CONVENE))
                                    ? stage.after(Deed.CONVENE)
                                    : stay.next();
                    return yes(
                            new ConcernEvent.Convened(
                                    act.date(), act.place(), next, passesOn(stage, stay, next)));
                });
    }

    Ruled minute(Concern concern, Act.Minute act, LocalDate today) {
        act.actions().forEach(action -> ladder.known(action.by()));
        if (act.held().isAfter(today)) {
            return no(new Refusal.DateAhead(act.held()));
        }
        return doing(
                concern,
                Deed.MINUTES,
                (stage, stay) -> {
                    if (stage.asksFor(Deed.MINUTES)
                            && stay.next().equals(Optional.of(Deed.CONVENE))) {
                        return no(new Refusal.FirstThis(Deed.CONVENE));
                    }
                    var next =
                            stay.next().equals(Optional.of(Deed.MINUTES))
                                    ? stage.after(Deed.MINUTES)
                                    : stay.next();
                    return yes(
                            new ConcernEvent.Met(
                                    act.held(),
                                    act.said(),
                                    act.actions(),
                                    next,
                                    passesOn(stage, stay, next)));
                });
    }

    private static boolean passesOn(Stage stage, StageEntry stay, Optional<Deed> next) {
        return !next.flatMap(stage::owner).equals(stay.next().flatMap(stage::owner));
    }

    Ruled answer(Concern concern, Act.GiveAnswer act) {
        act.actions().forEach(action -> ladder.known(action.by()));
        return doing(
                concern,
                Deed.ANSWER,
                (stage, stay) -> {
                    var first =
                            stay.next()
                                    .filter(deed ->
                                            deed != Deed.ANSWER && stage.asksFor(Deed.ANSWER));
                    return first.map(deed -> no(new Refusal.FirstThis(deed)))
                            .orElseGet(() ->
                                    yes(
                                            new ConcernEvent.Answered(
                                                    act.position(), act.text(), act.actions())));
                });
    }

    /** What is done at a stage. */
    interface Doing {
        Ruled at(Stage stage, StageEntry stay);
    }

    private Ruled doing(Concern concern, Deed deed, Doing doing) {
        return switch (concern.standing()) {
            case Standing.Informal(var stay) -> doing(stay, deed, doing);
            case Standing.AtStage(var stay) -> doing(stay, deed, doing);
            case Answered s when s.asked() || called(s) -> doing(s.stay(), deed, doing);
            case Standing.Recorded _,
                    Standing.Told _,
                    Answered _,
                    Standing.Refused _,
                    Standing.Accepted _,
                    Standing.Ended _ ->
                    no(settled(concern));
        };
    }

    /** Whether the only outcome so far is that a meeting has been called. */
    static boolean called(Answered s) {
        return !s.answer().own() && s.stay().progress().minuted().isEmpty();
    }

    private Ruled doing(StageEntry stay, Deed deed, Doing doing) {
        return policy.stage(stay.stage())
                .filter(stage -> !stage.mayDo(deed).isEmpty())
                .map(stage -> doing.at(stage, stay))
                .orElseGet(() -> no(new Refusal.NotAskedFor(deed)));
    }

    /** Why nothing more is awaited. */
    static Refusal settled(Concern concern) {
        return switch (concern.standing()) {
            case Standing.Told _ -> new Refusal.OnlyTold();
            case Answered s -> new Refusal.AlreadyAnswered(s.answer().by(), s.answer().at());
            case Standing.Refused _ -> new Refusal.AlreadyRefused();
            case Standing.Accepted _ -> new Refusal.AlreadyAccepted();
            case Standing.Ended(var how, var _, var on) -> new Refusal.Over(how, on);
            case Standing.Informal _, Standing.AtStage _, Standing.Recorded _ ->
                    new Refusal.NotAnswered();
        };
    }

    /** While something is awaited; refused otherwise, with what has become of it. */
    Ruled awaiting(Concern concern, Doing doing) {
        return concern.standing()
                .awaited()
                .map(stay -> doing.at(policy.stage(stay.stage()).orElseThrow(), stay))
                .orElseGet(() -> no(settled(concern)));
    }
}
