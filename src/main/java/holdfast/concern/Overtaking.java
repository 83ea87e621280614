package holdfast.concern;

import holdfast.concern.Answer.AgreedAction.State;
import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import java.util.List;
import java.util.Optional;

/** Whether what a notice was to say is no longer so. */
final class Overtaking {

    private final Policy policy;

    Overtaking(Policy policy) {
        this.policy = policy;
    }

    /** Nobody is pressed for what is no longer awaited; what a person did is always told. */
    boolean overtaken(Concern concern, Notice notice) {
        if (!notice.why().waitsForWorkingDay()) {
            return false;
        }
        var event = concern.cause(notice.id());
        if (event instanceof ConcernEvent.ActionRang(var _, var n, var _)) {
            return settled(concern, n, notice);
        }
        if (event instanceof ConcernEvent.Covered covered) {
            return givenBack(concern, covered, notice);
        }
        if (event instanceof ConcernEvent.HearingNear) {
            return !concern.open();
        }
        if (event instanceof ConcernEvent.Reminded(var stage, var _, var _)) {
            return stage.map(at -> over(concern, at, notice)).orElseGet(() -> settled(concern));
        }
        if (event instanceof ConcernEvent.Pinged(var stage, var _)) {
            return over(concern, stage, notice);
        }
        return event instanceof ConcernEvent.Lapsed(var stage, var _, var _)
                ? over(concern, stage, notice)
                : settled(concern);
    }

    private static boolean settled(Concern concern, int action, Notice notice) {
        var state = concern.action(action).map(each -> each.state()).orElse(State.DONE);
        return !concern.open()
                || state == State.DONE
                || state == State.FINISHED && !notice.to().role().equals(Role.IRO);
    }

    /** The IRO hears of a lapse while the matter is still theirs to decide. */
    private boolean over(Concern concern, StageId stage, Notice notice) {
        var judge = policy.stage(stage).map(Stage::judge).orElse(Role.IRO);
        var decides = notice.to().role().equals(judge) || notice.to().role().equals(Role.IRO);
        return decides && isToDecide(concern, stage, notice)
                ? settled(concern)
                : concern.standing().awaited().filter(stay -> stay.stage().equals(stage)).isEmpty();
    }

    /** A lapse is to be known; a reminder may be about an answer that awaits judgement. */
    private static boolean isToDecide(Concern concern, StageId stage, Notice notice) {
        var answered =
                concern.standing().awaited().isEmpty()
                        && concern.standing()
                                .entry()
                                .filter(stay -> stay.stage().equals(stage))
                                .isPresent();
        return notice.why() == Why.LAPSED || notice.why() == Why.REMINDED && answered;
    }

    /** Whether others have it by now, or nothing is left to have. */
    private static boolean givenBack(Concern concern, ConcernEvent.Covered covered, Notice notice) {
        var role = covered.role();
        var now =
                concern.history().reversed().stream()
                        .flatMap(entry -> to(entry.event(), role).stream())
                        .findFirst()
                        .orElse(covered.to());
        var theirs =
                notice.to() instanceof Recipient.Named(var person, var _) && now.contains(person);
        var over =
                !role.equals(Role.IRO)
                        && !covered.stage()
                                .equals(concern.standing().awaited().map(stay -> stay.stage()));
        return settled(concern) || over || !theirs;
    }

    private static Optional<List<PersonId>> to(ConcernEvent event, Role role) {
        return event instanceof ConcernEvent.Covered covered && covered.role().equals(role)
                ? Optional.of(covered.to())
                : Optional.empty();
    }

    private static boolean settled(Concern concern) {
        return !concern.open() || concern.standing() instanceof Standing.Accepted;
    }
}
