package holdfast.rehearsal;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Times as the office's callers write them: ISO 8601 with an offset, told in Europe/London. */
final class LondonTime {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private LondonTime() {}

    static String text(Instant instant) {
        return ISO_OFFSET_DATE_TIME.format(instant.atZone(ZONE));
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Nine o'clock, when the office opens. */
    static Instant opening(LocalDate day) {
        return day.atTime(OPENING).atZone(ZONE).toInstant();
    }

    /** The day meant; empty for anything but a date of the years 1 to 9999. */
    static Optional<LocalDate> readDay(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() >= 1 && day.getYear() <= 9999
                    ? Optional.of(day)
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The instant meant; empty for anything but a time of the years 1 to 9999 with its offset. */
    static Optional<Instant> read(String text) {
        try {
            var time = OffsetDateTime.parse(text);
            var year = time.getYear();
            return year >= 1 && year <= 9999 ? Optional.of(time.toInstant()) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
