/**
 * Where Holdfast keeps what it was told: one document a matter, each replaced whole or not at all.
 *
 * <p>{@link holdfast.storage.DocumentStore} and its values are here; each store has a package of
 * its own below. {@link holdfast.storage.Cabinet} keeps what the other modules ask to be kept, the
 * same way over every store. What a body holds is written down at the class that writes it; a
 * member or word that only a newer Holdfast knows outlives whatever this one changes beside it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "concern",
            "conversation",
            "notice",
            "people",
            "policy",
            "record",
            "watch",
            "workingday"
        })
package holdfast.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
