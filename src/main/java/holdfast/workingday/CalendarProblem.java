package holdfast.workingday;

import static java.util.Objects.requireNonNull;

/**
 * Something in a calendar file that its author must put right.
 *
 * @param text what was found and what would do
 */
public record CalendarProblem(String file, int line, String text) {

    public CalendarProblem {
        requireNonNull(file);
        requireNonNull(text);
    }

    @Override
    public String toString() {
        return "line " + line + ": " + text;
    }
}
