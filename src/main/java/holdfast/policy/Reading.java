package holdfast.policy;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What came of reading a policy file: the whole policy, or every problem with it. */
public sealed interface Reading {

    /** The file is in order. */
    record Loaded(Policy policy) implements Reading {}

    /** The file is not in order, and nothing of it was loaded. */
    record Refused(String file, List<Problem> problems) implements Reading {

        private static final int SHOWN = 100;

        public Refused {
            problems = List.copyOf(problems);
        }

        /** What the file's author reads. */
        public String message() {
            var count = problems.size();
            return "%s has %d %s:\n%s%s\nNo policy was loaded. The edition in force stays in force."
                    .formatted(file, count, count == 1 ? "problem" : "problems", shown(), rest());
        }

        private String shown() {
            return problems.stream()
                    .limit(SHOWN)
                    .map(problem -> "  " + problem)
                    .collect(joining("\n"));
        }

        private String rest() {
            var more = problems.size() - SHOWN;
            return more > 0 ? "\n  and %d more.".formatted(more) : "";
        }
    }

    /**
     * Something that keeps a policy file from being loaded.
     *
     * @param line from 1
     * @param column from 1, in characters
     * @param path the keys that lead there, such as {@code stages[0].within}; empty for the file
     * @param text what was found and what would do
     */
    record Problem(String file, int line, int column, String path, String text) {

        @Override
        public String toString() {
            var where = path.isEmpty() ? "" : path + ": ";
            return "line %d, column %d: %s%s".formatted(line, column, where, text);
        }
    }
}
