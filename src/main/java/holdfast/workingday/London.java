package holdfast.workingday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time at the councils' offices: Europe/London. */
public final class London {

    /** Where every day of Holdfast begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private London() {}

    /** The day it is in London. */
    public static LocalDate day(Instant instant) {
        return at(instant).toLocalDate();
    }

    /** The day and hour it is in London. */
    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }

    /** Nine in the morning, when lapses are met and reminders go out. */
    public static Instant nine(LocalDate day) {
        return day.atTime(NINE).atZone(ZONE).toInstant();
    }
}
