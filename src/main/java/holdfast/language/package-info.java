/** The languages Holdfast speaks: every sentence it says to a person, one file per language. */
@NullMarked
@ApplicationModule(allowedDependencies = {"workingday"})
package holdfast.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
