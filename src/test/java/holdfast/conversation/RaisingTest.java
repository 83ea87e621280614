package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R5.1: an IRO turns a significant change into a concern. */
class RaisingTest extends OpenChats {

    Person iro;
    Person worker;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        worker = chats.who("social-worker");
        chats.say(worker, "tell 1001,1002 7 Notice was given");
        chats.say(worker, "yes");
    }

    private Reply pressed() {
        return chats.press(
                iro, Seen.in(chats.say(iro, "show C-1001")).button("Raise a concern"), Map.of());
    }

    private Reply sent(Seen form, String child) {
        var filled = new HashMap<>(form.filled());
        filled.putAll(Map.of("child", child, "category", "12", "text", "I was not told in time"));
        return chats.press(iro, form.button("Send"), filled);
    }

    @Test
    void the_form_comes_with_the_children_filled_in_and_the_change_keeps_its_card() {
        var reply = pressed();

        var form = Seen.in(reply);
        assertThat(form.title()).isEqualTo("Raise a formal concern");
        assertThat(form.lead())
                .startsWith("From C-1001: Unexpected change of placement. ")
                .endsWith(" Use no names. The child may read this one day.");
        assertThat(form.input("child").value()).isEqualTo("1001,1002");
        assertThat(form.input("category").value()).as("the IRO's to choose").isEmpty();
        assertThat(form.inputs()).allMatch(input -> input.beside().isEmpty());
        assertThat(Seen.inPlace(reply).title())
                .isEqualTo("C-1001: significant change for child 1001, 1002");
        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void each_is_linked_to_the_other_and_the_change_is_over() {
        var concern = Seen.inPlace(sent(Seen.in(pressed()), "1001,1002"));

        assertThat(concern.title()).isEqualTo("C-1002: formal concern about child 1001, 1002");
        assertThat(concern.facts()).containsEntry("See also", "C-1001");
        assertThat(chats.standing("C-1001")).isEqualTo("closed");
        var change = Seen.in(chats.say(iro, "show C-1001"));
        assertThat(change.facts()).containsEntry("See also", "C-1002");
        assertThat(change.text()).contains("Amara Okafor raised a concern from it: C-1002");
        assertThat(change.titles()).doesNotContain("Raise a concern");
    }

    @Test
    void from_one_change_comes_one_concern() {
        var first = Seen.in(pressed());
        var second = Seen.in(pressed());
        var stale = Seen.in(chats.say(iro, "show C-1001")).button("Raise a concern");
        sent(first, "1001");
        sent(first, "1001");
        assertThat(chats.count()).as("sent twice").isEqualTo(2);

        assertThat(sent(second, "1001").sentence())
                .hasValue("This has been taken up again already, as C-1002.");
        assertThat(chats.press(iro, stale, Map.of()).sentence())
                .hasValue("This has been taken up again already, as C-1002.");
        assertThat(chats.count()).isEqualTo(2);
    }

    @Test
    void the_concern_is_about_a_child_of_whom_the_change_was_told() {
        var again = Seen.inPlace(sent(Seen.in(pressed()), "1003"));

        assertThat(again.input("child").beside())
                .isEqualTo("C-1001 is about child 1001, 1002. Please choose that child.");
        assertThat(again.lead()).startsWith("From C-1001: Unexpected change of placement.");
        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void nobody_but_the_iro_raises_a_concern_from_it_or_finds_out_that_it_is_there() {
        var button = Seen.in(chats.say(iro, "show C-1001")).button("Raise a concern");

        assertThat(chats.press(worker, button, Map.of()).sentence())
                .hasValue(CommandsTest.IRO_ONLY);
        assertThat(chats.press(chats.named("Gareth Pugh"), button, Map.of()).sentence())
                .hasValue(CommandsTest.NOT_YOURS);
        assertThat(chats.waiting(worker)).isEmpty();
    }

    @Test
    void a_change_that_is_taken_up_is_not_taken_up_again_by_another_word() {
        assertThat(chats.say(iro, "reopen C-1001 because of it").messages().getFirst().text())
                .isEqualTo("Nobody owes an answer to this.");
    }

    @Test
    void the_form_survives_a_restart() {
        var form = Seen.in(pressed());
        chats.restart();
        sent(form, "1001");
        assertThat(chats.concern("C-1002").links()).hasToString("[C-1001]");
    }
}
