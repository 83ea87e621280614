package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Standing;
import holdfast.policy.Policy;
import java.util.Optional;

/** What people are told where the council's policy lacks what its formal stages take. */
final class Incomplete {

    private final Words words;

    Incomplete(Words words) {
        this.words = words;
    }

    /** Whether it was raised, and no formal stage has been opened for it. */
    static boolean isInformal(Concern concern) {
        return concern.kind() == Kind.CONCERN && concern.formalSince().isEmpty();
    }

    /** Why a concern that was raised is informal, and has no due day where that is so. */
    Optional<String> why(Concern concern, Policy policy) {
        var key =
                concern.standing() instanceof Standing.Recorded
                        ? "incomplete.no-date"
                        : "incomplete.informal";
        return policy.gap()
                .filter(_ -> isInformal(concern))
                .map(gap -> words.say(key, gap.because()));
    }
}
