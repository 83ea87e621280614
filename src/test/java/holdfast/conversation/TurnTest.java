package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every card names who has it next, and opens a chat with them. */
class TurnTest extends OpenChats {

    private static final String CHAT = "https://teams.microsoft.com/l/chat/0/0?users=";

    Moments moments;

    @BeforeEach
    void meets() {
        chats.moves(TurnTest::withAddresses);
        moments = new Moments(chats);
    }

    /** Everybody but the social workers has an address. */
    private static Directory withAddresses(Directory directory) {
        return Directory.of(
                directory.authority(),
                new ArrayList<>(directory.teams()),
                directory.people().stream().map(TurnTest::withAddress).toList(),
                new ArrayList<>(directory.children()));
    }

    private static Person withAddress(Person person) {
        var email = person.name().toLowerCase().replace(' ', '.') + "+bot@bucks.example";
        return new Person(
                person.authority(),
                person.id(),
                person.name(),
                person.posts(),
                Optional.of(email)
                        .filter(_ -> !person.posts().getFirst().role().id().contains("worker")));
    }

    private Seen seen(String role, String ref) {
        return Seen.in(chats.say(chats.who(role), "show " + ref));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    informal         | Ruth Ellingham, team manager     | Chat with Ruth Ellingham
                    stage 1          | Ruth Ellingham, team manager     | Chat with Ruth Ellingham
                    stage 1 and late | Ruth Ellingham, team manager     | Chat with Ruth Ellingham
                    stage 3          | Martin Ashdown, service director | Chat with Martin Ashdown
                    answered         | Amara Okafor, IRO                |
                    asked            | Ruth Ellingham, team manager     | Chat with Ruth Ellingham
                    refused          | Amara Okafor, IRO                |
                    accepted         | Priya Raman, social worker       |
                    done in part     | Priya Raman, social worker       |
                    """)
    void the_iro_sees_who_has_it_next(String moment, String next, String chat) {
        var card = seen("iro", moments.reach(moment));

        assertThat(card.facts()).containsEntry("Next", next);
        assertThat(card.links().keySet())
                .containsExactlyElementsOf(chat == null ? List.of() : List.of(chat));
    }

    @ParameterizedTest
    @CsvSource({"closed", "withdrawn"})
    void nobody_has_next_what_is_over(String moment) {
        var card = seen("iro", moments.reach(moment));

        assertThat(card.facts()).doesNotContainKey("Next");
        assertThat(card.links()).isEmpty();
    }

    @Test
    void the_chat_is_opened_by_address_and_says_nothing() {
        var ref = moments.reach("stage 1");

        assertThat(seen("iro", ref).links())
                .containsEntry(
                        "Chat with Ruth Ellingham", CHAT + "ruth.ellingham%2Bbot%40bucks.example");
    }

    @Test
    void nobody_is_offered_a_chat_with_themselves() {
        var ref = moments.reach("stage 1");

        assertThat(seen("team-manager", ref).facts())
                .containsEntry("Next", "Ruth Ellingham, team manager");
        assertThat(seen("team-manager", ref).links()).isEmpty();
    }

    @Test
    void an_action_of_somebody_who_has_left_is_with_the_iro() {
        var ref = moments.reach("accepted");
        var priya = chats.who("social-worker").id();
        chats.moves(directory -> left(withAddresses(directory), priya));

        assertThat(seen("team-manager", ref).facts()).containsEntry("Next", "Amara Okafor, IRO");
        assertThat(seen("team-manager", ref).links()).containsKey("Chat with Amara Okafor");
    }

    private static Directory left(Directory directory, PersonId id) {
        return directory.with(directory.person(id).orElseThrow().with(List.of()));
    }
}
