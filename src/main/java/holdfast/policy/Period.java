package holdfast.policy;

import holdfast.workingday.CouncilDays;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * How long something may take: so many days, always said to be working or calendar days; hours; at
 * once; until the end of the month; or, for a duty, once in every month or year.
 *
 * @param count 0 where the unit needs no number
 * @param before whether it is counted back from the event
 * @param from the day it is counted from, which is day 0; none where the rule itself says, as in "1
 *     working day before"
 */
public record Period(int count, Unit unit, boolean before, Optional<Event> from) {

    static final int LONGEST = 366;

    static final int HOURS_A_DAY = 24;

    /** Which days count. */
    public enum Unit {
        /** Monday to Friday, without England's bank holidays. */
        WORKING_DAYS,
        /** Every day. */
        CALENDAR_DAYS,
        /** Hours, rounded up to whole days, since a due day lasts until its end. */
        HOURS,
        /** The same day. */
        AT_ONCE,
        /** The last day of the month. */
        MONTH_END,
        /** Again and again; first on the day itself, or the first working day after it. */
        EVERY_WORKING_DAY,
        /** Again and again; first by the last day of the month. */
        EVERY_MONTH,
        /** Again and again; first by the same day a year later. */
        EVERY_YEAR;

        /** Whether it goes with a number. */
        public boolean counted() {
            return switch (this) {
                case WORKING_DAYS, CALENDAR_DAYS, HOURS -> true;
                case AT_ONCE, MONTH_END, EVERY_WORKING_DAY, EVERY_MONTH, EVERY_YEAR -> false;
            };
        }

        private String words(int count) {
            var days = name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return count == 1 ? days.substring(0, days.length() - 1) : days;
        }
    }

    /** A period counted forwards. */
    public Period(int count, Unit unit, Optional<Event> from) {
        this(count, unit, false, from);
    }

    static boolean allows(int count) {
        return count >= 1 && count <= LONGEST;
    }

    /**
     * The last day of this period.
     *
     * @param event the day of the event, which is day 0
     * @throws holdfast.workingday.CalendarEnds when the day lies past the calendar's horizon
     */
    public LocalDate due(LocalDate event, CouncilDays days) {
        return switch (unit) {
            case WORKING_DAYS ->
                    before
                            ? days.counting().before(event, count)
                            : days.counting().after(event, count);
            case CALENDAR_DAYS -> event.plusDays(before ? -count : count);
            case HOURS -> {
                var whole = Math.ceilDiv(count, HOURS_A_DAY);
                yield event.plusDays(before ? -whole : whole);
            }
            case AT_ONCE -> event;
            case MONTH_END, EVERY_MONTH -> event.with(TemporalAdjusters.lastDayOfMonth());
            case EVERY_WORKING_DAY -> days.counting().onOrAfter(event);
            case EVERY_YEAR -> event.plusYears(1);
        };
    }

    /** As people say it: {@code 10 working days}. */
    public String inWords() {
        return unit.counted()
                ? count + " " + unit.words(count)
                : unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A measure by which periods compare: a week is five working days, or seven calendar days. */
    int weight() {
        return switch (unit) {
            case WORKING_DAYS -> count * 7;
            case CALENDAR_DAYS -> count * 5;
            case HOURS -> Math.ceilDiv(count, HOURS_A_DAY) * 5;
            case AT_ONCE -> 0;
            case MONTH_END, EVERY_MONTH -> 31 * 5;
            case EVERY_WORKING_DAY -> 7;
            case EVERY_YEAR -> LONGEST * 5;
        };
    }
}
