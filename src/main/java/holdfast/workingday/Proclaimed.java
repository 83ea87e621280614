package holdfast.workingday;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day on which the calendar departs from the yearly rules, as the Crown or the council says.
 *
 * @param change a bank holiday {@code ADDED}, or one {@code REMOVED} so that the day is worked
 * @param why what people are told, such as "State funeral of Queen Elizabeth II"
 */
public record Proclaimed(LocalDate date, Change change, String why) {

    /** What becomes of the day. */
    public enum Change {
        ADDED,
        REMOVED
    }

    public Proclaimed {
        requireNonNull(date);
        requireNonNull(change);
        requireNonNull(why);
    }
}
