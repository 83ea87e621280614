package holdfast.concern;

import holdfast.notice.Notice;
import holdfast.notice.Why;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import java.util.Optional;

/** Who is told that a notice reached nobody. */
final class OwedUnreached {

    private final Policy policy;

    OwedUnreached(Policy policy) {
        this.policy = policy;
    }

    /**
     * Those who must know that somebody could not be told, unless it is they who could not; and
     * whoever the policy names next, when it is who owes something.
     */
    Told tell(Told told, Concern concern, ConcernEvent.Unreachable e) {
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
                .filter(stay -> !again && owes(stay, e.role()))
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

    private Stage stage(StageId id) {
        return policy.stage(id).orElseThrow();
    }
}
