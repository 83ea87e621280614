/** A council's process as a flow chart, for its procedure document; and one concern's way in it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"policy", "people", "workingday", "language"})
package holdfast.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
