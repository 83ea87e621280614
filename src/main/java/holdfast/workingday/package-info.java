/**
 * Which days count, on which days a council's offices are open, and so many working days from a
 * day.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package holdfast.workingday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
