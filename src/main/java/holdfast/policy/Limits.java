package holdfast.policy;

import java.util.Optional;

/** What the formal stages of a file take together. */
final class Limits {

    private int weight;
    private boolean open;

    /**
     * @param written whether the stage sets a limit of its own, readable or not
     */
    void add(boolean written, Optional<Period> within) {
        weight += within.map(Period::weight).orElse(0);
        open |= !written;
    }

    /** Whether the stages fit, with something left for those that take what is left. */
    boolean fit(Period whole) {
        return open ? weight < whole.weight() : weight <= whole.weight();
    }
}
