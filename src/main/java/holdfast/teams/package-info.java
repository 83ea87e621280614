/** The edge to Microsoft Teams: the only place that knows the Bot Framework. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conversation",
            "credential",
            "door",
            "notice",
            "people",
            "card",
            "language"
        })
package holdfast.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
