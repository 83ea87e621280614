/** Keeps a looked-after child's plan from drifting. */
@org.jspecify.annotations.NullMarked
package holdfast;
