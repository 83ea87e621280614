package holdfast.picture;

import holdfast.picture.Arrow.Side;
import holdfast.picture.Placed.Line;
import holdfast.picture.Placed.Point;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lane at the left of everything, in which all that has been accepted goes down. The layout
 * gives each line a lane of its own for a part of the way; in one they read as what they are.
 */
final class Lane {

    private Lane() {}

    static List<Line> shared(List<Line> lines) {
        var outermost =
                lines.stream()
                        .filter(Lane::isIn)
                        .min(Comparator.comparing(line -> line.points().get(1).x()));
        return outermost
                .map(outer ->
                        lines.stream().map(line -> isIn(line) ? moved(line, outer) : line).toList())
                .orElse(lines);
    }

    private static boolean isIn(Line line) {
        return line.arrow().from().side() == Side.LEFT;
    }

    private static Line moved(Line line, Line outer) {
        var lane = outer.points().get(1).x();
        var start = line.points().getFirst();
        var end = line.points().getLast();
        return new Line(
                line.arrow(),
                Stream.of(start, new Point(lane, start.y()), new Point(lane, end.y()), end)
                        .toList());
    }
}
