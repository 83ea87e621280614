package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import holdfast.people.PersonId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saying who alone may know of a child, and what everybody else then sees: nothing. */
class RestrictingTest extends OpenChats {

    private static final String NO_CHILD = "I cannot find this child. Please check the number.";
    private static final String ANOTHERS =
            "This number is not on your list of children. Check it, or ask the IRO manager who the"
                    + " child’s IRO is.";

    Person manager;
    Person admin;

    @BeforeEach
    void meets() {
        manager = chats.who("iro-manager");
        admin = chats.named("Kofi Asante");
        chats.raised();
    }

    private void restricted(String line) {
        chats.say(manager, line);
        chats.say(manager, "yes");
    }

    private static String text(Reply reply) {
        return reply.messages().getFirst().text();
    }

    @Test
    void it_is_read_back_before_it_counts() {
        var card = Seen.in(chats.say(manager, "restrict 1001 to Ruth Ellingham, priya"));

        assertThat(card.title()).isEqualTo("Restrict who may know of this child?");
        assertThat(card.text())
                .contains(
                        "Nobody else will see anything about this child, or hear of it. Press Send,"
                                + " or type yes.");
        assertThat(card.facts())
                .containsEntry("Child", "1001")
                .containsEntry("Team", "Aylesbury Children in Care Team")
                .containsEntry(
                        "Who may know",
                        "Ruth Ellingham, team manager, Aylesbury Children in Care Team; Priya Raman,"
                                + " social worker, Aylesbury Children in Care Team; Amara Okafor, IRO,"
                                + " Quality Assurance and Review; Helen Whitcombe, IRO manager,"
                                + " Children's Services");
        assertThat(card.titles()).containsExactly("Send", "Change", "Cancel");
        assertThat(Seen.in(chats.say(chats.named("Martin Ashdown"), "show C-1001")).title())
                .contains("C-1001");
    }

    @Test
    void sent_by_a_word_or_by_its_button_it_counts_once() {
        var card = Seen.in(chats.say(manager, "restrict 1001 to Ruth Ellingham"));

        var pressed = chats.press(manager, card.button("Send"), Map.of());
        var again = chats.press(manager, card.button("Send"), Map.of());

        assertThat(pressed.sentence())
                .hasValue(
                        "Only these people may know of child 1001 now: Ruth Ellingham, team manager,"
                                + " Aylesbury Children in Care Team; Amara Okafor, IRO, Quality"
                                + " Assurance and Review; Helen Whitcombe, IRO manager, Children's"
                                + " Services.");
        assertThat(again.sentence()).hasValue("This has been done already.");
    }

    @Test
    void a_button_delivered_late_does_not_bring_back_what_was_lifted() {
        var card = Seen.in(chats.say(manager, "restrict 1001 to Ruth Ellingham"));
        chats.press(manager, card.button("Send"), Map.of());
        restricted("restrict 1001 to everyone");

        chats.press(manager, card.button("Send"), Map.of());

        sees("Martin Ashdown", true);
    }

    private void sees(String name, boolean sees) {
        var person = chats.named(name);
        var shown = chats.say(person, "show C-1001").messages().getFirst();
        var pressed = chats.press(person, "show", Map.of("ref", "C-1001"), Map.of());
        assertThat(shown.card().isPresent()).as(name).isEqualTo(sees);
        assertThat(pressed.inPlace().isPresent()).as(name).isEqualTo(sees);
        if (!sees) {
            assertThat(shown.text()).isEqualTo(CommandsTest.NOT_YOURS);
            assertThat(pressed.sentence()).hasValue(CommandsTest.NOT_YOURS);
        }
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "Amara Okafor,      the child's IRO,              sees",
        "Helen Whitcombe,   who restricted it,            sees",
        "Ruth Ellingham,    is named,                     sees",
        "Callum Fraser,     is named but has no part,     does not",
        "Priya Raman,       the child's social worker,    does not",
        "Andrew Thackeray,  head of service,              does not",
        "Martin Ashdown,    service director,             does not",
        "Caroline Mbeki,    director,                     does not",
        "Kofi Asante,       administrator,                does not",
        "Gareth Pugh,       another IRO,                  does not"
    })
    void it_narrows_what_people_see_and_never_widens_it(String name, String post, String sees) {
        restricted("restrict 1001 to Ruth Ellingham and Callum Fraser");

        sees(name, sees.equals("sees"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    acknowledge C-1001
                    note C-1001 We rang
                    case note C-1001
                    filed C-1001
                    finished C-1001 1
                    answer C-1001
                    """)
    void to_others_every_line_reads_as_of_an_unknown_reference(String line) {
        restricted("restrict 1001 to Ruth Ellingham");
        var director = chats.named("Martin Ashdown");

        assertThat(text(chats.say(director, line)))
                .isEqualTo(text(chats.say(director, line.replace("1001", "1999"))))
                .isEqualTo(CommandsTest.NOT_YOURS);
    }

    @Test
    void to_others_the_child_reads_as_an_unknown_number() {
        restricted("restrict 1001 to Ruth Ellingham");

        assertThat(text(chats.say(chats.who("social-worker"), "can 1001 transfer")))
                .isEqualTo(text(chats.say(chats.who("social-worker"), "can 9999 transfer")))
                .isEqualTo(ANOTHERS);
        var complaints = chats.named("Derek Applegarth");
        assertThat(text(chats.say(complaints, "complaint 1001 The mother rang")))
                .isEqualTo(text(chats.say(complaints, "complaint 9999 The mother rang")));
        assertThat(chats.concern("C-1001").history())
                .noneMatch(entry -> entry.event().word().equals("complained"));
    }

    @Test
    void lists_and_counts_pass_it_over() {
        chats.until("2025-04-28T10:00");
        restricted("restrict 1001 to Ruth Ellingham");

        assertThat(status("Martin Ashdown").text()).contains("Nothing is open.");
        assertThat(status("Martin Ashdown").facts()).doesNotContainKey("Only some people may know");
        assertThat(status("Helen Whitcombe").text())
                .contains("1 open, 1 of them overdue.", "C-1001");
        assertThat(owed("Ruth Ellingham")).contains("C-1001");
    }

    @Test
    void for_an_iro_manager_who_is_not_named_the_counts_stay_true_without_the_child() {
        chats.until("2025-04-28T10:00");
        chats.say(admin, "restrict 1001 to Ruth Ellingham");
        chats.say(admin, "yes");

        var status = status("Helen Whitcombe");

        assertThat(status.text()).contains("1 open, 1 of them overdue.").doesNotContain("1001");
        assertThat(status.facts())
                .containsEntry("Overdue", "1")
                .containsEntry("Only some people may know", "1")
                .doesNotContainKey("Oldest");
    }

    private Seen status(String name) {
        return Seen.in(chats.say(chats.named(name), "status"));
    }

    private String owed(String name) {
        return Seen.in(chats.say(chats.named(name), "owed")).text();
    }

    @Test
    void whoever_owes_an_answer_is_not_cut_off() {
        var form = Seen.in(chats.say(manager, "restrict 1001 to Priya Raman"));

        assertThat(form.input("people").beside())
                .isEqualTo(
                        "An answer about this child is owed by Ruth Ellingham, team manager,"
                                + " Aylesbury Children in Care Team. Add them, or nobody could give"
                                + " it.");
        assertThat(form.input("people").value()).isEqualTo("Priya Raman");

        var filled = Map.of("child", "1001", "people", "Priya Raman, Ruth Ellingham");
        chats.press(manager, form.button("Send"), filled);

        sees("Priya Raman", true);
        sees("Ruth Ellingham", true);
        sees("Martin Ashdown", false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    restrict 9999 to Ruth Ellingham         | child  | I cannot find this child. Please check the number.
                    restrict 1001,9999 to Ruth Ellingham    | child  | I cannot find this child. Please check the number.
                    restrict 1001 to Zebedee                | people | I do not know anybody here of that name. Write the whole name, or the id from the council’s list.
                    restrict 1001 to Ruth Elingham          | people | I do not know anybody here of that name. Did you mean “Ruth Ellingham”?
                    restrict 1001 to Ruth Ellingham, Pria   | people | “Pria”: I do not know anybody here of that name. Did you mean “Priya Raman”?
                    """)
    void what_is_missing_or_wrong_stands_beside_its_field(String line, String field, String wrong) {
        assertThat(Seen.in(chats.say(manager, line)).input(field).beside()).isEqualTo(wrong);
    }

    @Test
    void a_name_that_several_people_have_is_asked_about() {
        var callum = chats.named("Callum Fraser");
        var other = new PersonId("another-callum");
        chats.moves(directory ->
                directory.with(
                        new Person(callum.authority(), other, "Callum Frost", callum.posts())));

        var form = Seen.in(chats.say(manager, "restrict 1001 to Ruth Ellingham, callum"));

        assertThat(form.input("people").beside())
                .isEqualTo(
                        "“callum”: That could be one of several people: Callum Fraser, social worker,"
                                + " Aylesbury Children in Care Team; Callum Frost, social worker,"
                                + " Aylesbury Children in Care Team. Please write the whole name, or"
                                + " the id.");
        assertThat(form.input("people").value()).isEqualTo("Ruth Ellingham, callum");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    restrict                   | child  | Please choose a child.
                    restrict to Ruth Ellingham | child  | Please choose a child.
                    restrict 1001              | people | Please say who may know, or write everyone.
                    unrestrict                 | child  | Please choose a child.
                    """)
    void what_a_line_leaves_out_is_asked_for(String line, String field, String wrong) {
        var form = Seen.in(chats.say(manager, line));

        assertThat(form.title()).isEqualTo("Who may know of a child");
        var back = Seen.inPlace(chats.press(manager, form.button("Send"), form.filled()));
        assertThat(back.input(field).beside()).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"iro", "team-manager", "social-worker", "service-director"})
    void only_the_iro_manager_and_an_administrator_say_so(String role) {
        var sentence =
                "Only the IRO manager or an administrator can say who may know of a child. Please"
                        + " ask one of them.";

        assertThat(text(chats.say(chats.who(role), "restrict 1001 to everyone")))
                .isEqualTo(sentence);
        assertThat(text(chats.say(chats.who(role), "unrestrict 9999"))).isEqualTo(sentence);
    }

    @Test
    void an_iro_manager_who_may_not_know_cannot_lift_it_but_an_administrator_can() {
        chats.say(admin, "restrict 1001 to Ruth Ellingham");
        chats.say(admin, "yes");

        var form = Seen.in(chats.say(manager, "unrestrict 1001"));
        assertThat(form.input("child").beside()).isEqualTo(NO_CHILD);

        chats.say(admin, "unrestrict 1001");
        assertThat(text(chats.say(admin, "yes")))
                .isEqualTo("Everybody concerned may know of child 1001 again.");
        sees("Helen Whitcombe", true);
    }

    @Test
    void lifted_everybody_sees_again_and_it_outlives_a_restart() {
        restricted("restrict 1001 to Ruth Ellingham");
        chats.restart();
        sees("Martin Ashdown", false);

        restricted("unrestrict 1001");

        sees("Martin Ashdown", true);
    }

    @Test
    void nobody_who_may_not_know_is_offered_for_an_action() {
        restricted("restrict 1001 to Ruth Ellingham");
        var ruth = chats.named("Ruth Ellingham");
        var priya = chats.named("Priya Raman").id().value();

        var form = Seen.in(chats.say(ruth, "answer C-1001"));
        assertThat(form.input("person1").choices())
                .containsExactlyInAnyOrder(
                        ruth.id().value(), chats.who("iro").id().value(), manager.id().value());

        var back =
                chats.press(
                        ruth,
                        "answer",
                        "C-1001",
                        Map.of(
                                "position", "will-do",
                                "action1", "Visit",
                                "person1", priya,
                                "date1", "2025-05-29"));
        assertThat(Seen.inPlace(back).input("person1").beside())
                .isEqualTo(
                        "This person is not in the council’s list. Choose somebody from the list.");
    }

    @Test
    void a_card_says_that_nobody_answers_when_the_one_who_would_may_not_know() {
        restricted("restrict 1001 to Ruth Ellingham");
        chats.moves(directory ->
                directory
                        .with(
                                new Person(
                                        manager.authority(),
                                        chats.named("Ruth Ellingham").id(),
                                        "Ruth Ellingham",
                                        List.of()))
                        .with(
                                new Person(
                                        manager.authority(),
                                        chats.named("Callum Fraser").id(),
                                        "Callum Fraser",
                                        chats.named("Ruth Ellingham").posts())));

        assertThat(Seen.in(chats.say(manager, "show C-1001")).facts())
                .containsEntry("Next", "nobody, team manager");
        assertThat(owed("Callum Fraser")).contains("Nothing waits for you.");
        assertThat(owed("Callum Fraser")).doesNotContain("C-1001");
    }
}
