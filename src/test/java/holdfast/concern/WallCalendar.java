package holdfast.concern;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.workingday.London;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts days as a person with a wall calendar would: one at a time, by the published holidays. */
final class WallCalendar {

    private static final Set<LocalDate> HOLIDAYS = holidays();

    private WallCalendar() {}

    static boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !HOLIDAYS.contains(day);
    }

    static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.contains(day);
    }

    static LocalDate after(LocalDate day, int count) {
        return walk(day, count, 1);
    }

    static LocalDate before(LocalDate day, int count) {
        return walk(day, count, -1);
    }

    static Instant nine(LocalDate day) {
        return day.atTime(9, 0).atZone(London.ZONE).toInstant();
    }

    private static LocalDate walk(LocalDate from, int count, int step) {
        var day = from;
        for (var left = count; left > 0; ) {
            day = day.plusDays(step);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }

    private static Set<LocalDate> holidays() {
        var file = "/holdfast/workingday/gov-uk-bank-holidays.csv";
        try (var in = Objects.requireNonNull(WallCalendar.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
