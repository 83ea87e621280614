package holdfast.picture;

import holdfast.picture.Box.Place;
import holdfast.picture.Placed.Point;
import holdfast.picture.Placed.Spot;
import java.util.List;

/** The shape of a box, by what it is in the flow. Its border is the thicker the more it matters. */
final class Outline {

    private static final double CORNER = 6;

    private final Svg svg;

    Outline(Svg svg) {
        this.svg = svg;
    }

    void draw(Spot spot) {
        var box = spot.box();
        switch (box.shape()) {
            case DECISION -> hexagon(spot);
            case END -> rect(spot, box.height() / 2, Ink.BOX);
            case STEP -> rect(spot, CORNER, Ink.BOX);
            case HEAD -> rect(spot, CORNER, Ink.HEAD);
            case NOTE -> rect(spot, 0, Ink.BOX);
        }
        if (box.aside().isPresent()) {
            aside(spot);
        }
    }

    private void rect(Spot spot, double corner, String fill) {
        var box = spot.box();
        svg.put(
                "rect",
                "x",
                spot.x(),
                "y",
                spot.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                corner,
                "fill",
                fill,
                "stroke",
                line(box.place()),
                "stroke-width",
                thickness(box.place()));
    }

    /** The right part, for what follows when time runs out: within the border, with its corners. */
    private void aside(Spot spot) {
        var inset = thickness(spot.box().place()) / 2;
        var x = Svg.number(spot.x() + Box.LEFT);
        var round = Svg.number(CORNER - inset);
        var corner = "a%s %s 0 0 1".formatted(round, round);
        var ground =
                "M%s %sH%s%s %s %sV%s%s -%s %sH%sZ"
                        .formatted(
                                x,
                                Svg.number(spot.y() + inset),
                                Svg.number(spot.right() - CORNER),
                                corner,
                                round,
                                round,
                                Svg.number(spot.bottom() - CORNER),
                                corner,
                                round,
                                round,
                                x);
        svg.put("path", "d", ground, "fill", Ink.ASIDE);
        var edge = "M%s %sV%s".formatted(x, Svg.number(spot.y()), Svg.number(spot.bottom()));
        svg.put("path", "d", edge, "fill", "none", "stroke", Ink.LINE, "stroke-width", 1.0);
    }

    private void hexagon(Spot spot) {
        var box = spot.box();
        var middle = spot.y() + box.height() / 2;
        var cut = 12;
        svg.put(
                "polygon",
                "points",
                Svg.points(
                        List.of(
                                new Point(spot.x(), middle),
                                new Point(spot.x() + cut, spot.y()),
                                new Point(spot.right() - cut, spot.y()),
                                new Point(spot.right(), middle),
                                new Point(spot.right() - cut, spot.bottom()),
                                new Point(spot.x() + cut, spot.bottom()))),
                "fill",
                Ink.DECISION,
                "stroke",
                line(box.place()),
                "stroke-width",
                thickness(box.place()));
    }

    private static String line(Place place) {
        return place == Place.UNTOUCHED ? Ink.LINE : Ink.ACCENT;
    }

    private static double thickness(Place place) {
        return switch (place) {
            case UNTOUCHED -> 1.2;
            case PASSED -> 2.6;
            case HERE -> 4;
        };
    }
}
