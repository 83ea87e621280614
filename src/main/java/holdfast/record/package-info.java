/** What is written about concerns for other systems to keep. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"concern", "notice", "people", "policy", "workingday", "language"})
package holdfast.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
