package holdfast.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An instant as text that sorts as time does: UTC, to the nanosecond, always 30 characters, such as
 * {@code 2026-03-02T09:00:00.000000000Z}.
 */
public final class FixedWidth {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'")
                    .withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private FixedWidth() {}

    /**
     * The instant as text.
     *
     * @throws IllegalArgumentException when its year is before 0 or after 9999
     */
    public static String of(Instant instant) {
        check(instant);
        return FORMAT.format(instant);
    }

    /** The instant such a text says. */
    public static Instant read(String text) {
        return Instant.parse(text);
    }

    static void check(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "An instant is kept in the years 0 to 9999, not " + instant + ".");
        }
    }
}
