/** Who works for the council, in which posts, for which children: what the directory knows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package holdfast.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
