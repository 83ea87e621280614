package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The call that changes the calendar, and what it refuses. */
class CalendarCallsTest {

    private static final String DAYS = "must be a list of dates, such as [\"2025-04-30\"].";

    @TempDir Path data;

    private static final String[][] REFUSED = {
        {"{}", "This changes nothing. Give at least one of: add, remove."},
        {"{\"why\":\"Picnic\"}", "This changes nothing. Give at least one of: add, remove."},
        {"[]", "The body must be a JSON object."},
        {"{\"add\":\"2022-09-19\"}", "The field 'add' " + DAYS},
        {"{\"add\":[\"19/9/2022\"]}", "The field 'add' " + DAYS},
        {"{\"add\":[\"2022-09-31\"]}", "The field 'add' " + DAYS},
        {"{\"add\":[20220919]}", "The field 'add' " + DAYS},
        {"{\"remove\":{\"day\":1}}", "The field 'remove' " + DAYS},
        {"{\"add\":[\"2022-09-19\"],\"why\":7}", "The field 'why' must be a string."},
        {"{\"authority\":7,\"add\":[]}", "The field 'authority' must be a string."},
        {
            "{\"add\":[\"2022-09-17\"]}",
            "2022-09-17 is a Saturday, which never counts. Give the weekday that changes."
        },
        {
            "{\"add\":[\"2022-09-19\"],\"remove\":[\"2022-09-19\"]}",
            "2022-09-19 cannot be both added and removed. Give it once."
        },
        {
            "{\"add\":[\"2022-09-19\",\"2031-09-19\"]}",
            "Bank holidays are known from 1 January 2022 to 31 December 2029 only."
                    + " Choose a day between these, or ask for the calendar to be extended."
        },
        {
            "{\"add\":[\"2022-09-19\"],\"why\":\"%s\"}".formatted("x".repeat(201)),
            "The field 'why' is too long. Keep it to 200 characters."
        }
    };

    @Test
    void a_change_is_answered_seen_to_and_outlives_a_restart_until_a_reset() {
        try (var office = new RunningOffice(data)) {
            office.post("/rehearsal/reset", "{\"now\":\"2022-09-10T10:00:00+01:00\"}");
            office.rounds().add("2022-09-10T09:00:00Z", "what follows from it");
            var answer =
                    office.post(
                            "/rehearsal/calendar",
                            """
                            {"authority":"york","add":["2022-09-19"],"remove":["2022-08-29"],"why":" State funeral "}
                            """);

            assertThat(answer)
                    .isEqualTo(
                            JsonMapper.shared()
                                    .readTree(
                                            """
                                            {"authority":"york","add":["2022-09-19"],"remove":["2022-08-29"],"why":"State funeral"}
                                            """));
            assertThat(office.rounds().done())
                    .containsExactly("what follows from it at 2022-09-10T09:00:00Z");
            assertThat(office.proclaimed())
                    .containsExactly(
                            "york REMOVED 2022-08-29 State funeral",
                            "york ADDED 2022-09-19 State funeral");
            office.post("/rehearsal/calendar", "{\"add\":[\"2022-09-20\"]}");
        }
        try (var office = new RunningOffice(data)) {
            assertThat(office.proclaimed())
                    .containsExactly(
                            "york REMOVED 2022-08-29 State funeral",
                            "york ADDED 2022-09-19 State funeral",
                            "everyone ADDED 2022-09-20 ");
            office.post("/rehearsal/reset", "{\"now\":\"2022-09-10T10:00:00+01:00\"}");
            assertThat(office.proclaimed()).isEmpty();
        }
        try (var office = new RunningOffice(data)) {
            assertThat(office.proclaimed()).isEmpty();
        }
    }

    @Test
    void a_malformed_call_is_told_what_is_wrong_and_changes_nothing() {
        try (var office = new RunningOffice(data)) {
            for (var refused : REFUSED) {
                var answer = office.call("POST", "/rehearsal/calendar", refused[0]);
                assertThat(answer.status()).as(refused[0]).isEqualTo(400);
                assertThat(answer.error()).as(refused[0]).isEqualTo(refused[1]);
            }
            var nowhere =
                    office.call(
                            "POST",
                            "/rehearsal/calendar",
                            "{\"authority\":\"hull\",\"add\":[\"2022-09-19\"]}");
            assertThat(nowhere.status()).isEqualTo(404);
            assertThat(nowhere.error())
                    .isEqualTo("There is no council 'hull'. GET /rehearsal/cast lists them.");
            assertThat(office.proclaimed()).isEmpty();
        }
        try (var office = new RunningOffice(data)) {
            assertThat(office.proclaimed()).as("after a restart").isEmpty();
        }
    }
}
