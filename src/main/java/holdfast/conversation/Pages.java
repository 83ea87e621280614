package holdfast.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.card.Card.Line;
import holdfast.card.UserText;
import java.util.ArrayList;
import java.util.List;

/** A long story, cut into pages that a card has room for. */
final class Pages {

    /** The bytes of a page's lines; title, facts and buttons come on top. */
    private static final int ROOM = 18_000;

    /** The bytes of a portion of somebody's words. */
    private static final int PORTION = 6_000;

    /** What a line takes besides its words. */
    private static final int FRAME = 300;

    private Pages() {}

    static List<List<Line>> of(List<Line> story) {
        var pages = new ArrayList<List<Line>>();
        var page = new ArrayList<Line>();
        var taken = 0;
        for (var piece : story.stream().flatMap(line -> pieces(line).stream()).toList()) {
            var size = size(piece);
            if (taken + size > ROOM && !page.isEmpty()) {
                pages.add(List.copyOf(page));
                page.clear();
                taken = 0;
            }
            page.add(piece);
            taken += size;
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    /** A line, when it fits; else the same line once for each portion of its words. */
    private static List<Line> pieces(Line line) {
        if (size(line) <= PORTION) {
            return List.of(line);
        }
        return line.said().stream()
                .flatMap(said -> said.portions(PORTION).stream())
                .map(portion -> new Line(line.when(), line.what(), List.of(portion)))
                .toList();
    }

    private static int size(Line line) {
        var words = line.said().stream().mapToInt(UserText::size).map(size -> size + FRAME).sum();
        return FRAME + line.what().getBytes(UTF_8).length + words;
    }
}
