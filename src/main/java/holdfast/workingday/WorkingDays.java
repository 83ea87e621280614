package holdfast.workingday;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The days that count: Monday to Friday without the bank holidays, from a first day to the last for
 * which they are known. Anything outside is refused with {@link CalendarEnds}.
 *
 * <p>Days are days of England, Europe/London; no hour comes into it. The day of an event is day 0,
 * so the n-th working day after it is the last on which an act is in time (Holdfast's default
 * reading; the councils' documents do not say).
 */
public final class WorkingDays {

    private final LocalDate first;
    private final LocalDate last;
    private final Set<LocalDate> holidays;

    /** What people were told of single days. It counts for nothing, so no edition depends on it. */
    private final Map<LocalDate, String> reasons;

    private final Tally tally;
    private final String edition;

    private WorkingDays(
            LocalDate first,
            LocalDate last,
            Set<LocalDate> holidays,
            Map<LocalDate, String> reasons) {
        this.first = first;
        this.last = last;
        this.holidays = holidays;
        this.reasons = Map.copyOf(reasons);
        this.tally = new Tally(first, last, holidays);
        this.edition = Edition.of(first, last, holidays());
    }

    /**
     * The weekdays from {@code first} to {@code last} but for {@code holidays}; a holiday at a
     * weekend changes nothing. Calendars kept elsewhere come back this way, with their edition.
     */
    public static WorkingDays of(LocalDate first, LocalDate last, Collection<LocalDate> holidays) {
        return of(first, last, holidays, Map.of());
    }

    private static WorkingDays of(
            LocalDate first,
            LocalDate last,
            Collection<LocalDate> holidays,
            Map<LocalDate, String> reasons) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
        var days = new WorkingDays(first, last, Set.copyOf(holidays), reasons);
        holidays.forEach(days.tally::upTo); // refuses what lies outside
        return days;
    }

    /** Whether this is a working day. */
    public boolean counts(LocalDate day) {
        return tally.upTo(day) > tally.before(day);
    }

    /**
     * The n-th working day after a day, which is itself day 0 whether it counts or not.
     *
     * @param days not negative; 0 gives {@code from} back
     */
    public LocalDate after(LocalDate from, int days) {
        var already = tally.upTo(from);
        return notNegative(days) == 0 ? from : tally.numbered((long) already + days);
    }

    /**
     * The n-th working day before a day, which is itself day 0 whether it counts or not.
     *
     * @param days not negative; 0 gives {@code from} back
     */
    public LocalDate before(LocalDate from, int days) {
        var earlier = tally.before(from);
        return notNegative(days) == 0 ? from : tally.numbered((long) earlier - days + 1);
    }

    /** Working days after {@code from}, up to and including {@code to}; 0 if it is not later. */
    public int between(LocalDate from, LocalDate to) {
        return Math.max(0, tally.upTo(to) - tally.upTo(from));
    }

    /** The first working day after this day. */
    public LocalDate next(LocalDate day) {
        return after(day, 1);
    }

    /** This day if it counts, or else the first after it that does. */
    public LocalDate onOrAfter(LocalDate day) {
        return counts(day) ? day : next(day);
    }

    /** Whether the calendar reaches this day. */
    public boolean knows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The first day of the calendar. */
    public LocalDate first() {
        return first;
    }

    /** The last day for which the bank holidays are known. */
    public LocalDate lastKnown() {
        return last;
    }

    /** The weekdays that do not count, in order. With the first and last day they say it all. */
    public List<LocalDate> holidays() {
        return holidays.stream().filter(Tally::isWeekday).sorted().toList();
    }

    /**
     * A name made of the content: two calendars share it when they agree on every day, and only
     * then. What was timed under another edition is to be timed again.
     */
    public String edition() {
        return edition;
    }

    /** These days with changes laid over them; where two name one day, the later stands. */
    public WorkingDays changed(Collection<Proclaimed> changes) {
        var changed = new HashSet<>(holidays);
        var why = new HashMap<>(reasons);
        for (var proclaimed : changes) {
            tally.upTo(proclaimed.date()); // refuses what lies outside
            switch (proclaimed.change()) {
                case ADDED -> changed.add(proclaimed.date());
                case REMOVED -> changed.remove(proclaimed.date());
            }
            why.put(proclaimed.date(), proclaimed.why());
        }
        return of(first, last, changed, why);
    }

    /** These days without those on which offices are closed. */
    public WorkingDays without(Collection<Closure> closures) {
        var closed = new HashSet<>(holidays);
        var why = new HashMap<>(reasons);
        for (var closure : closures) {
            closure.days().filter(closed::add).forEach(day -> why.put(day, closure.why()));
        }
        return of(first, last, closed, why);
    }

    /**
     * Why days after {@code from}, up to and including {@code to}, count otherwise than they did
     * before: each reason that is known once, in the order of the days.
     */
    public List<String> reasons(WorkingDays before, LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> knows(day) && before.knows(day))
                .filter(day -> counts(day) != before.counts(day))
                .map(reasons::get)
                .filter(Objects::nonNull)
                .filter(why -> !why.isBlank())
                .distinct()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingDays days && edition.equals(days.edition);
    }

    @Override
    public int hashCode() {
        return edition.hashCode();
    }

    @Override
    public String toString() {
        return "working days from " + first + " to " + last + ", edition " + edition;
    }

    private static int notNegative(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Count forwards or back, not " + days + " days");
        }
        return days;
    }
}
