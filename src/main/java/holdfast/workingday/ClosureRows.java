package holdfast.workingday;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code closures.csv} says: on which days which council's offices are closed. */
final class ClosureRows {

    private static final Pattern COUNCIL = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A closure of a year is more likely a wrong year, and would silence every ping in it. */
    private static final int LONGEST = 31;

    private final Sheet sheet;
    private final Optional<LocalDate> lastKnown;
    private final List<Closure> closures = new ArrayList<>();

    /**
     * @param lastKnown the end of the calendar; where it could not be read, closures are not
     *     measured against it
     */
    ClosureRows(CalendarFile file, Optional<LocalDate> lastKnown) {
        this.sheet = new Sheet(file, "council,from,to,why");
        this.lastKnown = lastKnown;
        sheet.rows().forEach(this::take);
    }

    List<Closure> closures() {
        return List.copyOf(closures);
    }

    List<CalendarProblem> problems() {
        return sheet.problems();
    }

    private void take(Sheet.Row row) {
        var council = row.field(0);
        if (!COUNCIL.matcher(council).matches()) {
            sheet.problem(
                    row,
                    "council: '%s' is not a short name. Write it as in the settings, such as exampleshire."
                            .formatted(council));
        }
        if (row.field(3).isBlank()) {
            sheet.problem(row, "why: found nothing. Say why the offices are closed.");
        }
        var from = day(row, 1);
        var to = row.field(2).isBlank() ? from : day(row, 2);
        if (from.isPresent() && to.isPresent() && lasts(row, from.get(), to.get())) {
            closures.add(new Closure(council, from.get(), to.get(), row.field(3)));
        }
    }

    private Optional<LocalDate> day(Sheet.Row row, int column) {
        var day = sheet.date(row, column);
        if (day.isPresent() && lastKnown.isPresent()) {
            var last = lastKnown.get();
            if (day.get().isBefore(England.FIRST) || day.get().isAfter(last)) {
                var name = column == 1 ? "from" : "to";
                sheet.problem(row, ProclaimedRows.outside(name, day.get(), last));
            }
        }
        return day;
    }

    private boolean lasts(Sheet.Row row, LocalDate from, LocalDate to) {
        var days = DAYS.between(from, to) + 1;
        if (days < 1) {
            sheet.problem(
                    row,
                    "to: %s is before %s. Give the last day of the closure, or nothing for a single day."
                            .formatted(to, from));
        } else if (days > LONGEST) {
            sheet.problem(
                    row,
                    "to: %s makes a closure of %d days. Give at most %d, or write several rows."
                            .formatted(to, days, LONGEST));
        }
        return days >= 1 && days <= LONGEST;
    }
}
