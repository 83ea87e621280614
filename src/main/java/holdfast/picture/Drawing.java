package holdfast.picture;

import static java.util.stream.Collectors.joining;

import holdfast.picture.Arrow.Kind;
import holdfast.picture.Paragraph.Word;
import holdfast.picture.Placed.Label;
import holdfast.picture.Placed.Line;
import holdfast.picture.Placed.Point;
import holdfast.picture.Placed.Spot;
import holdfast.picture.Sheet.Ground;
import java.util.List;
import java.util.Locale;

/** Draws boxes, lines and text. */
final class Drawing {

    private static final double TIP = 8.5;

    private final Svg svg;

    Drawing(Svg svg) {
        this.svg = svg;
    }

    void frame(Ground ground) {
        svg.open("rect", "x", ground.x(), "y", ground.y());
        svg.attribute("width", Svg.number(ground.width()));
        svg.attribute("height", Svg.number(ground.height()));
        svg.attribute("fill", Ink.FRAME);
        svg.close();
    }

    void box(Spot spot) {
        var box = spot.box();
        svg.open(
                "g",
                "id",
                "holdfast-" + box.id(),
                "class",
                box.shape().name().toLowerCase(Locale.ROOT));
        new Outline(svg).draw(spot);
        switch (box.shape()) {
            case END, DECISION -> centred(spot);
            case STEP, HEAD, NOTE -> block(box.text(), spot.x() + box.inset(), spot.y() + 7);
        }
        box.aside()
                .ifPresent(aside -> block(aside, spot.x() + Box.LEFT + Box.PADDING, spot.y() + 7));
        svg.close();
    }

    private void centred(Spot spot) {
        var box = spot.box();
        svg.open("g", "text-anchor", "middle");
        var top = spot.y() + (box.height() - box.text().height()) / 2;
        block(box.text(), spot.x() + box.width() / 2, top - 1);
        svg.close();
    }

    /** A line with its tip; the thick ones are drawn by whoever calls this last. */
    void line(Line line) {
        var points = line.points();
        var ink = line.arrow().walked() ? Ink.ACCENT : Ink.LINE;
        var width = line.arrow().walked() ? 3.0 : 1.4;
        svg.open(
                "polyline",
                "points",
                Svg.points(points),
                "fill",
                "none",
                "stroke",
                ink,
                "stroke-width",
                width,
                "stroke-dasharray",
                line.arrow().kind() == Kind.OFFERED ? "6 4" : "none");
        svg.close();
        tip(points.get(points.size() - 2), points.getLast(), ink);
    }

    /** Where a line comes from above, or from the left. */
    private void tip(Point before, Point end, String ink) {
        var down = before.x() == end.x();
        var back = down ? new Point(0, -TIP) : new Point(-TIP, 0);
        var side = down ? new Point(TIP / 2, 0) : new Point(0, TIP / 2);
        var corners =
                List.of(
                        end,
                        new Point(end.x() + back.x() - side.x(), end.y() + back.y() - side.y()),
                        new Point(end.x() + back.x() + side.x(), end.y() + back.y() + side.y()));
        svg.put("polygon", "points", Svg.points(corners), "fill", ink);
    }

    void label(Label label) {
        svg.words(
                "text",
                label.text(),
                "x",
                label.x(),
                "y",
                label.y() + Face.SMALL.size(),
                "font-size",
                Face.SMALL.size(),
                "fill",
                Ink.TEXT);
    }

    /** Sets a block from its upper left corner. */
    void block(Block block, double x, double y) {
        var base = y;
        for (var paragraph : block.paragraphs()) {
            for (var line : paragraph) {
                base += line.height();
                text(line.words(), x, base - line.height() * 0.28);
            }
            base += Block.GAP;
        }
    }

    private void text(List<Word> words, double x, double y) {
        var face = words.getFirst().face();
        svg.open("text", "x", x, "y", y, "font-size", face.size(), "fill", face.ink());
        for (int from = 0; from < words.size(); ) {
            var run = run(words, from);
            var text = run.stream().map(Word::text).collect(joining(" "));
            var space = from + run.size() < words.size() ? " " : "";
            if (run.getFirst().face().bold()) {
                svg.span(text + space, "font-weight", "bold");
            } else {
                svg.content(text + space);
            }
            from += run.size();
        }
        svg.close();
    }

    private static List<Word> run(List<Word> words, int from) {
        var face = words.get(from).face();
        return words.subList(from, words.size()).stream()
                .takeWhile(word -> word.face() == face)
                .toList();
    }
}
