package holdfast.concern;

import holdfast.policy.Period;
import holdfast.workingday.Closure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

/** Counts days one at a time, by the published holidays and a council's closures. */
final class WalkDays {

    private final List<Closure> closed;

    WalkDays(List<Closure> closed) {
        this.closed = closed;
    }

    /** Whether people are at work. */
    boolean open(LocalDate day) {
        return WallCalendar.works(day)
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
            case WORKING_DAYS -> walk(from, period.count(), 1, WallCalendar::works);
            case CALENDAR_DAYS -> walk(from, period.count(), 1, _ -> true);
            case HOURS -> walk(from, (period.count() + 23) / 24, 1, _ -> true);
            case AT_ONCE -> from;
            case MONTH_END -> YearMonth.from(from).atEndOfMonth();
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
