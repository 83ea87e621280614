package holdfast.rehearsal;

import static holdfast.rehearsal.Town.IRIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PressTest {

    private static final String ACKNOWLEDGE =
            """
            {"verb":"acknowledge","data":{"card":"n-1","ref":"C-1","version":1}}
            """;

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
    void a_press_reaches_the_bot_with_its_inputs_among_the_data() {
        office.say(IRIS, "card");
        var card = office.chat(IRIS).values().stream().toList().getLast();

        office.press(
                IRIS,
                """
                {"verb":"acknowledge","data":{"card":"n-1","ref":"C-1"},"inputs":{"text":"seen"}}
                """);

        var heard = office.bot().lastHeard();
        assertThat(heard.path("type").asString()).isEqualTo("invoke");
        assertThat(heard.path("name").asString()).isEqualTo("adaptiveCard/action");
        assertThat(heard.path("replyToId")).isEqualTo(card.path("id"));
        assertThat(heard.path("value").path("action"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"type":"Action.Execute","verb":"acknowledge",
                                         "data":{"card":"n-1","ref":"C-1","text":"seen"}}
                                        """));
    }

    @Test
    void what_is_typed_into_a_list_reaches_the_bot_as_a_search() {
        office.post(
                "/rehearsal/people/" + IRIS + "/search",
                "{\"dataset\":\"children\",\"query\":\"10\"}");

        var heard = office.bot().lastHeard();
        assertThat(heard.path("type").asString()).isEqualTo("invoke");
        assertThat(heard.path("name").asString()).isEqualTo("application/search");
        assertThat(heard.path("value"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"queryText":"10","dataset":"children",
                                         "queryOptions":{"skip":0,"top":15}}
                                        """));
    }

    @Test
    void the_card_that_answers_a_press_takes_the_place_of_the_pressed_one() {
        office.say(IRIS, "card");
        office.say(IRIS, "hi");

        var answer = office.press(IRIS, ACKNOWLEDGE);

        assertThat(answer.path("status").intValue()).isEqualTo(200);
        assertThat(answer.path("card").path("speak").asString()).isEqualTo("Seen");
        assertThat(answer.has("message")).isFalse();
        assertThat(answer.path("messages").isEmpty()).isTrue();
        assertThat(office.chat(IRIS).values().stream().map(RunningOffice::speak))
                .containsExactly("", "", "Seen", "", "");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    done   | 200 | Done.
                    gone   | 400 | Too late.
                    """)
    void a_press_may_be_answered_with_a_sentence(String verb, int status, String message) {
        var answer = office.press(IRIS, "{\"verb\":\"%s\"}".formatted(verb));

        assertThat(answer.path("status").intValue()).isEqualTo(status);
        assertThat(answer.path("message").asString()).isEqualTo(message);
        assertThat(answer.has("card")).isFalse();
        assertThat(office.bot().lastHeard().has("replyToId")).isFalse();
    }

    @Test
    void a_press_that_the_bot_does_not_know_is_told_with_its_status() {
        var answer = office.press(IRIS, "{\"verb\":\"dance\",\"data\":{},\"inputs\":{}}");

        assertThat(answer)
                .isEqualTo(JsonMapper.shared().readTree("{\"status\":501,\"messages\":[]}"));
    }
}
