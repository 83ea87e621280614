package holdfast.picture;

import static java.util.stream.Collectors.joining;

import holdfast.picture.Paragraph.Line;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The picture for who hears it read instead of seeing it: box for box, in the order of the flow.
 */
final class Heard {

    private Heard() {}

    static String of(Chart chart, List<Box> beside) {
        return Stream.concat(chart.boxes().stream(), beside.stream())
                .map(Heard::text)
                .collect(joining(" "));
    }

    private static String text(Box box) {
        return Stream.concat(Stream.of(box.text()), box.aside().stream())
                .flatMap(block -> block.paragraphs().stream())
                .map(Heard::sentence)
                .collect(joining(" "));
    }

    private static String sentence(List<Line> lines) {
        var text =
                lines.stream()
                        .map(Line::words)
                        .flatMap(Collection::stream)
                        .map(Paragraph.Word::text)
                        .collect(joining(" "));
        return text.matches(".*[.?!:]") ? text : text + ".";
    }
}
