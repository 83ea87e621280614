package holdfast.concern;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Answer.AgreedAction.Bell;
import holdfast.concern.Concern.Kind;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Moment;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who the policy says shall hear of the newest line of a mirrored matter, and why: {@code iro} for
 * a role, {@code @id} for somebody who does an action.
 */
final class Hearers {

    private final Mirror it;
    private final Policy policy;
    private final Entry line;
    private final Set<PersonId> answerers;
    private final Map<String, Why> all = new LinkedHashMap<>();

    private Hearers(Mirror it, Entry line, Set<PersonId> answerers) {
        this.it = it;
        this.policy = it.council.policy();
        this.line = line;
        this.answerers = answerers;
    }

    /**
     * @param answerers who has given an answer so far
     */
    static Map<String, Why> of(Mirror it, Entry line, Set<PersonId> answerers) {
        var hearers = new Hearers(it, line, answerers);
        hearers.hear();
        return hearers.all;
    }

    private void hear() {
        switch (line.event()) {
            case ConcernEvent.Started e when e.kind().told() || e.opened().isEmpty() ->
                    told(e.kind(), started(e));
            case ConcernEvent.Started e -> opened(started(e));
            case ConcernEvent.Escalated _ -> opened(Why.ESCALATED);
            case ConcernEvent.Convened _ -> meeting(Deed.CONVENE, Why.CONVENED, Moment.CONVENED);
            case ConcernEvent.Met _ -> meeting(Deed.MINUTES, Why.MET, Moment.MET);
            case ConcernEvent.Answered _ -> {
                hear(Why.ANSWERED, it.at().judge(), Role.IRO);
                copies(Moment.ANSWERED);
            }
            case ConcernEvent.Asked _ -> hear(Why.ASKED, councils());
            case ConcernEvent.Refused _ -> {
                hear(Why.REFUSED, councils());
                copies(Moment.REFUSED);
            }
            case ConcernEvent.Accepted _ when it.kind == Kind.SERVICE || it.stage.isEmpty() -> {}
            case ConcernEvent.Accepted _ -> accepted();
            case ConcernEvent.Dated _ -> hear(Why.DATED, parties());
            case ConcernEvent.Passed e -> {
                all.put(Heard.named(e.to(), e.role()), Why.PASSED);
                hear(Why.COPIED, Role.IRO);
            }
            case ConcernEvent.Covered e ->
                    e.told().forEach(who -> all.put(Heard.named(who, e.role()), Why.COVERED));
            case ConcernEvent.Retimed e when e.due().isPresent() ->
                    hear(Why.RETIMED, it.owes().orElseThrow());
            case ConcernEvent.Extended _ -> {
                hear(Why.EXTENDED, parties());
                hear(Why.EXTENDED, Role.IRO);
            }
            default -> rang();
        }
    }

    private void rang() {
        switch (line.event()) {
            case ConcernEvent.Reminded e -> hear(Why.REMINDED, e.who());
            case ConcernEvent.Lapsed e -> pinged(e.on().isBefore(it.waiting));
            case ConcernEvent.Pinged _ -> pinged(false);
            case ConcernEvent.WholeLapsed _ ->
                    hear(Why.LAPSED, policy.wholeProcess().orElseThrow().tell());
            case ConcernEvent.Foreseen _ ->
                    hear(Why.FORESEEN, policy.wholeProcess().orElseThrow().tell());
            case ConcernEvent.ActionRang e -> action(e);
            case ConcernEvent.Finished _ -> hear(Why.FINISHED, Role.IRO);
            case ConcernEvent.Redated e when !e.agreed() -> hear(Why.REDATED, Role.IRO);
            case ConcernEvent.Redated e -> {
                person(Why.REDATED, e.action());
                hear(Why.REDATED, councils());
            }
            case ConcernEvent.Closed _ when it.kind == Kind.SERVICE -> told(it.kind, Why.CLOSED);
            case ConcernEvent.Closed _ when !it.actions.isEmpty() -> hear(Why.CLOSED, councils());
            case ConcernEvent.Withdrawn _ when it.kind.told() -> told(it.kind, Why.WITHDRAWN);
            case ConcernEvent.Withdrawn _ when it.stage.isEmpty() -> {}
            case ConcernEvent.Withdrawn _ -> {
                hear(Why.WITHDRAWN, councils());
                hear(Why.WITHDRAWN, it.at().to());
                copies(Moment.WITHDRAWN);
            }
            case ConcernEvent.Voided _ -> hear(Why.VOIDED, Role.IRO_MANAGER);
            case ConcernEvent.Moved _, ConcernEvent.Leaves _ ->
                    hear(Why.NOTED, Role.IRO, Role.IRO_MANAGER);
            default -> HearersBeside.of(it, line, this);
        }
    }

    private static Why started(ConcernEvent.Started e) {
        return switch (e.kind()) {
            case NOTIFICATION, CHANGE -> Why.NOTIFIED;
            case CONCERN, SERVICE -> Why.RAISED;
            case PRAISE, TALK -> Why.PRAISED;
            case COMPLAINT -> Why.COMPLAINED;
        };
    }

    private void told(Kind kind, Why why) {
        switch (kind) {
            case PRAISE -> policy.goodPractice().ifPresent(each -> hear(why, each.to()));
            case SERVICE -> policy.serviceConcern().ifPresent(each -> hear(why, each.to()));
            case COMPLAINT, CHANGE -> hear(why, Role.IRO);
            case TALK, NOTIFICATION, CONCERN -> {}
        }
    }

    private void opened(Why why) {
        hear(why, parties());
        hear(why, it.at().to());
        copies(Moment.OPENED);
    }

    private void meeting(Deed deed, Why why, Moment moment) {
        if (!it.roles(deed).getFirst().equals(Role.IRO)) {
            hear(why, Role.IRO);
        }
        hear(why, parties());
        it.at().meeting().ifPresent(meeting -> hear(why, meeting.attend()));
        copies(moment);
    }

    private void pinged(boolean leftAlone) {
        if (leftAlone) {
            return;
        }
        var lapse = it.at().lapse();
        hear(Why.PINGED, lapse.ping());
        lapse.nextContact()
                .filter(next -> it.pings > next.after())
                .ifPresent(next -> hear(Why.PINGED, next.ping()));
        hear(Why.LAPSED, lapse.tell());
    }

    private void accepted() {
        hear(Why.ACCEPTED, councils());
        copies(Moment.ACCEPTED);
        for (var n = 1; n <= it.actions.size(); n++) {
            if (!answerers.contains(it.actions.get(n - 1).asked.who())) {
                person(Why.ACCEPTED, n);
            }
        }
    }

    private void action(ConcernEvent.ActionRang e) {
        if (it.actions.get(e.action() - 1).state == AgreedAction.State.FINISHED) {
            hear(Why.REMINDED, Role.IRO);
            return;
        }
        var why = e.bell() == Bell.REMINDED ? Why.REMINDED : Why.PINGED;
        person(why, e.action());
        hear(why, councils());
        if (why == Why.PINGED) {
            hear(Why.LAPSED, policy.actions().tell());
        }
    }

    /**
     * Whoever owes something at the stage, or is asked to a meeting it demands; not the IRO's side.
     */
    private Collection<Role> parties() {
        return parties(it.at());
    }

    static Collection<Role> parties(Stage stage) {
        var all = new HashSet<Role>();
        stage.asks().forEach(task -> all.add(task.by().getFirst()));
        if (stage.asks().stream().anyMatch(task -> task.deed() != Deed.ANSWER)) {
            stage.meeting().ifPresent(meeting -> all.addAll(meeting.attend()));
        }
        all.removeAll(List.of(Role.IRO, stage.judge()));
        return all;
    }

    private Collection<Role> councils() {
        var answers = it.roles(Deed.ANSWER);
        return answers.isEmpty() ? parties() : answers.subList(0, 1);
    }

    private void copies(Moment moment) {
        hear(Why.COPIED, it.at().copies().getOrDefault(moment, List.of()));
    }

    private void person(Why why, int action) {
        all.putIfAbsent("@" + it.actions.get(action - 1).asked.who().value(), why);
    }

    void hear(Why why, Role... roles) {
        hear(why, List.of(roles));
    }

    void hear(Why why, Collection<Role> roles) {
        roles.forEach(role -> all.putIfAbsent(role.id(), why));
    }
}
