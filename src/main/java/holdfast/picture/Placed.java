package holdfast.picture;

import java.util.List;
import java.util.Optional;

/**
 * A chart whose boxes and lines have their places.
 *
 * @param width of all of it
 */
record Placed(List<Spot> spots, List<Line> lines, double width, double height) {

    /** A box in its place. */
    record Spot(Box box, double x, double y) {

        Spot moved(double right, double down) {
            return new Spot(box, x + right, y + down);
        }

        double right() {
            return x + box.width();
        }

        double bottom() {
            return y + box.height();
        }
    }

    record Point(double x, double y) {}

    /** A line from box to box, by its corners. */
    record Line(Arrow arrow, List<Point> points) {

        Line {
            points = List.copyOf(points);
        }

        /**
         * What is said of it, at its beginning: beside a line that goes down, on one that goes
         * left.
         */
        Optional<Label> label() {
            var start = points.getFirst();
            var face = Face.SMALL;
            return arrow.label()
                    .map(text ->
                            switch (arrow.from().side()) {
                                case LEFT ->
                                        new Label(
                                                text,
                                                start.x() - face.width(text) - 3,
                                                start.y() - face.leading());
                                case TOP, TOP_RIGHT, BOTTOM, BOTTOM_RIGHT ->
                                        new Label(text, start.x() + 5, start.y() + 2);
                            });
        }

        Line moved(double right, double down) {
            return new Line(
                    arrow,
                    points.stream()
                            .map(point -> new Point(point.x() + right, point.y() + down))
                            .toList());
        }
    }

    /** What stands at a line, by its upper left corner. */
    record Label(String text, double x, double y) {}

    Placed {
        spots = List.copyOf(spots);
        lines = List.copyOf(lines);
    }

    Placed moved(double right, double down) {
        return new Placed(
                spots.stream().map(each -> each.moved(right, down)).toList(),
                lines.stream().map(each -> each.moved(right, down)).toList(),
                width,
                height);
    }
}
