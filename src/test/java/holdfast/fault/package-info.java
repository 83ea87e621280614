/**
 * Holdfast under every fault on the list of its promises. The guard against each, which a test
 * fails without, stands in {@code src/docs/faults.md} and nowhere else.
 */
@NullMarked
package holdfast.fault;

import org.jspecify.annotations.NullMarked;
