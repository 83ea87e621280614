package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Directory;
import holdfast.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The card is still in the chat of somebody who has left: roles are looked up at every press. */
class LeaverPressesTest extends OpenChats {

    private Person manager;

    @BeforeEach
    void meets() {
        manager = chats.who("team-manager");
        chats.raised();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledge", "answer", "more-actions", "show", "refresh", "list"})
    void whoever_has_no_post_any_more_sees_nothing_and_changes_nothing(String verb) {
        var before = chats.concern("C-1001");
        chats.moves(directory -> directory.with(manager.with(List.of())));

        assertRefused(verb);
        assertThat(chats.concern("C-1001")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledge", "answer", "more-actions", "show", "refresh", "list"})
    void nor_does_whoever_is_not_in_the_directory_any_more(String verb) {
        var before = chats.concern("C-1001");
        chats.moves(this::without);

        assertRefused(verb);
        assertThat(chats.concern("C-1001")).isEqualTo(before);
    }

    private void assertRefused(String verb) {
        var reply = press(verb, "C-1001");

        assertThat(reply).as("as if it were not there").isEqualTo(press(verb, "C-9999"));
        assertThat(reply.inPlace()).isEmpty();
        assertThat(reply.toString()).doesNotContain("1001", manager.name());
    }

    private Reply press(String verb, String ref) {
        var data = Map.of("ref", ref, "version", "1", "card", "a-card");
        return chats.press(manager, verb, data, Map.of("position", "done", "text", "Done"));
    }

    private Directory without(Directory directory) {
        return Directory.of(
                directory.authority(),
                new ArrayList<>(directory.teams()),
                directory.people().stream()
                        .filter(person -> !person.id().equals(manager.id()))
                        .toList(),
                new ArrayList<>(directory.children()));
    }
}
