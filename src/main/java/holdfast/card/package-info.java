/** The cards Holdfast shows: the template language, and people's own words made inert. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package holdfast.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
