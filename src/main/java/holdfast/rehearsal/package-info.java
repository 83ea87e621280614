/** The local office that plays Teams, so that Holdfast can be seen at work without it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"people", "policy", "picture", "concern", "notice", "workingday"})
package holdfast.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
