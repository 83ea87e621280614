/** A concern about a child's plan, and everything that can happen to it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"policy", "workingday", "people", "notice"})
package holdfast.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
