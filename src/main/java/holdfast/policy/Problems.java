package holdfast.policy;

import static java.util.Comparator.comparingInt;

import holdfast.policy.PolicyReader.Reading.Problem;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;

/** The problems of one file, gathered while it is read. */
final class Problems {

    private final String file;
    private final List<Problem> noted = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void note(int line, int column, String path, String text) {
        noted.add(new Problem(file, line, column, path, text));
    }

    void note(Mark mark, String path, String text) {
        note(mark.getLine() + 1, mark.getColumn() + 1, path, text);
    }

    int count() {
        return noted.size();
    }

    List<Problem> inOrder() {
        return noted.stream()
                .distinct()
                .sorted(comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
