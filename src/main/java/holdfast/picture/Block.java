package holdfast.picture;

import holdfast.picture.Paragraph.Line;
import java.util.List;

/**
 * Text set in a column.
 *
 * @param width of the column
 * @param paragraphs the lines of each
 */
record Block(double width, List<List<Line>> paragraphs) {

    /** Between two paragraphs. */
    static final double GAP = 3;

    Block {
        paragraphs = List.copyOf(paragraphs);
    }

    static Block of(List<Paragraph> paragraphs, double width) {
        return new Block(
                width,
                paragraphs.stream()
                        .map(each -> each.lines(width))
                        .filter(lines -> !lines.isEmpty())
                        .toList());
    }

    double height() {
        var lines = paragraphs.stream().flatMap(List::stream).mapToDouble(Line::height).sum();
        return lines + GAP * Math.max(0, paragraphs.size() - 1);
    }

    /** The room that its widest line takes. */
    double used() {
        return paragraphs.stream().flatMap(List::stream).mapToDouble(Line::width).max().orElse(0);
    }
}
