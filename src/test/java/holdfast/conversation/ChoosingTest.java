package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that name no concern, or a child in its place. */
class ChoosingTest extends OpenChats {

    Person iro;
    Person manager;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        manager = chats.who("team-manager");
    }

    private void raised(String child) {
        chats.say(iro, "raise " + child + " 5 No visit to " + child);
        chats.say(iro, "yes");
    }

    private String said(Person person, String line) {
        return chats.say(person, line).messages().getFirst().text();
    }

    private String shown(Person person, String line) {
        return Seen.of(chats.say(person, line).messages().getLast().card().orElseThrow()).text();
    }

    @Test
    void the_only_one_that_a_line_can_be_about_is_taken() {
        raised("1002");

        assertThat(shown(iro, "escalate")).contains("Take C-1001 to this stage?");
        assertThat(shown(iro, "show")).contains("C-1001", "What has happened");
        assertThat(shown(manager, "answer")).contains("Your answer to the IRO.");
        assertThat(shown(iro, "withdraw")).contains("Please give a reason.");
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }

    @Test
    void what_is_recorded_without_a_form_is_never_guessed() {
        raised("1001");
        var list = Seen.in(chats.say(manager, "acknowledge"));

        assertThat(list.title()).isEqualTo("Which one: acknowledge?");
        assertThat(list.lead())
                .isEqualTo("This one waits for it. Press the button beside the one you mean.");
        assertThat(chats.concern("C-1001").history()).hasSize(1);

        var answer = chats.press(manager, list.button("This one"), Map.of());
        assertThat(Seen.in(answer).text()).contains("Acknowledged.");
        assertThat(chats.concern("C-1001").history()).hasSize(2);
    }

    @Test
    void of_several_one_is_chosen() {
        raised("1001");
        raised("1002");
        var list = Seen.in(chats.say(iro, "escalate"));

        assertThat(list.text().lines())
                .contains(
                        "Which one: escalate?",
                        "These 2 wait for it. Press the button beside the one you mean.",
                        "C-1001: child 1001, Stage 1",
                        "C-1002: child 1002, Stage 1");
        assertThat(Seen.in(chats.press(iro, list.button("This one"), Map.of())).text())
                .contains("Take C-1001 to this stage?");
        assertThat(chats.waiting(iro)).hasSize(1);
    }

    @Test
    void of_several_actions_one_is_chosen() {
        raised("1001");
        chats.answered("C-1001");
        chats.press(iro, "accept", "C-1001", Map.of());
        var list = Seen.in(chats.say(iro, "done"));

        assertThat(list.text()).contains("C-1001: child 1001, Stage 1, action 1");
        chats.press(iro, list.button("This one"), Map.of());
        assertThat(chats.standing("C-1001")).isEqualTo("closed");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    refuse    | Nothing of yours waits for refuse now. Type mine or owed to see what is open, or add a reference.
                    case note | Nothing of yours waits for case note now. Type mine or owed to see what is open, or add a reference.
                    reopen    | Nothing of yours waits for reopen now. Type mine or owed to see what is open, or add a reference.
                    """)
    void where_there_is_none_the_lists_are_named(String line, String sentence) {
        assertThat(said(iro, line)).isEqualTo(sentence);
    }

    @Test
    void a_childs_number_stands_for_their_only_open_concern() {
        raised("1002");
        raised("1003");

        assertThat(said(iro, "escalate 1003"))
                .isEqualTo(
                        "I took C-1002, the only open concern of yours about child 1003 that this can be for.");
        assertThat(shown(iro, "escalate 1003")).contains("Take C-1002 to this stage?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note 1001 She was well",
                "filed 1001",
                "case note 1001",
                "escalate 1001",
                "withdraw 1001 because it is settled",
                "correct 1001 It was a Monday"
            })
    void a_childs_number_is_never_taken_for_another_childs_reference(String line) {
        raised("1003");
        raised("1001");

        var list = shown(iro, line);

        assertThat(list)
                .startsWith("Which one: ")
                .contains("C-1001: child 1003, Stage 1", "C-1002: child 1001, Stage 1");
        assertThat(chats.concern("C-1001").history()).hasSize(1);
        assertThat(chats.concern("C-1002").history()).hasSize(1);
        assertThat(chats.waiting(iro)).isEmpty();
    }

    @Test
    void also_where_nothing_is_open_about_that_child() {
        raised("1003");

        assertThat(shown(iro, "note 1001 She was well")).contains("C-1001: child 1003, Stage 1");
        assertThat(chats.concern("C-1001").history()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"note C-1001 Well", "note c1001 Well", "note #1001 Well"})
    void a_reference_that_is_written_as_one_is_taken(String line) {
        raised("1003");
        raised("1001");

        chats.say(iro, line);

        assertThat(chats.concern("C-1001").history()).hasSize(2);
    }

    @Test
    void figures_that_are_both_and_mean_the_same_concern_are_taken() {
        raised("1001");

        chats.say(iro, "note 1001 Well");

        assertThat(chats.concern("C-1001").history()).hasSize(2);
    }

    @Test
    void to_look_at_a_concern_its_figures_are_enough() {
        raised("1003");

        assertThat(shown(iro, "show 1001")).contains("C-1001", "child 1003");
    }

    @Test
    void of_a_child_with_several_concerns_one_is_chosen() {
        raised("1003");
        chats.say(iro, "raise 1003 4 Another matter");
        chats.say(iro, "yes");

        assertThat(shown(iro, "escalate 1003"))
                .contains("C-1001: child 1003, Stage 1", "C-1002: child 1003, Stage 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "escalate 1003",
                "escalate C-1003",
                "show 1003",
                "show 9999",
                "accept 1003 x"
            })
    void a_child_who_is_not_theirs_is_not_there(String line) {
        raised("1003");

        assertThat(said(chats.named("Gareth Pugh"), line)).isEqualTo(CommandsTest.NOT_YOURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "banana", "send", "restrict", "acknowledge C-1001; void"})
    void a_forged_choice_is_only_help(String arg) {
        raised("1001");

        var reply = chats.press(iro, "pick", Map.of("ref", "C-1001", "arg", arg), Map.of());

        assertThat(reply.messages()).hasSize(1);
        assertThat(chats.concern("C-1001").history()).hasSize(1);
    }
}
