package holdfast.policy;

import java.util.Locale;
import java.util.Optional;

/**
 * A number of days, always said to be working or calendar days.
 *
 * @param from the day it is counted from, which is day 0; none where the rule itself says, as in "1
 *     working day before"
 */
public record Period(int count, Unit unit, Optional<Event> from) {

    static final int LONGEST = 366;

    /** Which days count. */
    public enum Unit {
        /** Monday to Friday, without England's bank holidays and the council's own closure days. */
        WORKING_DAYS,
        /** Every day. */
        CALENDAR_DAYS;

        private String words(int count) {
            var days = name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return count == 1 ? days.substring(0, days.length() - 1) : days;
        }
    }

    static boolean allows(int count) {
        return count >= 1 && count <= LONGEST;
    }

    /** As people say it: {@code 10 working days}. */
    public String inWords() {
        return count + " " + unit.words(count);
    }

    /**
     * A measure by which working and calendar days compare: a week is five of one, seven of the
     * other.
     */
    int weight() {
        return switch (unit) {
            case WORKING_DAYS -> count * 7;
            case CALENDAR_DAYS -> count * 5;
        };
    }
}
