@NullMarked
package holdfast.credential;

import org.jspecify.annotations.NullMarked;
