/** Puts Holdfast together: settings, files, wiring. */
@NullMarked
package holdfast.config;

import org.jspecify.annotations.NullMarked;
