package holdfast.rehearsal;

import holdfast.people.Authority;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The councils' processes as flow charts in SVG, and the ways of concerns in them. What is found is
 * still to be drawn, so that the office need not wait for that.
 */
public interface Pictures {

    /** The process that a matter raised now would follow; empty when there is no such council. */
    Optional<Supplier<String>> process(Authority authority);

    /** The way a concern has gone, in the edition it was raised under; empty when there is none. */
    Optional<Supplier<String>> way(Authority authority, String ref);

    /**
     * The latest concerns of a council, the last one first; empty when there is no such council.
     */
    Optional<List<Drawable>> latest(Authority authority);

    /**
     * A concern whose way can be drawn.
     *
     * @param kind the word of what was started
     * @param standing the word of where it stands
     */
    record Drawable(String ref, String kind, String standing) {}
}
