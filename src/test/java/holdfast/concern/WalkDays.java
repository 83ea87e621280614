package holdfast.concern;

import holdfast.policy.Period;
import holdfast.workingday.Closure;
import holdfast.workingday.Proclaimed;
import holdfast.workingday.Proclaimed.Change;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts days one at a time, by the published holidays and a council's closures. */
final class WalkDays {

    private final List<Closure> closed;
    private final Map<LocalDate, Boolean> changed;

    WalkDays(List<Closure> closed) {
        this(closed, Map.of());
    }

    private WalkDays(List<Closure> closed, Map<LocalDate, Boolean> changed) {
        this.closed = closed;
        this.changed = changed;
    }

    /** The same, with days on which people work after all, or do not. */
    WalkDays changed(List<Proclaimed> changes) {
        var all = new HashMap<>(changed);
        changes.forEach(each -> all.put(each.date(), each.change() == Change.REMOVED));
        return new WalkDays(closed, all);
    }

    private boolean works(LocalDate day) {
        var weekday = day.getDayOfWeek().getValue() < 6;
        return weekday && changed.getOrDefault(day, !WallCalendar.isHoliday(day));
    }

    /** Whether people are at work. */
    boolean open(LocalDate day) {
        return works(day)
                && closed.stream().noneMatch(c -> !day.isBefore(c.from()) && !day.isAfter(c.to()));
    }

    LocalDate nextOpen(LocalDate day) {
        return walk(day, 1, 1, this::open);
    }

    LocalDate openFrom(LocalDate day) {
        return open(day) ? day : nextOpen(day);
    }

    /** The last day of a period; a closure does not lengthen it. */
    LocalDate due(LocalDate from, Period period) {
        return switch (period.unit()) {
            case WORKING_DAYS -> walk(from, period.count(), 1, this::works);
            case CALENDAR_DAYS -> walk(from, period.count(), 1, _ -> true);
            case HOURS -> walk(from, (period.count() + 23) / 24, 1, _ -> true);
            case AT_ONCE -> from;
            case MONTH_END, EVERY_MONTH -> YearMonth.from(from).atEndOfMonth();
            case EVERY_WORKING_DAY -> walk(from.minusDays(1), 1, 1, this::works);
            case EVERY_YEAR -> from.plusYears(1);
        };
    }

    /** The open day on which somebody is reminded that long before a day. */
    LocalDate before(LocalDate due, Period period) {
        if (period.unit() == Period.Unit.WORKING_DAYS) {
            return walk(due, period.count(), -1, this::open);
        }
        var count =
                period.unit() == Period.Unit.HOURS ? (period.count() + 23) / 24 : period.count();
        var day = walk(due, count, -1, _ -> true);
        return open(day) ? day : walk(day, 1, -1, this::open);
    }

    /** The next open day for something that comes again and again. */
    LocalDate again(LocalDate last, Period every) {
        return openFrom(due(last, every));
    }

    private static LocalDate walk(
            LocalDate from, int count, int step, Predicate<LocalDate> counts) {
        var day = from;
        for (var left = count; left > 0; ) {
            day = day.plusDays(step);
            if (counts.test(day)) {
                left--;
            }
        }
        return day;
    }
}
