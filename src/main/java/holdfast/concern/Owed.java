package holdfast.concern;

import holdfast.concern.Concern.Kind;
import holdfast.notice.Notice;
import holdfast.notice.Why;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Moment;
import holdfast.policy.StageId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is told of what: the one place that says so. */
final class Owed {

    private final Policy policy;
    private final OwedForActions actions;
    private final OwedBeside beside;
    private final OwedUnreached unreached;

    Owed(Policy policy) {
        this.policy = policy;
        this.actions = new OwedForActions(policy);
        this.beside = new OwedBeside(policy);
        this.unreached = new OwedUnreached(policy);
    }

    /**
     * The notices that the last line of a concern's history makes due.
     *
     * @param at when they are due to go
     */
    List<Notice> by(Concern concern, Entry entry, Instant at) {
        var notices = new ArrayList<Notice>();
        tell(concern, entry)
                .recipients()
                .forEach((recipient, why) ->
                        notices.add(
                                Notice.owed(
                                        concern.ref()
                                                + "-"
                                                + entry.seq()
                                                + "-"
                                                + (notices.size() + 1),
                                        recipient,
                                        why,
                                        at)));
        return notices;
    }

    private Told tell(Concern concern, Entry entry) {
        var told = new Told(concern);
        return switch (entry.event()) {
            case ConcernEvent.Started e -> unlisted(started(told, concern, e), e);
            case ConcernEvent.Escalated e -> opened(told, stage(e.opened().stage()), Why.ESCALATED);
            case ConcernEvent.Convened _ -> meeting(told, stage(concern), Deed.CONVENE);
            case ConcernEvent.Met _ -> meeting(told, stage(concern), Deed.MINUTES);
            case ConcernEvent.Answered _ -> answered(told, stage(concern));
            case ConcernEvent.Passed e ->
                    told.person(e.to(), e.role(), Why.PASSED).role(Role.IRO, Why.COPIED);
            case ConcernEvent.Covered e -> {
                e.told().forEach(person -> told.person(person, e.role(), Why.COVERED));
                yield told;
            }
            case ConcernEvent.Asked _ -> told.roles(Told.councils(stage(concern)), Why.ASKED);
            case ConcernEvent.Accepted _ -> accepted(told, concern);
            case ConcernEvent.Refused _ ->
                    told.roles(Told.councils(stage(concern)), Why.REFUSED)
                            .roles(stage(concern).copiedOn(Moment.REFUSED), Why.COPIED);
            case ConcernEvent.Dated e -> told.roles(stage(e.stage()).parties(), Why.DATED);
            case ConcernEvent.Extended e ->
                    told.roles(stage(e.stage()).parties(), Why.EXTENDED)
                            .role(Role.IRO, Why.EXTENDED);
            case ConcernEvent.Retimed e -> retimed(told, concern, e);
            case ConcernEvent.Reminded e -> told.role(e.who(), Why.REMINDED);
            case ConcernEvent.Lapsed e -> lapsed(told, concern, stage(e.stage()), e.on());
            case ConcernEvent.Pinged e -> lapsed(told, concern, stage(e.stage()), e.on());
            case ConcernEvent.WholeLapsed _ -> told.roles(overseers(), Why.LAPSED);
            case ConcernEvent.Foreseen _ -> told.roles(overseers(), Why.FORESEEN);
            case ConcernEvent.ActionRang e -> actions.rang(told, concern, e);
            case ConcernEvent.Finished _ -> told.role(Role.IRO, Why.FINISHED);
            case ConcernEvent.Redated e -> actions.redated(told, concern, e);
            case ConcernEvent.Unreachable e -> unreached.tell(told, concern, e);
            case ConcernEvent.Closed _ -> closed(told, concern);
            case ConcernEvent.Withdrawn _ -> withdrawn(told, concern);
            case ConcernEvent.Voided _ -> told.role(Role.IRO_MANAGER, Why.VOIDED);
            case ConcernEvent.Moved _, ConcernEvent.Leaves _ ->
                    told.role(Role.IRO, Why.NOTED).role(Role.IRO_MANAGER, Why.NOTED);
            case ConcernEvent.Questioned _ -> told.role(Role.IRO, Why.QUESTIONED);
            case ConcernEvent.Cafcass e -> beside.cafcass(told, e);
            case ConcernEvent.Advised _ -> beside.advised(told);
            case ConcernEvent.Complained _ -> beside.complained(told, concern, entry);
            case ConcernEvent.Heard _ -> beside.heard(told);
            case ConcernEvent.HearingNear _ -> beside.hearingNear(told);
            case ConcernEvent.Acknowledged _,
                    ConcernEvent.Waiting _,
                    ConcernEvent.Done _,
                    ConcernEvent.Corrected _,
                    ConcernEvent.Noted _,
                    ConcernEvent.Viewed _,
                    ConcernEvent.Fated _,
                    ConcernEvent.Reopened _,
                    ConcernEvent.Unknown _ ->
                    told;
        };
    }

    /** Whose a child is that no IRO's list gave, the IRO manager is to find out. */
    private static Told unlisted(Told told, ConcernEvent.Started e) {
        return e.subject().isUnlisted() ? told.role(Role.IRO_MANAGER, Why.COPIED) : told;
    }

    private Told started(Told told, Concern concern, ConcernEvent.Started e) {
        var why =
                switch (e.kind()) {
                    case NOTIFICATION, CHANGE -> Why.NOTIFIED;
                    case CONCERN, SERVICE -> Why.RAISED;
                    case PRAISE, TALK -> Why.PRAISED;
                    case COMPLAINT -> Why.COMPLAINED;
                };
        return e.opened()
                .filter(_ -> !e.kind().told())
                .map(opened -> opened(told, stage(opened.stage()), why))
                .orElseGet(() -> told.roles(Tellings.of(policy, e.kind()), why));
    }

    /**
     * Whoever owes something by the day that has moved; of the whole process' day, the card tells.
     */
    private Told retimed(Told told, Concern concern, ConcernEvent.Retimed e) {
        var owing = Clocks.owing(stage(concern), concern.standing().entry().orElseThrow());
        return e.due().isPresent() ? told.role(owing, Why.RETIMED) : told;
    }

    private static Told opened(Told told, Stage stage, Why why) {
        return told.roles(stage.parties(), why)
                .roles(stage.to(), why)
                .roles(stage.copiedOn(Moment.OPENED), Why.COPIED);
    }

    /** Those who come to a meeting, and the IRO where another called it or took its minutes. */
    private static Told meeting(Told told, Stage stage, Deed deed) {
        var why = deed == Deed.CONVENE ? Why.CONVENED : Why.MET;
        var moment = deed == Deed.CONVENE ? Moment.CONVENED : Moment.MET;
        if (!stage.owner(deed).equals(Optional.of(Role.IRO))) {
            told.role(Role.IRO, why);
        }
        return told.roles(stage.parties(), why)
                .roles(stage.attending(), why)
                .roles(stage.copiedOn(moment), Why.COPIED);
    }

    private static Told answered(Told told, Stage stage) {
        return told.role(stage.judge(), Why.ANSWERED)
                .role(Role.IRO, Why.ANSWERED)
                .roles(stage.copiedOn(Moment.ANSWERED), Why.COPIED);
    }

    private static Told lapsed(Told told, Concern concern, Stage stage, LocalDate on) {
        var clock = concern.standing().entry().orElseThrow().clock();
        if (clock.silent(on)) {
            return told;
        }
        told.roles(stage.lapse().ping(), Why.PINGED);
        stage.lapse()
                .nextContact()
                .filter(next -> clock.pings() > next.after())
                .ifPresent(next -> told.roles(next.ping(), Why.PINGED));
        return told.roles(stage.lapse().tell(), Why.LAPSED);
    }

    private List<Role> overseers() {
        return policy.wholeProcess().map(Policy.WholeProcess::tell).orElse(List.of());
    }

    private Told accepted(Told told, Concern concern) {
        if (concern.standing().entry().isEmpty()) {
            return told;
        }
        told.roles(Told.councils(stage(concern)), Why.ACCEPTED)
                .roles(stage(concern).copiedOn(Moment.ACCEPTED), Why.COPIED);
        return actions.agreed(told, concern);
    }

    private Told closed(Told told, Concern concern) {
        return switch (concern.kind()) {
            case PRAISE, TALK, COMPLAINT, CHANGE -> told;
            case SERVICE -> told.roles(Tellings.of(policy, Kind.SERVICE), Why.CLOSED);
            case NOTIFICATION, CONCERN ->
                    concern.actions().isEmpty()
                            ? told
                            : told.roles(Told.councils(stage(concern)), Why.CLOSED);
        };
    }

    private Told withdrawn(Told told, Concern concern) {
        if (concern.kind().told() || concern.standing().entry().isEmpty()) {
            return told.roles(Tellings.of(policy, concern.kind()), Why.WITHDRAWN);
        }
        var stage = stage(concern);
        return told.roles(Told.councils(stage), Why.WITHDRAWN)
                .roles(stage.to(), Why.WITHDRAWN)
                .roles(stage.copiedOn(Moment.WITHDRAWN), Why.COPIED);
    }

    private Stage stage(Concern concern) {
        return stage(concern.standing().entry().orElseThrow().stage());
    }

    private Stage stage(StageId id) {
        return policy.stage(id).orElseThrow();
    }
}
