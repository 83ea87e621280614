package holdfast.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Activities as Teams sends them, spoilt at random: none of them is a fault of ours. */
class MutationsTest {

    private static final int MANY = 10_000;

    @AutoClose private final Teams teams = Teams.open();

    private List<JsonNode> sound() {
        var mention = teams.message("<at>Holdfast</at> status");
        mention.set(
                "entities",
                Teams.json(
                        """
                        [{"type": "mention", "text": "<at>Holdfast</at>", "mentioned": {"id": "28:bot"}},
                         {"type": "clientInfo", "locale": "en-GB"}]
                        """));
        var joined = teams.activity("conversationUpdate");
        joined.set("membersAdded", Teams.json("[{\"id\": \"28:bot\"}, {\"id\": \"29:x\"}]"));
        var search = teams.activity("invoke").put("name", "application/search");
        search.set(
                "value",
                Teams.json(
                        "{\"dataset\": \"children\", \"queryText\": \"1\", \"queryOptions\": {\"top\": 5}}"));
        return List.of(
                mention,
                joined,
                search,
                teams.activity("installationUpdate").put("action", "add"),
                teams.press(
                        """
                        {"type": "Action.Execute", "verb": "answer",
                         "data": {"ref": "C-7", "version": "1", "card": "c-1", "text": "Done"}}
                        """));
    }

    @Test
    void none_is_a_fault_of_ours_and_none_is_answered_at_length() {
        var sound = sound();
        for (var seed = 0; seed < MANY; seed++) {
            var body = new Mutation(seed).of(sound.get(seed % sound.size()));

            var response = teams.post(body);

            assertThat(response.getStatus())
                    .as("%d: %s", seed, new String(body, UTF_8))
                    .isIn(200, 400, 403);
            assertThat(new String(response.getContentAsByteArray(), UTF_8))
                    .as("%d: %s", seed, new String(body, UTF_8))
                    .hasSizeLessThan(1_024)
                    .doesNotContain("\"statusCode\":500");
        }
        assertThat(teams.conversation.heard).as("many are still sound").hasSizeGreaterThan(1_000);
    }
}
