package holdfast.policy;

import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Looks for a {@code #4} that its author took for a part of the text, and YAML for a remark. */
final class Remarks {

    private static final Set<String> PROSE =
            Set.of("source", "title", "reading", "because", "advice", "suits", "means");

    private final Problems problems;
    private final List<String> lines;
    private String key = "";

    Remarks(Problems problems, String text) {
        this.problems = problems;
        this.lines = text.lines().toList();
    }

    /** A word of the file; each key comes right before its value. */
    void look(ScalarEvent word) {
        var end = word.getEndMark();
        if (PROSE.contains(key) && word.isPlain() && end.getLine() < lines.size()) {
            var line = lines.get(end.getLine()).codePoints().skip(end.getColumn()).toArray();
            var rest = new String(line, 0, line.length);
            if (rest.matches(" +#\\S.*")) {
                problems.note(
                        end.getLine() + 1,
                        end.getColumn() + rest.indexOf('#') + 1,
                        "",
                        "what follows '#' is a remark and is not read. Put the text in quotes.");
            }
        }
        key = word.getValue();
    }
}
