package holdfast.workingday;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The calendar as it is packaged, and what GOV.UK publishes, to hold one against the other. */
final class Shipped {

    private static final Calendar CALENDAR = read();

    private Shipped() {}

    static Calendar calendar() {
        return CALENDAR;
    }

    static WorkingDays days() {
        return CALENDAR.counting();
    }

    /** Every bank holiday of England and Wales with its name, written out and not computed. */
    static Map<LocalDate, String> published() {
        var published = new TreeMap<LocalDate, String>();
        text("/holdfast/workingday/gov-uk-bank-holidays.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", 2))
                .forEach(row -> published.put(LocalDate.parse(row[0]), row[1]));
        return published;
    }

    static CalendarFile file(String name) {
        return new CalendarFile(name, text("/bot/calendar/" + name));
    }

    private static Calendar read() {
        var reading = Calendar.read(file("proclaimed.csv"), file("closures.csv"));
        assertThat(reading).isInstanceOf(CalendarReading.Read.class);
        return ((CalendarReading.Read) reading).calendar();
    }

    private static String text(String resource) {
        try (var stream = Shipped.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
