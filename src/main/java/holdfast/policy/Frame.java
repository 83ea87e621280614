package holdfast.policy;

import java.util.Optional;

/**
 * What the whole of a policy file says that its stages lean on.
 *
 * @param gap what people read when they ask for a formal stage, where the file says it is not
 *     complete
 * @param limited whether the file sets a limit to the whole process, readable or not
 */
record Frame(
        RoleReader roles,
        PeriodReader periods,
        Optional<String> gap,
        boolean limited,
        Optional<Policy.WholeProcess> wholeProcess) {

    /** Whether everything must be there that a concern needs at a formal stage. */
    boolean whole() {
        return gap.isEmpty();
    }
}
