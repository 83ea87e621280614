package holdfast.workingday;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What came of reading the calendar files: a calendar, or everything that is wrong with them. */
public sealed interface CalendarReading {

    /** Nothing was wrong. */
    record Read(Calendar calendar) implements CalendarReading {}

    /**
     * Something was wrong, so nothing is used.
     *
     * @param problems all of them, by file and line
     */
    record Refused(List<CalendarProblem> problems) implements CalendarReading {

        public Refused {
            problems = List.copyOf(problems);
        }

        /** The problems as the author of the files reads them. */
        public String report() {
            var byFile =
                    problems.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            CalendarProblem::file,
                                            LinkedHashMap::new,
                                            Collectors.toList()));
            return byFile.values().stream().map(Refused::ofOneFile).collect(Collectors.joining())
                    + "No calendar was loaded. Correct these lines and try again.";
        }

        private static String ofOneFile(List<CalendarProblem> problems) {
            var lines = problems.stream().map(p -> "  " + p + "\n").collect(Collectors.joining());
            return "%s has %s:\n%s"
                    .formatted(
                            problems.getFirst().file(),
                            problems.size() == 1 ? "1 problem" : problems.size() + " problems",
                            lines);
        }
    }
}
