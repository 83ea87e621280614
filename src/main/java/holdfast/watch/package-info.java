/** Wakes what is due and sends what is owed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"concern", "people", "workingday", "notice"})
package holdfast.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
