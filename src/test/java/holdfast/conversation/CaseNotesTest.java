package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text for the case system, asked for by a line or a button: a message for each child. */
class CaseNotesTest extends OpenChats {

    Person iro;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        chats.say(iro, "raise 1001,1002 5 Neither 1001 nor 1002 was seen");
        chats.say(iro, "yes");
    }

    private static List<Seen> notes(Reply reply) {
        return reply.messages().stream()
                .map(message -> Seen.of(message.card().orElseThrow()))
                .toList();
    }

    private static void areOneForEachChild(List<Seen> notes) {
        assertThat(notes.stream().map(Seen::title))
                .containsExactly(
                        "C-1001: case note for child 1001", "C-1001: case note for child 1002");
        assertThat(notes.getFirst().card().toString())
                .contains("Neither 1001 nor (another child) was seen")
                .doesNotContain("1002");
        assertThat(notes.getLast().card().toString())
                .contains("Neither (another child) nor 1002 was seen")
                .doesNotContain("child 1001", "Child: 1001", "Neither 1001");
    }

    @Test
    void a_typed_line_brings_one_for_each_child_and_no_siblings_number() {
        var reply = chats.say(iro, "case note C-1001");

        areOneForEachChild(notes(reply));
        assertThat(reply.messages())
                .allSatisfy(message ->
                        assertThat(message.summary()).isEqualTo("Text for the case system"));
    }

    @Test
    void a_press_brings_the_same_and_leaves_the_card() {
        var more = Seen.inPlace(chats.press(iro, "more", "C-1001", Map.of()));

        var reply = chats.press(iro, more.button("Case note"), Map.of());

        areOneForEachChild(notes(reply));
        assertThat(Seen.inPlace(reply).title()).startsWith("C-1001: formal concern");
    }

    @Test
    void one_child_can_be_asked_for_when_the_concern_is_about_it() {
        assertThat(notes(chats.say(iro, "case note C-1001 1002")).stream().map(Seen::title))
                .containsExactly("C-1001: case note for child 1002");
        assertThat(chats.say(iro, "case note C-1001 1003").messages().getFirst().text())
                .isEqualTo(
                        "This concern is not about that child. Leave the number out to see whom it is"
                                + " about.");
    }

    @Test
    void whoever_may_not_see_the_concern_gets_no_note() {
        var other = chats.named("Gareth Pugh");

        assertThat(chats.say(other, "case note C-1001").messages().getFirst().text())
                .isEqualTo(CommandsTest.NOT_YOURS);
        assertThat(chats.press(other, "case-note", "C-1001", Map.of()).sentence())
                .hasValue(CommandsTest.NOT_YOURS);
    }

    @Test
    void its_button_says_that_it_is_on_the_record_now() {
        var note = notes(chats.say(iro, "case note C-1001 1001")).getFirst();

        var reply = chats.press(iro, note.button("On the child’s record"), Map.of());

        assertThat(Seen.inPlace(reply).lead()).startsWith("Recorded: it is on the child’s record.");
    }
}
