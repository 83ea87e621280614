/** Keeps the documents in one SQLite file: the store Holdfast has when nothing else is set up. */
@NullMarked
@NamedInterface("sqlite")
package holdfast.storage.sqlite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
