package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.YORK;
import static holdfast.teams.Teams.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import holdfast.conversation.Conversation.Choice;
import holdfast.conversation.Conversation.Sought;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some of a name or a number, typed into a card's list, as Teams asks and wants it answered. */
class SearchTest {

    @AutoClose private final Teams teams = Teams.open();

    private ObjectNode search(String value) {
        var invoke = teams.activity("invoke").put("name", "application/search");
        invoke.set("value", json(value));
        return invoke;
    }

    @Test
    void what_is_found_is_there_to_choose() {
        teams.conversation.found = List.of(new Choice("1001", "1001, North"));

        var answer =
                teams.answers(
                        search(
                                """
                                {"queryText": "100", "queryOptions": {"skip": 15, "top": 15},
                                 "dataset": "children"}
                                """));

        assertThat(teams.conversation.sought)
                .containsExactly(new Sought(YORK, IRIS, "children", "100", 15, 15));
        assertThat(answer)
                .isEqualTo(
                        json(
                                """
                                {"statusCode": 200,
                                 "type": "application/vnd.microsoft.search.searchResponse",
                                 "value": {"results": [{"title": "1001, North", "value": "1001"}]}}
                                """));
    }

    @Test
    void what_is_left_out_is_the_beginning_of_the_list() {
        teams.answers(search("{\"dataset\": \"people\"}"));

        assertThat(teams.conversation.sought)
                .containsExactly(new Sought(YORK, IRIS, "people", "", 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"dataset\": 7}", "{\"dataset\": {}}", "\"children\"", "[]"})
    void a_search_in_no_list_is_no_search(String value) {
        var answer = teams.answers(search(value));

        assertThat(answer.path("statusCode").asInt()).isEqualTo(400);
        assertThat(teams.conversation.sought).isEmpty();
    }
}
