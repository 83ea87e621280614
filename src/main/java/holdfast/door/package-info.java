/** The door: who may speak to the bot, and in what form. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package holdfast.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
