package holdfast.workingday;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day, or a count of days, that leaves the time for which England's bank holidays are published.
 * It is refused, never guessed. The message can be shown to a person as it is.
 */
public final class CalendarEnds extends RuntimeException {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final LocalDate first;
    private final LocalDate lastKnown;

    CalendarEnds(LocalDate first, LocalDate lastKnown) {
        super(
                "Bank holidays are known from %s to %s only. Choose a day between these, or ask for the calendar to be extended."
                        .formatted(DAY.format(first), DAY.format(lastKnown)));
        this.first = first;
        this.lastKnown = lastKnown;
    }

    /** The first day of the calendar. */
    public LocalDate first() {
        return first;
    }

    /** The last day for which the bank holidays are known. */
    public LocalDate lastKnown() {
        return lastKnown;
    }
}
