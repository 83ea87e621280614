/** A council's own process, read from the file its officers write: stages, days, who is told. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "workingday", "language"})
package holdfast.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
