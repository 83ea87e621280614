package holdfast.picture;

import java.util.Optional;

/**
 * A line of the chart from one box to another.
 *
 * @param label what is said where it leaves
 * @param walked whether a concern whose way is drawn went there
 */
record Arrow(End from, End to, Optional<String> label, Kind kind, boolean walked) {

    /** What a line means. */
    enum Kind {
        /** What comes next. */
        FOLLOWS,
        /** What the IRO may choose; nothing goes there by itself. */
        OFFERED,
        /** Nothing: the one box only stands under the other. */
        UNDRAWN
    }

    /** Where a line meets a box. */
    record End(String box, Side side) {}

    /** The place on the edge of a box. */
    enum Side {
        TOP,
        TOP_RIGHT,
        BOTTOM,
        BOTTOM_RIGHT,
        LEFT
    }
}
