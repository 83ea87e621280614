package holdfast.summary;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A period that somebody asks about: days in Europe/London, the first and the last included.
 *
 * <p>Quarters are those of the calendar, which are also those of the council's year from April to
 * March.
 */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after its first day.");
        }
    }

    /** That month. */
    public static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** The quarter in which a day lies. */
    public static Span quarter(LocalDate day) {
        var month = YearMonth.from(day);
        var first = month.minusMonths((month.getMonthValue() - 1) % 3);
        return new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** The council's year that begins in April of that year. */
    public static Span year(int begins) {
        return new Span(
                LocalDate.of(begins, Month.APRIL, 1), LocalDate.of(begins + 1, Month.MARCH, 31));
    }

    /** A year's name, such as {@code 2025-26}. */
    public String named() {
        return "%d-%02d".formatted(from.getYear(), to.getYear() % 100);
    }

    /** The months that lie in it, wholly or in part. */
    public List<YearMonth> months() {
        var last = YearMonth.from(to);
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .toList();
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
