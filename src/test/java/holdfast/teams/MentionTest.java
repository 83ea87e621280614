package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.YORK;
import static holdfast.teams.Teams.json;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Heard.Said;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a typed line is text and what is calling the bot. */
class MentionTest {

    @AutoClose private final Teams teams = Teams.open();

    @ParameterizedTest(name = "{0} without {1} is \"{2}\"")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <at>Bot</at> status          | 28:bot   | status
                    <at>Bot</at>                 | 28:bot   | ''
                    status <at>Bot</at>          | 28:bot   | status
                    <at>Bot</at> status          | 29:other | <at>Bot</at> status
                    """)
    void the_mention_of_the_bot_is_told_by_its_entity(String text, String whom, String heard) {
        var message = teams.message(text);
        message.set(
                "entities",
                json(
                        """
                        [null, {"type": "clientInfo"}, {"type": "mention", "mentioned": 7},
                         {"type": "mention", "text": "<at>Bot</at>", "mentioned": {"id": "%s"}}]
                        """
                                .formatted(whom)));

        teams.hears(message);

        assertThat(teams.conversation.heard).extracting("text").containsExactly(heard);
    }

    @Test
    void a_mention_without_an_entity_is_text() {
        teams.hears(teams.message("<at>Holdfast</at> status"));

        assertThat(teams.conversation.heard)
                .extracting("text")
                .containsExactly("<at>Holdfast</at> status");
    }

    @Test
    void a_message_without_text_is_a_blank_line() {
        teams.hears(teams.message("").putNull("text"));

        assertThat(teams.conversation.heard).containsExactly(new Said(YORK, IRIS, "a-1", ""));
    }
}
