package holdfast.workingday;

import static java.util.Objects.requireNonNull;

/**
 * A file of the folder {@code bot/calendar} or of a council's own, opened by somebody else.
 *
 * @param name what its author calls it, such as {@code proclaimed.csv}
 */
public record CalendarFile(String name, String text) {

    public CalendarFile {
        requireNonNull(name);
        requireNonNull(text);
    }
}
