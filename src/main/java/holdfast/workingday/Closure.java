package holdfast.workingday;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days on which one council's offices are closed, beyond weekends and bank holidays. Nobody is
 * pinged on them; whether they count is the policy's to say.
 *
 * @param council the council's short name in settings, such as {@code exampleshire}
 * @param from its first day
 * @param to its last day, not before {@code from}
 */
public record Closure(String council, LocalDate from, LocalDate to, String why) {

    public Closure {
        requireNonNull(council);
        requireNonNull(why);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }
}
