package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All on a child, one's own absences, and names that are short or several. */
class MissingWordsTest extends OpenChats {

    Person iro;
    Person manager;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        manager = chats.who("team-manager");
    }

    private String said(Person person, String line) {
        return Lines.shown(chats.say(person, line));
    }

    @Test
    void all_on_a_child_is_listed_what_is_open_first() {
        new Lines(chats).happens("withdrawn");
        chats.say(iro, "raise 1001 4 The plan drifts");
        chats.say(iro, "yes");
        chats.say(iro, "praise 1001 The life story book is lovely");
        chats.say(iro, "yes");

        assertThat(said(iro, "child 1001").lines())
                .containsExactly(
                        "Child 1001",
                        "3 matters, 2 open. What is open comes first.",
                        "C-1003: child 1001, good practice",
                        "Told; nothing is owed.",
                        "C-1002: child 1001, Stage 1",
                        "Ruth Ellingham (team manager) has until Friday 25 April 2025.",
                        "C-1001: child 1001, Stage 1",
                        "Taken back.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    social-worker   | Child 1001
                    team-manager    | Child 1001
                    head-of-service | Child 1001
                    iro-manager     | Child 1001
                    Gareth Pugh     | This number is not on your list of children. Check it, or ask the IRO manager who the child’s IRO is.
                    Siobhan Keane   | This number is not on your list of children. Check it, or ask the IRO manager who the child’s IRO is.
                    """)
    void a_child_is_only_there_for_those_who_work_for_them(String who, String first) {
        chats.raised();
        var person = who.contains(" ") ? chats.named(who) : chats.who(who);

        assertThat(said(person, "child 1001").lines().findFirst()).contains(first);
        assertThat(said(person, "child 9999"))
                .isEqualTo(
                        "This number is not on your list of children. Check it, or ask the IRO manager who the child’s IRO is.");
    }

    @Test
    void a_talk_that_only_the_iro_may_see_is_on_nobody_elses_list() {
        chats.say(iro, "talked 1001 with Ruth Ellingham She will book the dentist");

        assertThat(said(iro, "child 1001")).contains("C-1001");
        assertThat(said(chats.who("head-of-service"), "child 1001"))
                .contains("Nothing that you may see has been raised about this child.");
        assertThat(said(iro, "child"))
                .isEqualTo("Please add the child’s number, for example: child 1001.");
    }

    @Test
    void a_long_list_has_pages() {
        for (int n = 1; n <= 22; n++) {
            chats.say(iro, "raise 1001 4 The plan drifts, time " + n);
            chats.say(iro, "yes");
        }
        var first = Seen.in(chats.say(iro, "child 1001"));

        assertThat(first.text()).contains("And 2 more");
        var second =
                Seen.of(chats.press(iro, first.button("More"), Map.of()).inPlace().orElseThrow());
        assertThat(second.text()).contains("C-1001", "C-1002").doesNotContain("C-1003");
        assertThat(
                        chats.press(chats.named("Gareth Pugh"), first.button("More"), Map.of())
                                .inPlace())
                .isEmpty();
    }

    @Test
    void several_children_may_be_asked_about_at_once() {
        chats.raised();

        assertThat(said(iro, "can 1001, 1002 and 9999 transfer").lines())
                .contains(
                        "Child 1001: Not yet. C-1001 is open, and a child should not change teams before that is settled.",
                        "Child 1002: Yes. No formal concern about this child is open.",
                        "Child 9999: This number is not on your list of children. Check it, or ask the IRO manager who the child’s IRO is.");
        assertThat(said(iro, "can 1002 transfer?"))
                .isEqualTo("Yes. No formal concern about this child is open.");
        assertThat(said(iro, "can transfer"))
                .isEqualTo("Please add the child’s number, for example: can 1001 transfer.");
    }

    @Test
    void two_letters_are_nobodys_name() {
        assertThat(said(manager, "away 6 May to 9 May cover Pr"))
                .contains("I do not know anybody here of that name.");
        assertThat(said(manager, "away 6 May to 9 May cover Pri"))
                .isEqualTo(
                        "You are away from Tuesday 6 May 2025 to Friday 9 May 2025. Priya Raman "
                                + "stands in. Type back when you return.");
    }

    @Test
    void planned_absences_are_listed_and_can_be_taken_back() {
        chats.say(manager, "away 6 May to 9 May cover Priya Raman");
        chats.say(manager, "away 2 June to 6 June");
        var list = Seen.in(chats.say(manager, "away"));

        assertThat(list.text().lines())
                .containsExactly(
                        "Away",
                        "2 absences are planned. Press the button to take one back.",
                        "Tuesday 6 May 2025 to Friday 9 May 2025",
                        "Priya Raman stands in.",
                        "Monday 2 June 2025 to Friday 6 June 2025",
                        "The next in line stands in.");
        assertThat(chats.say(manager, "away").messages()).hasSize(2);
        assertThat(Seen.in(chats.say(manager, "back")).text()).isEqualTo(list.text());

        var button = list.button("Take it back");
        assertThat(chats.press(manager, button, Map.of()).sentence())
                .hasValue(
                        "You are not away from Tuesday 6 May 2025 to Friday 9 May 2025 after all.");
        assertThat(chats.press(manager, button, Map.of()).sentence())
                .hasValue("That absence is not planned any more. Nothing was changed.");
        assertThat(said(manager, "away")).contains("One absence is planned.");
    }

    @Test
    void nobody_takes_back_anothers_absence() {
        chats.say(manager, "away 6 May to 9 May");
        var button = Seen.in(chats.say(manager, "away")).button("Take it back");

        assertThat(chats.press(iro, button, Map.of()).sentence())
                .hasValue("That absence is not planned any more. Nothing was changed.");
        assertThat(said(manager, "away")).contains("One absence is planned.");
    }
}
