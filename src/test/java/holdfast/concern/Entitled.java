package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.people.Role;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whose an act is, by the policy alone. */
final class Entitled {

    private final Mirror it;
    private final Actor actor;
    private final boolean childless;

    Entitled(Mirror it, Actor actor, boolean childless) {
        this.it = it;
        this.actor = actor;
        this.childless = childless;
    }

    boolean may(Act act) {
        return switch (act) {
            case Act.Acknowledge _ ->
                    it.kind.told() ? is(told()) : it.stage.isPresent() && is(owes());
            case Act.Convene _ -> does(Deed.CONVENE);
            case Act.Minute _ -> does(Deed.MINUTES);
            case Act.GiveAnswer _ -> does(Deed.ANSWER);
            case Act.Pass _ -> it.stage.isPresent() && is(owes()) && !iro();
            case Act.Ask _, Act.Refuse _ ->
                    it.stage
                            .map(stage -> is(List.of(stage.judge())))
                            .orElseGet(() -> !it.kind.told() && iro());
            case Act.GiveTime _ ->
                    it.stage
                            .flatMap(Stage::moreTime)
                            .map(granted -> is(granted.by()))
                            .orElseGet(this::iro);
            case Act.Finish(var n) -> reports(n);
            case Act.Redate redate -> reports(redate.action()) || iro();
            case Act.Complain _ ->
                    iro() || is(List.of(new Role("complaints-manager"))) || is(complainers());
            case Act.Note _, Act.FileIt _ -> true;
            case Act.Hold _, Act.Release _ -> is(List.of(Role.IRO_MANAGER, Role.LEGAL));
            case Act.Erase _ -> is(List.of(Role.IRO_MANAGER));
            case Act.Correct _, Act.Void _ when it.kind == Concern.Kind.CHANGE ->
                    iro() || actor.id().equals(it.raisedBy);
            default -> iro();
        };
    }

    private boolean is(Collection<Role> roles) {
        return roles.stream().anyMatch(actor.roles()::contains);
    }

    private boolean iro() {
        return is(List.of(Role.IRO));
    }

    private boolean does(Deed deed) {
        return it.stage.isPresent() && is(it.roles(deed));
    }

    private Collection<Role> owes() {
        var owners = new ArrayList<Role>();
        it.at().asks().forEach(task -> owners.add(task.by().getFirst()));
        return it.next.<Collection<Role>>map(it::roles).orElse(owners);
    }

    private boolean reports(int n) {
        var theirs = n > 0 && n <= it.actions.size();
        return theirs && it.actions.get(n - 1).asked.who().equals(actor.id())
                || it.stage.filter(stage -> is(Hearers.parties(stage))).isPresent();
    }

    private Collection<Role> complainers() {
        var complaint = it.council.policy().tracks().complaint();
        return complaint.map(each -> each.by()).orElse(List.of());
    }

    private Collection<Role> told() {
        var policy = it.council.policy();
        return switch (it.kind) {
            case PRAISE -> policy.goodPractice().map(each -> each.to()).orElse(List.of());
            case SERVICE -> policy.serviceConcern().map(each -> each.to()).orElse(List.of());
            case COMPLAINT, CHANGE -> List.of(Role.IRO);
            case TALK, NOTIFICATION, CONCERN -> List.of();
        };
    }
}
