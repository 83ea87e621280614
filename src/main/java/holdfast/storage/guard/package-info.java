/**
 * Stands between Holdfast and any store: nobody waits too long for it, one that fails is left alone
 * for a moment, and a turn knows whether it has changed anything.
 */
@NullMarked
@NamedInterface("guard")
package holdfast.storage.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
