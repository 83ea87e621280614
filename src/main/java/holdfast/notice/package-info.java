/** What is owed to whom, and the door it leaves by. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "workingday"})
package holdfast.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
