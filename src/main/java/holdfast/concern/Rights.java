package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Who may do what with a concern, and from which cards. */
final class Rights {

    private static final Role COMPLAINTS_MANAGER = new Role("complaints-manager");

    private final Policy policy;

    Rights(Policy policy) {
        this.policy = policy;
    }

    boolean entitled(Concern concern, Act act, Actor actor) {
        return switch (act) {
            case Act.Acknowledge _ -> mayAcknowledge(concern, actor);
            case Act.Convene _ -> mayDo(Deed.CONVENE, concern, actor);
            case Act.Minute _ -> mayDo(Deed.MINUTES, concern, actor);
            case Act.GiveAnswer _ -> mayDo(Deed.ANSWER, concern, actor);
            case Act.Ask _, Act.Refuse _ ->
                    stage(concern)
                            .filter(stage -> actor.roles().contains(stage.judge()))
                            .isPresent();
            case Act.GiveTime _ ->
                    stage(concern)
                            .flatMap(Stage::moreTime)
                            .map(granted -> any(actor, granted.by()))
                            .orElseGet(() -> isIro(concern, actor));
            case Act.Finish(var n) -> mayReport(concern, actor, n);
            case Act.Redate redate ->
                    mayReport(concern, actor, redate.action()) || isIro(concern, actor);
            case Act.Complain _ ->
                    actor.roles().contains(COMPLAINTS_MANAGER)
                            || complains(actor)
                            || isIro(concern, actor);
            case Act.Note _, Act.FileIt _ -> true;
            case Act.Accept _,
                    Act.Wait _,
                    Act.Escalate _,
                    Act.SetDue _,
                    Act.Confirm _,
                    Act.ToCafcass _,
                    Act.SeekAdvice _,
                    Act.Hear _,
                    Act.Correct _,
                    Act.Withdraw _,
                    Act.Void _,
                    Act.TakeUp _ ->
                    isIro(concern, actor);
        };
    }

    /** The child's IRO; where it is about no child, the IRO who raised it. */
    private static boolean isIro(Concern concern, Actor actor) {
        return concern.children().isEmpty()
                ? concern.raisedBy().equals(actor.id())
                : actor.roles().contains(Role.IRO);
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
                    Act.Withdraw _,
                    Act.Void _,
                    Act.TakeUp _ ->
                    false;
        };
    }
}
