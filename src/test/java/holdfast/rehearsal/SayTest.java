package holdfast.rehearsal;

import static holdfast.rehearsal.RunningOffice.texts;
import static holdfast.rehearsal.Town.IRIS;
import static holdfast.rehearsal.Town.LUKE;
import static holdfast.rehearsal.Town.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SayTest {

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
        office.post("/rehearsal/reset", "{\"now\":\"2025-04-16T09:00:00+01:00\"}");
    }

    @Test
    void somebody_hears_exactly_what_the_bot_answers_to_their_line() {
        assertThat(office.say(IRIS, "good morning")).containsExactly("You said: good morning");
        assertThat(office.say(IRIS, "twice")).containsExactly("one", "two");
        assertThat(office.say(MAX, "hi")).containsExactly("You said: hi");
    }

    @Test
    void a_notice_that_becomes_due_with_a_line_is_among_its_messages() {
        office.rounds()
                .add("2025-04-16T08:00:00Z", "notice", () -> office.bot().tell(IRIS, "A notice."));

        assertThat(office.say(IRIS, "hi")).containsExactly("You said: hi", "A notice.");
        assertThat(office.say(IRIS, "hi")).containsExactly("You said: hi");
    }

    @Test
    void messages_to_others_are_in_their_chats_only() {
        office.rounds()
                .add("2025-04-16T08:00:00Z", "notice", () -> office.bot().tell(MAX, "A notice."));

        assertThat(office.say(IRIS, "hi")).containsExactly("You said: hi");
        assertThat(texts(office.chat(MAX))).containsExactly("Hello.", "A notice.");
        assertThat(texts(office.chat(LUKE))).containsExactly("Hello.");
    }

    @Test
    void a_chat_shows_both_sides_oldest_first() {
        office.say(IRIS, "hi");

        assertThat(texts(office.chat(IRIS))).containsExactly("Hello.", "hi", "You said: hi");
    }

    @Test
    void a_line_reaches_the_bot_as_teams_would_send_it() {
        office.say(IRIS, "hi");

        var heard = office.bot().lastHeard();
        assertThat(heard.path("id").asString()).matches("\\d{13}");
        assertThat(heard.path("serviceUrl").asString())
                .matches("http://127\\.0\\.0\\.1:\\d+/rehearsal/teams/");
        assertThat(without(heard, "id", "serviceUrl"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"type":"message","text":"hi","textFormat":"plain","channelId":"msteams","locale":"en-GB",
                                         "timestamp":"2025-04-16T09:00:00+01:00","localTimestamp":"2025-04-16T09:00:00+01:00",
                                         "localTimezone":"Europe/London",
                                         "from":{"id":"29:%1$s","name":"Iris Ward","aadObjectId":"%1$s"},
                                         "recipient":{"id":"28:holdfast","name":"Holdfast"},
                                         "conversation":{"id":"a:%1$s","conversationType":"personal","tenantId":"tenant-york"},
                                         "channelData":{"tenant":{"id":"tenant-york"}}}
                                        """
                                                .formatted(IRIS)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''        | a blank line
                    '   '     | a line of spaces
                    """)
    void a_line_is_passed_on_as_it_is(String text, String because) {
        assertThat(office.say(IRIS, text)).as(because).containsExactly("You said: " + text);
    }

    @Test
    void lines_said_at_the_same_time_are_answered_one_by_one() {
        var lines = IntStream.range(0, 20).mapToObj(Integer::toString).toList();

        var answers = lines.parallelStream().map(line -> office.say(IRIS, line)).toList();

        assertThat(answers)
                .containsExactlyElementsOf(
                        lines.stream().map(line -> List.of("You said: " + line)).toList());
    }

    @Test
    void a_line_of_any_length_is_passed_on() {
        var text = "long ".repeat(50_000);

        assertThat(office.say(IRIS, text)).containsExactly("You said: " + text);
    }

    private static JsonNode without(JsonNode node, String... fields) {
        return ((ObjectNode) node.deepCopy()).remove(List.of(fields));
    }
}
