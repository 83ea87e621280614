package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShownCardsTest {

    private static final List<JsonNode> CHAT =
            List.of(
                    message("1", "answer", "{\"card\":\"n-1\",\"ref\":\"C-1\",\"version\":1}"),
                    message("2", "answer", "{\"card\":\"n-2\",\"ref\":\"C-2\",\"version\":1}"),
                    message("3", "done", "{\"card\":\"n-3\",\"ref\":\"C-1\",\"arg\":\"2\"}"),
                    message("4", "list", "{}"),
                    json("{\"id\":\"5\",\"type\":\"message\",\"text\":\"answer\"}"));

    @ParameterizedTest(name = "{0} {1} is a press on {2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    answer | {"card":"n-1","ref":"C-1"}             | 1 | the card and the concern say which
                    answer | {"card":"n-2","ref":"C-2","version":9} | 2 | the version does not matter
                    answer | {"ref":"C-1"}                          | 1 | the concern alone will do
                    answer | {}                                     | 2 | nothing said means the latest such button
                    done   | {"card":"n-3","arg":"2"}               | 3 | the action is the same
                    refuse | {"card":"n-1","ref":"C-1"}             | 1 | a card drawn anew may have lost its button
                    answer | {"card":"n-9","ref":"C-1"}             |   | a card that is in no chat
                    refuse | {}                                     |   | a button that is on no card
                    """)
    void finds_the_message_that_was_pressed(String verb, String data, String id, String because) {
        var found = ShownCards.pressed(CHAT, verb, json(data));

        assertThat(found.map(each -> each.path("id").asString()).orElse(null))
                .as(because)
                .isEqualTo(id);
    }

    @Test
    void a_card_drawn_anew_leaves_the_rest_of_its_message_alone() {
        var before = CHAT.getFirst();

        var after = ShownCards.redrawn(before, json("{\"type\":\"AdaptiveCard\"}"));

        assertThat(after)
                .isEqualTo(
                        json(
                                """
                                {"id":"1","type":"message","attachments":[
                                  {"contentType":"application/vnd.microsoft.card.adaptive",
                                   "content":{"type":"AdaptiveCard"}}]}
                                """));
        assertThat(before.at("/attachments/0/content/body").isEmpty()).isFalse();
    }

    private static JsonNode message(String id, String verb, String data) {
        return json(
                """
                {"id":"%s","type":"message","attachments":[
                  {"contentType":"application/vnd.microsoft.card.adaptive",
                   "content":{"body":[{"actions":[{"verb":"%s","data":%s}]}]}}]}
                """
                        .formatted(id, verb, data));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
