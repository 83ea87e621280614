package holdfast.rehearsal;

import static holdfast.rehearsal.RunningOffice.texts;
import static holdfast.rehearsal.Town.IRIS;
import static holdfast.rehearsal.Town.LUKE;
import static holdfast.rehearsal.Town.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClockAndResetTest {

    @TempDir static Path data;
    private static RunningOffice office;

    @BeforeAll
    static void start() {
        office = new RunningOffice(data);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void begin() {
        reset("2025-04-16T09:00:00+01:00");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-04-16T09:00:00+01:00 | 2025-04-17T09:00:00+01:00 | the next day is a working day
                    2025-04-18T23:59:00+01:00 | 2025-04-21T09:00:00+01:00 | a weekend lies between
                    2025-03-28T10:00:00Z      | 2025-03-31T09:00:00+01:00 | the clocks go forward in between
                    2025-10-24T10:00:00+01:00 | 2025-10-27T09:00:00Z      | the clocks go back in between
                    2029-12-31T09:00:00Z      |                           | the calendar ends
                    """)
    void tells_the_time_and_when_the_next_working_day_opens(
            String now, String opening, String because) {
        reset(now);

        var clock = office.get("/rehearsal/clock");

        assertThat(clock.path("now").asString()).isEqualTo(now);
        assertThat(clock.path("nextWorkingDay").asString(null)).as(because).isEqualTo(opening);
        assertThat(clock.has("nextDue")).isFalse();
    }

    @Test
    void tells_when_anything_is_next_due() {
        office.rounds().add("2025-05-02T08:00:00Z", "ping");

        assertThat(office.get("/rehearsal/clock").path("nextDue").asString())
                .isEqualTo("2025-05-02T09:00:00+01:00");

        move("2025-05-02T09:00:00+01:00");
    }

    @Test
    void moving_the_clock_lets_everything_in_between_happen() {
        office.rounds().add("2025-04-17T08:00:00Z", "ping", () -> office.bot().tell(MAX, "Ping."));

        assertThat(move("2025-04-22T08:00:00Z"))
                .isEqualTo(json("{\"now\":\"2025-04-22T09:00:00+01:00\",\"woken\":1}"));

        assertThat(texts(office.chat(MAX))).containsExactly("Hello.", "Ping.");
        assertThat(office.chat(MAX).path(1).path("timestamp").asString())
                .isEqualTo("2025-04-17T09:00:00+01:00");
        assertThat(move("2025-04-22T09:00:00+01:00").path("woken").intValue()).isZero();
    }

    @Test
    void resetting_forgets_everything_and_sets_the_clock_back() {
        office.say(IRIS, "hi");
        var times = office.bot().timesForgotten();

        assertThat(reset("2024-01-02T09:00:00Z"))
                .isEqualTo(json("{\"now\":\"2024-01-02T09:00:00Z\"}"));

        assertThat(office.bot().timesForgotten()).isEqualTo(times + 1);
        for (var person : new String[] {IRIS, MAX, LUKE}) {
            assertThat(texts(office.chat(person))).containsExactly("Hello.");
            assertThat(office.chat(person).path(0).path("timestamp").asString())
                    .isEqualTo("2024-01-02T09:00:00Z");
        }
    }

    @ParameterizedTest(name = "reset with [{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"``", "{}", "{\"now\":null}"})
    void resetting_without_a_time_takes_the_machine_s_minute(String body) {
        var now = office.post("/rehearsal/reset", body).path("now").asString();

        var minute = OffsetDateTime.parse(now);
        assertThat(Duration.between(minute.toInstant(), Instant.now()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(2));
        assertThat(minute.getSecond()).isZero();
    }

    private static JsonNode reset(String now) {
        return office.post("/rehearsal/reset", "{\"now\":\"%s\"}".formatted(now));
    }

    private static JsonNode move(String now) {
        return office.call("PUT", "/rehearsal/clock", "{\"now\":\"%s\"}".formatted(now)).body();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
