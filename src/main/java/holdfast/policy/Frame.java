package holdfast.policy;

import java.util.Optional;

/**
 * What the whole of a policy file says that its stages lean on.
 *
 * @param limited whether the file sets a limit to the whole process, readable or not
 */
record Frame(
        RoleReader roles,
        PeriodReader periods,
        boolean limited,
        Optional<Policy.WholeProcess> wholeProcess) {}
