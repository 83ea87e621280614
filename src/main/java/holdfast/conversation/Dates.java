package holdfast.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as people in England write them, day before month; a day that is not in the calendar is no
 * day.
 */
final class Dates {

    private static final List<DateTimeFormatter> WRITTEN =
            List.of(
                    strict("uuuu-M-d"),
                    strict("d/M/uuuu"),
                    strict("d.M.uuuu"),
                    strict("d MMMM uuuu"),
                    strict("d MMM uuuu"),
                    strict("d MMM uuuu", Locale.ENGLISH));

    private Dates() {}

    static Optional<LocalDate> read(String text) {
        var plain = Typed.plain(text.strip());
        for (var format : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return strict(pattern, Locale.UK);
    }

    private static DateTimeFormatter strict(String pattern, Locale months) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(months)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
