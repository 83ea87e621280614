package holdfast.concern;

import holdfast.concern.Concern.Kind;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Policy.Telling;
import java.util.List;

/** Who hears of what is only told. */
final class Tellings {

    private Tellings() {}

    /** The roles told of a matter of this kind; nobody of a talk. */
    static List<Role> of(Policy policy, Kind kind) {
        return switch (kind) {
            case PRAISE -> policy.goodPractice().map(Telling::to).orElse(List.of());
            case SERVICE -> policy.serviceConcern().map(Telling::to).orElse(List.of());
            case COMPLAINT, CHANGE -> List.of(Role.IRO);
            case TALK, NOTIFICATION, CONCERN -> List.of();
        };
    }
}
