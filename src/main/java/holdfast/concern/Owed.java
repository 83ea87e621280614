package holdfast.concern;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern.Kind;
import holdfast.notice.Notice;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Moment;
import holdfast.policy.StageId;
import holdfast.policy.Tracks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            case ConcernEvent.Started e -> started(told, concern, e);
            case ConcernEvent.Escalated e -> opened(told, stage(e.opened().stage()), Why.ESCALATED);
            case ConcernEvent.Convened _ -> meeting(told, stage(concern), Deed.CONVENE);
            case ConcernEvent.Met _ -> meeting(told, stage(concern), Deed.MINUTES);
            case ConcernEvent.Answered _ -> answered(told, stage(concern));
            case ConcernEvent.Asked _ -> told.roles(councils(stage(concern)), Why.ASKED);
            case ConcernEvent.Accepted _ -> accepted(told, concern);
            case ConcernEvent.Refused _ ->
                    told.roles(councils(stage(concern)), Why.REFUSED)
                            .roles(stage(concern).copiedOn(Moment.REFUSED), Why.COPIED);
            case ConcernEvent.Dated e -> told.roles(stage(e.stage()).parties(), Why.DATED);
            case ConcernEvent.Extended e ->
                    told.roles(stage(e.stage()).parties(), Why.EXTENDED)
                            .role(Role.IRO, Why.EXTENDED);
            case ConcernEvent.Reminded e -> told.role(e.who(), Why.REMINDED);
            case ConcernEvent.Lapsed e -> lapsed(told, concern, stage(e.stage()), e.on());
            case ConcernEvent.Pinged e -> lapsed(told, concern, stage(e.stage()), e.on());
            case ConcernEvent.WholeLapsed _ -> told.roles(overseers(), Why.LAPSED);
            case ConcernEvent.Foreseen _ -> told.roles(overseers(), Why.FORESEEN);
            case ConcernEvent.ActionRang e -> rang(told, concern, e);
            case ConcernEvent.Finished _ -> told.role(Role.IRO, Why.FINISHED);
            case ConcernEvent.Redated e -> redated(told, concern, e);
            case ConcernEvent.Unreachable e -> unreachable(told, concern, e);
            case ConcernEvent.Closed _ -> closed(told, concern);
            case ConcernEvent.Withdrawn _ -> withdrawn(told, concern);
            case ConcernEvent.Voided _ -> told.role(Role.IRO_MANAGER, Why.VOIDED);
            case ConcernEvent.Questioned _,
                    ConcernEvent.Cafcass _,
                    ConcernEvent.Advised _,
                    ConcernEvent.Complained _,
                    ConcernEvent.Heard _,
                    ConcernEvent.HearingNear _ ->
                    beside(told, concern, entry);
            case ConcernEvent.Acknowledged _,
                    ConcernEvent.Waiting _,
                    ConcernEvent.Done _,
                    ConcernEvent.Corrected _,
                    ConcernEvent.Noted _,
                    ConcernEvent.Filed _,
                    ConcernEvent.Reopened _,
                    ConcernEvent.Unknown _ ->
                    told;
        };
    }

    private Told started(Told told, Concern concern, ConcernEvent.Started e) {
        var why =
                switch (e.kind()) {
                    case NOTIFICATION -> Why.NOTIFIED;
                    case CONCERN, SERVICE -> Why.RAISED;
                    case PRAISE, TALK -> Why.PRAISED;
                    case COMPLAINT -> Why.COMPLAINED;
                };
        return e.opened()
                .map(opened -> opened(told, stage(opened.stage()), why))
                .orElseGet(() -> told.roles(Tellings.of(policy, concern.kind()), why));
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

    /** Whoever speaks for the council at a stage: who answers, or all who meet. */
    private static List<Role> councils(Stage stage) {
        return stage.answeredBy().map(List::of).orElseGet(stage::parties);
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
        if (concern.kind() == Kind.SERVICE) {
            return told;
        }
        told.roles(councils(stage(concern)), Why.ACCEPTED)
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

    /** An action's person and manager; the IRO alone, once it is reported finished. */
    private Told rang(Told told, Concern concern, ConcernEvent.ActionRang e) {
        var action = concern.action(e.action()).orElseThrow();
        if (action.state() == AgreedAction.State.FINISHED) {
            return told.role(Role.IRO, Why.REMINDED);
        }
        var why = e.bell() == ConcernEvent.ActionRang.Bell.REMINDED ? Why.REMINDED : Why.PINGED;
        told.person(action.who(), why).roles(councils(stage(concern)), why);
        return why == Why.PINGED ? told.roles(policy.actions().tell(), Why.LAPSED) : told;
    }

    private Told redated(Told told, Concern concern, ConcernEvent.Redated e) {
        return e.agreed()
                ? told.person(concern.action(e.action()).orElseThrow().who(), Why.REDATED)
                        .roles(councils(stage(concern)), Why.REDATED)
                : told.role(Role.IRO, Why.REDATED);
    }

    /**
     * Those who must know that somebody could not be told, unless it is they who could not; and
     * whoever the policy names next, when nobody holds the post that owes something.
     */
    private Told unreachable(Told told, Concern concern, ConcernEvent.Unreachable e) {
        var again = why(concern, e).equals(Optional.of(Why.UNREACHABLE));
        if (again && e.role().equals(Role.IRO_MANAGER)) {
            return told; // both have been tried
        }
        if (!e.role().equals(Role.IRO)) {
            told.role(Role.IRO, Why.UNREACHABLE);
        }
        if (!e.role().equals(Role.IRO_MANAGER)) {
            told.role(Role.IRO_MANAGER, Why.UNREACHABLE);
        }
        concern.standing()
                .awaited()
                .filter(stay -> !again && e.person().isEmpty() && owes(stay, e.role()))
                .flatMap(stay -> stage(stay.stage()).lapse().nextContact())
                .ifPresent(next -> told.roles(next.ping(), Why.UNREACHABLE));
        return told;
    }

    private boolean owes(Standing.StageEntry stay, Role role) {
        return Clocks.owing(stage(stay.stage()), stay).equals(role);
    }

    private static Optional<Why> why(Concern concern, ConcernEvent.Unreachable e) {
        return concern.notices().stream()
                .filter(notice -> notice.id().equals(e.notice()))
                .map(Notice::why)
                .findFirst();
    }

    private Told closed(Told told, Concern concern) {
        return switch (concern.kind()) {
            case PRAISE, TALK, COMPLAINT -> told;
            case SERVICE -> told.roles(Tellings.of(policy, Kind.SERVICE), Why.CLOSED);
            case NOTIFICATION, CONCERN ->
                    concern.actions().isEmpty()
                            ? told
                            : told.roles(councils(stage(concern)), Why.CLOSED);
        };
    }

    private Told withdrawn(Told told, Concern concern) {
        if (concern.kind().told()) {
            return told.roles(Tellings.of(policy, concern.kind()), Why.WITHDRAWN);
        }
        var stage = stage(concern);
        return told.roles(councils(stage), Why.WITHDRAWN)
                .roles(stage.to(), Why.WITHDRAWN)
                .roles(stage.copiedOn(Moment.WITHDRAWN), Why.COPIED);
    }

    private Told beside(Told told, Concern concern, Entry entry) {
        var tracks = policy.tracks();
        return switch (entry.event()) {
            case ConcernEvent.Questioned _ -> told.role(Role.IRO, Why.QUESTIONED);
            case ConcernEvent.Cafcass e ->
                    e.referred() ? told.roles(tracks.cafcass().tell(), Why.REFERRED) : told;
            case ConcernEvent.Advised _ ->
                    told.roles(
                            tracks.legal().map(Tracks.Legal::tell).orElse(List.of()), Why.ADVISED);
            case ConcernEvent.Complained _ -> complained(told, concern, entry);
            case ConcernEvent.Heard _ -> told.roles(atHearing(), Why.HEARD);
            case ConcernEvent.HearingNear _ ->
                    told.roles(atHearing(), Why.REMINDED).role(Role.IRO, Why.REMINDED);
            default -> told;
        };
    }

    private Told complained(Told told, Concern concern, Entry entry) {
        if (!entry.by().equals(Optional.of(concern.raisedBy()))) {
            told.role(Role.IRO, Why.COMPLAINED);
        }
        return told.roles(
                policy.tracks().complaint().map(Tracks.Complaint::tell).orElse(List.of()),
                Why.COMPLAINED);
    }

    private List<Role> atHearing() {
        return policy.tracks().hearing().map(Tracks.Hearing::tell).orElse(List.of());
    }

    private Stage stage(Concern concern) {
        return stage(concern.standing().entry().orElseThrow().stage());
    }

    private Stage stage(StageId id) {
        return policy.stage(id).orElseThrow();
    }
}
