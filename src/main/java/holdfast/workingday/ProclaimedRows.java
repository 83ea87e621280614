package holdfast.workingday;

import static holdfast.workingday.Proclaimed.Change.ADDED;
import static holdfast.workingday.Proclaimed.Change.REMOVED;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What {@code proclaimed.csv} says: England's one-off and moved bank holidays, and the horizon. */
final class ProclaimedRows {

    /** Far past anything GOV.UK publishes: a horizon beyond it is a slip of the pen. */
    private static final LocalDate FURTHEST = LocalDate.of(2099, 12, 31);

    private static final String LAST_KNOWN = "last-known";

    private record Noted(Sheet.Row row, Proclaimed proclaimed) {}

    private final Sheet sheet;
    private final List<Noted> changes = new ArrayList<>();
    private final Map<Object, Integer> seen = new HashMap<>();
    private Optional<LocalDate> lastKnown = Optional.empty();

    ProclaimedRows(CalendarFile file) {
        sheet = new Sheet(file, "date,change,why");
        var whole = sheet.problems().isEmpty();
        sheet.rows().forEach(this::take);
        if (whole && sheet.rows().stream().noneMatch(row -> row.field(1).equals(LAST_KNOWN))) {
            sheet.problem(
                    new Sheet.Row(1, List.of()),
                    "no row is last-known. Add the last day for which GOV.UK has published the bank holidays.");
        }
        lastKnown.ifPresent(last -> changes.forEach(noted -> within(noted, last)));
    }

    /** The last day for which the bank holidays are known; none if that could not be read. */
    Optional<LocalDate> lastKnown() {
        return lastKnown;
    }

    List<Proclaimed> proclaimed() {
        return changes.stream().map(Noted::proclaimed).toList();
    }

    List<CalendarProblem> problems() {
        return sheet.problems();
    }

    private void take(Sheet.Row row) {
        if (row.field(2).isBlank()) {
            sheet.problem(
                    row, "why: found nothing. Say why, since people are told when a day moves.");
        }
        var date = sheet.date(row, 0);
        switch (row.field(1)) {
            case "added" -> date.ifPresent(day -> change(row, day, ADDED));
            case "removed" -> date.ifPresent(day -> change(row, day, REMOVED));
            case LAST_KNOWN -> date.ifPresent(day -> horizon(row, day));
            case String other ->
                    sheet.problem(
                            row,
                            "change: '%s' is not a change. Write added, removed or last-known."
                                    .formatted(other));
        }
    }

    private void change(Sheet.Row row, LocalDate day, Proclaimed.Change change) {
        if (!Tally.isWeekday(day)) {
            sheet.problem(
                    row,
                    "date: %s is a %s, which never counts. Give the weekday that changes."
                            .formatted(
                                    day,
                                    day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)));
        }
        once(row, "date", day);
        changes.add(new Noted(row, new Proclaimed(day, change, row.field(2))));
    }

    private void horizon(Sheet.Row row, LocalDate day) {
        if (day.isBefore(England.FIRST) || day.isAfter(FURTHEST)) {
            sheet.problem(
                    row,
                    "date: %s cannot be last-known. Give a day from %s to %s."
                            .formatted(day, England.FIRST, FURTHEST));
        } else {
            lastKnown = Optional.of(day);
        }
        once(row, "change", LAST_KNOWN);
    }

    private void once(Sheet.Row row, String column, Object key) {
        var earlier = seen.putIfAbsent(key, row.line());
        if (earlier != null) {
            sheet.problem(
                    row,
                    "%s: %s is on line %d already. Keep one of the two."
                            .formatted(column, key, earlier));
        }
    }

    private void within(Noted noted, LocalDate last) {
        var day = noted.proclaimed().date();
        if (day.isBefore(England.FIRST) || day.isAfter(last)) {
            sheet.problem(noted.row(), outside("date", day, last));
        }
    }

    static String outside(String column, LocalDate day, LocalDate last) {
        return "%s: %s is outside the calendar. Give a day from %s to %s, or move last-known."
                .formatted(column, day, England.FIRST, last);
    }
}
