/** What people say to the bot and what it says back: commands, forms, cards. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "concern",
            "notice",
            "record",
            "summary",
            "policy",
            "people",
            "workingday",
            "card",
            "language"
        })
package holdfast.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
