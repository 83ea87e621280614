package holdfast.picture;

import holdfast.picture.Placed.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sheet with everything on it in its place: the head, the flow, at its right what runs beside,
 * the foot.
 *
 * @param column what runs beside, one box under the other
 * @param bottom where the foot begins
 */
record Sheet(Block head, Placed flow, List<Spot> column, Block foot, double width, double bottom) {

    static final double MARGIN = 16;

    private static final double BETWEEN = 20;
    private static final double FRAMING = 8;
    private static final double UNDER_HEAD = 14;

    Sheet {
        column = List.copyOf(column);
    }

    static Sheet of(Placed flow, List<Box> beside, List<Paragraph> head, List<Paragraph> foot) {
        var width = 2 * MARGIN + FRAMING + flow.width() + BETWEEN + Sideline.WIDTH;
        var above = Block.of(head, width - 2 * MARGIN);
        var top = MARGIN + above.height() + UNDER_HEAD;
        var column = stacked(beside, width - MARGIN - Sideline.WIDTH, top);
        return new Sheet(
                above,
                flow.moved(MARGIN + FRAMING, top),
                column,
                Block.of(foot, width - 2 * MARGIN),
                width,
                Math.max(top + flow.height(), column.getLast().bottom()) + MARGIN);
    }

    private static List<Spot> stacked(List<Box> boxes, double x, double top) {
        var spots = new ArrayList<Spot>();
        var y = top;
        for (var box : boxes) {
            spots.add(new Spot(box, x, y));
            y += box.height() + FRAMING;
        }
        return spots;
    }

    double height() {
        return bottom + foot.height() + MARGIN;
    }

    /** A ground under some boxes. */
    record Ground(double x, double y, double width, double height) {}

    /** What spans these boxes; nothing where there are none. */
    Optional<Ground> frame(Set<String> boxes) {
        var framed = flow.spots().stream().filter(spot -> boxes.contains(spot.box().id())).toList();
        if (framed.isEmpty()) {
            return Optional.empty();
        }
        var x = framed.stream().mapToDouble(Spot::x).min().orElseThrow() - FRAMING;
        var y = framed.stream().mapToDouble(Spot::y).min().orElseThrow() - FRAMING;
        var right = framed.stream().mapToDouble(Spot::right).max().orElseThrow() + FRAMING;
        var bottom = framed.stream().mapToDouble(Spot::bottom).max().orElseThrow() + FRAMING;
        return Optional.of(new Ground(x, y, right - x, bottom - y));
    }
}
