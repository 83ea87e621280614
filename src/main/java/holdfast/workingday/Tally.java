package holdfast.workingday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The working days numbered from 1, and how many there are up to any day: two tables, no search.
 */
final class Tally {

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate[] counted;

    /** For each day from the first: how many working days there are up to and including it. */
    private final int[] upTo;

    Tally(LocalDate first, LocalDate last, Set<LocalDate> holidays) {
        this.first = first;
        this.last = last;
        this.counted =
                first.datesUntil(last.plusDays(1))
                        .filter(day -> isWeekday(day) && !holidays.contains(day))
                        .toArray(LocalDate[]::new);
        this.upTo = new int[Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1];
        for (int index = 0, count = 0; index < upTo.length; index++) {
            if (count < counted.length && counted[count].equals(first.plusDays(index))) {
                count++;
            }
            upTo[index] = count;
        }
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** How many working days there are up to and including this day. */
    int upTo(LocalDate day) {
        return upTo[index(day)];
    }

    /** How many working days there are before this day. */
    int before(LocalDate day) {
        var index = index(day);
        return index == 0 ? 0 : upTo[index - 1];
    }

    /** The working day of this number; a long, so that a huge count is refused and not wrapped. */
    LocalDate numbered(long number) {
        if (number < 1 || number > counted.length) {
            throw new CalendarEnds(first, last);
        }
        return counted[(int) number - 1];
    }

    private int index(LocalDate day) {
        var index = day.toEpochDay() - first.toEpochDay();
        if (index < 0 || index >= upTo.length) {
            throw new CalendarEnds(first, last);
        }
        return (int) index;
    }
}
