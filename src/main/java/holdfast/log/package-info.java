/**
 * What the log says, and how: never anybody's words, and nothing that acts on whoever reads it.
 *
 * <p>It stands behind every logger, since a library that fails may quote what it was given.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package holdfast.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
