package holdfast.people;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a directory's files, collected so that their author reads it all at once. */
final class Problems {

    private static final int SHOWN = 50;

    private final List<Problem> found = new ArrayList<>();

    void in(String file, String says) {
        found.add(new Problem(file, 0, file + ": " + says));
    }

    void on(Table table, long line, String says) {
        found.add(new Problem(table.file(), line, table.file() + ", line " + line + ": " + says));
    }

    void at(Row row, String column, String says) {
        var file = row.table().file();
        var place = file + ", line " + row.line() + ", column " + column + ": ";
        found.add(new Problem(file, row.line(), place + says));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** By file and line. */
    List<String> inOrder() {
        return found.stream()
                .sorted(comparing(Problem::file).thenComparing(Problem::line))
                .map(Problem::says)
                .toList();
    }

    /** What was found, fit to stand in a sentence: on one line, and not too long. */
    static String quote(String found) {
        var visible =
                found.replaceAll(Form.UNSEEN, "\uFFFD").codePoints().limit(SHOWN + 1).toArray();
        var cut = visible.length > SHOWN;
        return "'" + new String(visible, 0, cut ? SHOWN : visible.length) + (cut ? "…'" : "'");
    }

    private record Problem(String file, long line, String says) {}
}
