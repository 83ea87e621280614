package holdfast.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import holdfast.door.Paces;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody is told who does more than a person can (class 76 of the bad inputs). */
class TooManyTest {

    private static final String TOO_MANY =
            "Too many at once, so I did nothing with that. Please wait 1 second and do it again.";

    private Teams teams;

    @BeforeEach
    void open() throws IOException {
        teams = new Teams(Patience.USUAL, Throttle.open(), Paces.still());
    }

    @AfterEach
    void close() {
        teams.close();
    }

    /** All in one instant. */
    private void flood() {
        for (var n = 0; n < 100; n++) {
            teams.hears(teams.message("status"));
        }
    }

    @Test
    void lines_are_heard_as_fast_as_anybody_types_and_no_faster() {
        flood();

        assertThat(teams.conversation.heard).hasSize(80);
        assertThat(
                        teams.connector.sent().stream()
                                .skip(80)
                                .map(sent -> sent.body().path("text").asText()))
                .as("said once, not each time")
                .containsExactly(TOO_MANY);
    }

    @Test
    void a_press_is_answered_each_time() {
        flood();

        for (var n = 0; n < 3; n++) {
            var answer = teams.answers(press("acknowledge"));
            assertThat(answer.path("value").asText()).isEqualTo(TOO_MANY);
            assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        }
        assertThat(teams.conversation.heard).hasSize(80);
    }

    @Test
    void cards_go_on_drawing_themselves_anew_and_others_go_on_working() {
        flood();
        var heard = teams.conversation.heard.size();

        teams.hears(press("refresh"));
        var other = teams.message("status");
        ((ObjectNode) other.get("from")).put("aadObjectId", "bbbbbbbb-0000-4000-8000-000000000002");
        teams.hears(other);

        assertThat(teams.conversation.heard).hasSize(heard + 2);
    }

    @Test
    void a_search_without_end_is_refused_as_one_that_comes_too_fast() {
        var search = teams.activity("invoke").put("name", "application/search");
        search.putObject("value").put("dataset", "children").put("queryText", "1");

        var statuses =
                IntStream.range(0, 301)
                        .mapToObj(_ -> teams.answers(search).path("statusCode").asInt())
                        .toList();

        assertThat(statuses.subList(0, 300)).containsOnly(200);
        assertThat(statuses.getLast()).isEqualTo(429);
    }

    private ObjectNode press(String verb) {
        return teams.press(
                "{\"type\": \"Action.Execute\", \"verb\": \"%s\", \"data\": {}}".formatted(verb));
    }
}
