package holdfast.config;

import holdfast.workingday.Calendar;
import holdfast.workingday.CalendarFile;
import holdfast.workingday.CalendarReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calendar in a set of files: one-off bank holidays, and the councils' closure days. */
final class CalendarFiles {

    private static final String PROCLAIMED = "proclaimed.csv";
    private static final String CLOSURES = "closures.csv";

    private CalendarFiles() {}

    /**
     * The calendar; none when anything is wrong.
     *
     * @param files texts by file name
     * @param wrong takes every problem of every file
     */
    static Optional<Calendar> read(Map<String, String> files, List<String> wrong) {
        var lacking =
                List.of(PROCLAIMED, CLOSURES).stream()
                        .filter(name -> !files.containsKey(name))
                        .toList();
        lacking.forEach(name -> wrong.add("The calendar lacks its file %s.".formatted(name)));
        return lacking.isEmpty()
                ? read(file(files, PROCLAIMED), file(files, CLOSURES), wrong)
                : Optional.empty();
    }

    private static Optional<Calendar> read(
            CalendarFile proclaimed, CalendarFile closures, List<String> wrong) {
        return switch (Calendar.read(proclaimed, closures)) {
            case CalendarReading.Read(var calendar) -> Optional.of(calendar);
            case CalendarReading.Refused refused -> {
                wrong.add(refused.report());
                yield Optional.empty();
            }
        };
    }

    private static CalendarFile file(Map<String, String> files, String name) {
        return new CalendarFile(name, files.getOrDefault(name, ""));
    }
}
