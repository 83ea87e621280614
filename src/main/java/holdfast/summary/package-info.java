/**
 * How everything stands, in numbers each of which names what it counts: for the IRO manager, and
 * for heads of service and above for their own line (R7).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"concern", "people", "policy", "workingday"})
package holdfast.summary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
