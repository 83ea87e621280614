package holdfast.picture;

import java.util.List;
import java.util.Optional;

/**
 * A box of the chart, with its text already set.
 *
 * @param aside what stands in its right part, where it has two
 * @param place whether a concern went through here, or is here now
 */
record Box(
        String id,
        Shape shape,
        double width,
        double height,
        Block text,
        Optional<Block> aside,
        Place place) {

    static final double PADDING = 10;

    /** The width of whatever stands in the main column. */
    static final double WIDE = 520;

    /** The width of the left part of a box that has two, and of what stands under it alone. */
    static final double LEFT = 334;

    static final double RIGHT = WIDE - LEFT;

    /** What a box is in the flow. */
    enum Shape {
        /** Where it begins or ends. */
        END,
        /** What somebody does. */
        STEP,
        /** What somebody decides. */
        DECISION,
        /** What stands over several steps. */
        HEAD,
        /** What is to be known. */
        NOTE
    }

    /** What a box is to a concern whose way is drawn. */
    enum Place {
        UNTOUCHED,
        PASSED,
        HERE
    }

    static Box of(String id, Shape shape, double width, List<Paragraph> text, Place place) {
        var inset = shape == Shape.DECISION || shape == Shape.END ? 2 * PADDING : PADDING;
        var block = Block.of(text, width - 2 * inset);
        return new Box(id, shape, width, height(block, shape), block, Optional.empty(), place);
    }

    /** A box in two parts: what is to be done, and what if it is not. */
    static Box parted(String id, List<Paragraph> text, List<Paragraph> aside, Place place) {
        if (aside.isEmpty()) {
            return of(id, Shape.STEP, WIDE, text, place);
        }
        var left = Block.of(text, LEFT - 2 * PADDING);
        var right = Block.of(aside, RIGHT - 2 * PADDING);
        var height = Math.max(left.height(), right.height()) + 16;
        return new Box(id, Shape.STEP, WIDE, height, left, Optional.of(right), place);
    }

    private static double height(Block block, Shape shape) {
        return block.height() + (shape == Shape.DECISION || shape == Shape.END ? 10 : 16);
    }

    double inset() {
        return shape == Shape.DECISION || shape == Shape.END ? 2 * PADDING : PADDING;
    }
}
