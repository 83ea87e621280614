package holdfast.teams;

import static holdfast.teams.Teams.IRIS;
import static holdfast.teams.Teams.PING;
import static holdfast.teams.Teams.YORK;
import static holdfast.teams.Teams.json;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message;
import holdfast.notice.Messenger.Outcome.Taken;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * A card whose list is so long that it is searched: its {@code choices.data} stands beside its
 * {@code choices}. The SDK takes the dot for a way into the list, and would send nothing.
 */
class SearchedListTest {

    private static final String CARD =
            """
            {"type": "AdaptiveCard", "body": [
              {"type": "Input.ChoiceSet", "id": "person1", "value": "a.b",
               "choices": [{"title": "Iris Reed", "value": "1"}],
               "choices.data": {"type": "Data.Query", "dataset": "people"}}]}
            """;

    @AutoClose private final Teams teams = Teams.reached();

    @Test
    void arrives_in_the_chat_as_it_is() {
        teams.conversation.drawn =
                Optional.of(
                        new Message(
                                "",
                                Optional.of(CARD),
                                "An answer is due",
                                false,
                                Optional.empty()));
        assertThat(teams.messenger.send(teams.mailboxes.of(YORK, IRIS), PING))
                .isEqualTo(new Taken("m-1"));
        assertThat(teams.connector.only().at("/attachments/0/content")).isEqualTo(json(CARD));
    }

    @Test
    void answers_a_press_as_it_is() {
        teams.conversation.reply = _ -> new Reply(List.of(), Optional.of(CARD), Optional.empty());

        var answer =
                teams.answers(
                        teams.press(
                                """
                                {"type": "Action.Execute", "verb": "show", "data": {"ref": "C-7"}}
                                """));

        assertThat(answer.path("value")).isEqualTo(json(CARD));
    }
}
