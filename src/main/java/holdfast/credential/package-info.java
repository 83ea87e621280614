/** What a council's bot shows Microsoft so that it is believed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package holdfast.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
