package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Who may do what with a concern, and from which cards. */
final class Rights {

    /** Who says what must not be erased. */
    private static final Set<Role> HOLDERS = Set.of(Role.IRO_MANAGER, Role.LEGAL);

    private final Policy policy;

    Rights(Policy policy) {
        this.policy = policy;
    }

    boolean entitled(Concern concern, Act act, Actor actor) {
        return switch (act) {
            case Act.Acknowledge _ -> mayAcknowledge(concern, actor);
            case Act.Pass _ ->
                    stage(concern)
                            .filter(stage -> owes(stage, concern, actor))
                            .filter(_ -> !actor.roles().contains(Role.IRO))
                            .isPresent();
            case Act.Convene _ -> mayDo(Deed.CONVENE, concern, actor);
            case Act.Minute _ -> mayDo(Deed.MINUTES, concern, actor);
            case Act.GiveAnswer _ -> mayDo(Deed.ANSWER, concern, actor);
            case Act.Ask _, Act.Refuse _ ->
                    stage(concern)
                            .map(stage -> actor.roles().contains(stage.judge()))
                            .orElseGet(() -> !concern.kind().told() && isIro(actor));
            case Act.GiveTime _ ->
                    stage(concern)
                            .flatMap(Stage::moreTime)
                            .map(granted -> any(actor, granted.by()))
                            .orElseGet(() -> isIro(actor));
            case Act.Finish(var n) -> mayReport(concern, actor, n);
            case Act.Redate redate -> mayReport(concern, actor, redate.action()) || isIro(actor);
            case Act.Complain _ ->
                    actor.roles().contains(Role.COMPLAINTS_MANAGER)
                            || complains(actor)
                            || isIro(actor);
            case Act.Note _, Act.FileIt _ -> true;
            case Act.Hold _, Act.Release _ -> any(actor, HOLDERS);
            case Act.Erase _ -> actor.roles().contains(Role.IRO_MANAGER);
            case Act.Accept _,
                    Act.Wait _,
                    Act.Escalate _,
                    Act.SetDue _,
                    Act.Confirm _,
                    Act.ToCafcass _,
                    Act.SeekAdvice _,
                    Act.Hear _,
                    Act.Withdraw _,
                    Act.TakeUp _ ->
                    isIro(actor);
            case Act.Correct _, Act.Void _ -> isIro(actor) || toldIt(concern, actor);
        };
    }

    /** Whoever told of a change, and now sees that they made a mistake. */
    private static boolean toldIt(Concern concern, Actor actor) {
        return concern.kind() == Concern.Kind.CHANGE && concern.raisedBy().equals(actor.id());
    }

    /**
     * In whose stead this person does it: nobody's, when what they are themselves is enough. Of
     * several, whoever's role comes first by its name.
     */
    Optional<PersonId> insteadOf(Concern concern, Act act, Actor actor) {
        var own = new HashSet<>(actor.roles());
        own.removeAll(actor.instead().keySet());
        if (entitled(concern, act, new Actor(actor.id(), own))) {
            return Optional.empty();
        }
        return actor.instead().keySet().stream()
                .sorted()
                .filter(role -> entitled(concern, act, new Actor(actor.id(), Set.of(role))))
                .findFirst()
                .map(actor.instead()::get);
    }

    private static boolean isIro(Actor actor) {
        return actor.roles().contains(Role.IRO);
    }

    private boolean mayAcknowledge(Concern concern, Actor actor) {
        return concern.kind().told()
                ? any(actor, told(concern))
                : stage(concern).filter(stage -> owes(stage, concern, actor)).isPresent();
    }

    private static boolean owes(Stage stage, Concern concern, Actor actor) {
        var next = concern.standing().entry().flatMap(StageEntry::next);
        return next.map(deed -> any(actor, stage.mayDo(deed)))
                .orElseGet(() -> any(actor, stage.asks().stream().map(Stage.Task::owner).toList()));
    }

    /** Who is told of something that is only told. */
    List<Role> told(Concern concern) {
        return Tellings.of(policy, concern.kind());
    }

    private boolean complains(Actor actor) {
        return policy.tracks()
                .complaint()
                .filter(complaint -> any(actor, complaint.by()))
                .isPresent();
    }

    private boolean mayDo(Deed deed, Concern concern, Actor actor) {
        return stage(concern).filter(stage -> any(actor, stage.mayDo(deed))).isPresent();
    }

    private boolean mayReport(Concern concern, Actor actor, int n) {
        return concern.action(n).filter(action -> action.who().equals(actor.id())).isPresent()
                || stage(concern).filter(stage -> any(actor, stage.parties())).isPresent();
    }

    private Optional<Stage> stage(Concern concern) {
        return concern.standing().entry().flatMap(stay -> policy.stage(stay.stage()));
    }

    private static boolean any(Actor actor, Collection<Role> roles) {
        return roles.stream().anyMatch(actor.roles()::contains);
    }

    /**
     * A press is stale when its card belongs to an earlier stage entry and its act is about the
     * stage.
     */
    boolean stale(Concern concern, Act act, OptionalLong seen) {
        return switch (act) {
            case Act.Acknowledge _,
                    Act.Convene _,
                    Act.Minute _,
                    Act.GiveAnswer _,
                    Act.Pass _,
                    Act.Ask _,
                    Act.Accept _,
                    Act.Refuse _,
                    Act.Escalate _,
                    Act.SetDue _,
                    Act.GiveTime _ ->
                    seen.isPresent()
                            && concern.standing()
                                    .entry()
                                    .filter(stay -> seen.getAsLong() < stay.since())
                                    .isPresent();
            case Act.Wait _,
                    Act.Confirm _,
                    Act.Finish _,
                    Act.Redate _,
                    Act.ToCafcass _,
                    Act.SeekAdvice _,
                    Act.Complain _,
                    Act.Hear _,
                    Act.Correct _,
                    Act.Note _,
                    Act.FileIt _,
                    Act.Hold _,
                    Act.Release _,
                    Act.Erase _,
                    Act.Withdraw _,
                    Act.Void _,
                    Act.TakeUp _ ->
                    false;
        };
    }
}
