/** Holdfast under every fault on the list of its promises. */
@NullMarked
package holdfast.fault;

import org.jspecify.annotations.NullMarked;
