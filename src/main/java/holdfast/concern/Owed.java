package holdfast.concern;

import holdfast.concern.Concern.AgreedAction;
import holdfast.concern.Concern.Kind;
import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Moment;
import holdfast.policy.StageId;
import holdfast.policy.WholeProcess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is told of what: the one place that says so. */
final class Owed {

    private final Policy policy;

    Owed(Policy policy) {
        this.policy = policy;
    }

    /**
     * The notices that the last line of a concern's history makes due.
     *
     * @param at when they are due to go
     */
    List<Notice> by(Concern concern, Entry entry, Instant at) {
        var told = tell(concern, entry);
        var notices = new ArrayList<Notice>();
        told.to.forEach((recipient, why) ->
                notices.add(
                        Notice.owed(
                                concern.ref() + "-" + entry.seq() + "-" + (notices.size() + 1),
                                recipient,
                                why,
                                at)));
        return notices;
    }

    private Told tell(Concern concern, Entry entry) {
        var told = new Told(concern);
        return switch (entry.event()) {
            case ConcernEvent.Started e ->
                    opened(
                            told,
                            stage(e.stage()),
                            e.kind() == Kind.NOTIFICATION ? Why.NOTIFIED : Why.RAISED);
            case ConcernEvent.Escalated e -> opened(told, stage(e.to()), Why.ESCALATED);
            case ConcernEvent.Answered _ ->
                    told.role(Role.IRO, Why.ANSWERED)
                            .roles(stage(concern).copiedOn(Moment.ANSWERED), Why.COPIED);
            case ConcernEvent.Asked _ -> told.role(stage(concern).answeredBy(), Why.ASKED);
            case ConcernEvent.Accepted _ -> accepted(told, concern);
            case ConcernEvent.Refused _ ->
                    told.role(stage(concern).answeredBy(), Why.REFUSED)
                            .roles(stage(concern).copiedOn(Moment.REFUSED), Why.COPIED);
            case ConcernEvent.Reminded e -> told.role(e.who(), Why.REMINDED);
            case ConcernEvent.Lapsed e ->
                    told.roles(stage(e.stage()).lapse().ping(), Why.PINGED)
                            .roles(stage(e.stage()).lapse().tell(), Why.LAPSED);
            case ConcernEvent.Pinged e ->
                    told.roles(stage(e.stage()).lapse().ping(), Why.PINGED)
                            .roles(stage(e.stage()).lapse().tell(), Why.LAPSED);
            case ConcernEvent.Foreseen _ ->
                    told.roles(
                            policy.wholeProcess().map(WholeProcess::tell).orElse(List.of()),
                            Why.FORESEEN);
            case ConcernEvent.Unreachable e -> unreachable(told, e.role());
            case ConcernEvent.Closed _ ->
                    concern.actions().isEmpty()
                            ? told
                            : told.role(stage(concern).answeredBy(), Why.CLOSED);
            case ConcernEvent.Withdrawn _ ->
                    told.role(stage(concern).answeredBy(), Why.WITHDRAWN)
                            .roles(stage(concern).to(), Why.WITHDRAWN);
            case ConcernEvent.Voided _ -> told.role(Role.IRO_MANAGER, Why.VOIDED);
            case ConcernEvent.Acknowledged _, ConcernEvent.Done _, ConcernEvent.Unknown _ -> told;
        };
    }

    private static Told opened(Told told, Stage stage, Why why) {
        return told.role(stage.answeredBy(), why)
                .roles(stage.to(), why)
                .roles(stage.copiedOn(Moment.OPENED), Why.COPIED);
    }

    private Told accepted(Told told, Concern concern) {
        told.role(stage(concern).answeredBy(), Why.ACCEPTED)
                .roles(stage(concern).copiedOn(Moment.ACCEPTED), Why.COPIED);
        concern.actions().stream()
                .map(AgreedAction::who)
                .distinct()
                .filter(who -> !answered(concern, who))
                .forEach(who -> told.person(who, Why.ACCEPTED));
        return told;
    }

    private static boolean answered(Concern concern, PersonId who) {
        return concern.history().stream()
                .anyMatch(entry ->
                        entry.event() instanceof ConcernEvent.Answered
                                && entry.by().filter(who::equals).isPresent());
    }

    /** Those who must know that somebody could not be told, unless it is they who could not. */
    private static Told unreachable(Told told, Role role) {
        return role.equals(Role.IRO_MANAGER)
                ? told
                : role.equals(Role.IRO)
                        ? told.role(Role.IRO_MANAGER, Why.UNREACHABLE)
                        : told.role(Role.IRO, Why.UNREACHABLE)
                                .role(Role.IRO_MANAGER, Why.UNREACHABLE);
    }

    private Stage stage(Concern concern) {
        return stage(concern.standing().entry().orElseThrow().stage());
    }

    private Stage stage(StageId id) {
        return policy.stage(id).orElseThrow();
    }

    /** Each recipient once, for the first reason given. */
    private static final class Told {
        private final Concern concern;
        private final Map<Recipient, Why> to = new LinkedHashMap<>();

        Told(Concern concern) {
            this.concern = concern;
        }

        Told role(Role role, Why why) {
            to.putIfAbsent(new Recipient.RoleFor(role, concern.children().getFirst()), why);
            return this;
        }

        Told roles(Collection<Role> roles, Why why) {
            roles.forEach(role -> role(role, why));
            return this;
        }

        Told person(PersonId person, Why why) {
            to.putIfAbsent(new Recipient.Named(person, new Role("action")), why);
            return this;
        }
    }
}
