package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an IRO has open and what waits for a manager. */
class ListsTest extends OpenChats {

    Person iro;
    Person manager;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        manager = chats.who("team-manager");
    }

    private void starts(Person by, String verb, String child) {
        chats.press(
                by,
                verb,
                Map.of("card", "card-" + chats.count()),
                Map.of("child", child, "category", "visits", "text", "No visits"));
    }

    private Seen says(Person person, String line) {
        return Seen.in(chats.say(person, line));
    }

    @ParameterizedTest(name = "{0} types {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    iro           | mine | My open concerns    | You have no open concerns. Type help to see how to raise one.
                    iro           | owed | What waits for me   | Nothing waits for you.
                    team-manager  | owed | What waits for me   | Nothing waits for you.
                    social-worker | to do | What waits for me  | Nothing waits for you.
                    """)
    void an_empty_list_says_so(String role, String line, String title, String lead) {
        var card = says(chats.who(role), line);

        assertThat(card.title()).isEqualTo(title);
        assertThat(card.lead()).isEqualTo(lead);
        assertThat(card.buttons()).isEmpty();
    }

    @Test
    void mine_has_an_iros_own_concerns_the_soonest_due_first() {
        starts(iro, "notify", "1001");
        starts(iro, "raise", "1003");
        starts(chats.named("Gareth Pugh"), "raise", "1004");
        starts(iro, "raise", "1001");
        chats.answered("C-1004");

        assertThat(says(iro, "mine").text())
                .isEqualTo(
                        """
                        My open concerns
                        You have 3 open concerns, the soonest due first.
                        C-1002: child 1003, Stage 1
                        Siobhan Keane (team manager) has until Friday 25 April 2025.
                        C-1001: child 1001, Notification
                        Ruth Ellingham (team manager) has until Friday 2 May 2025.
                        C-1004: child 1001, Stage 1
                        Amara Okafor (IRO) decides what comes next.\
                        """);
    }

    @Test
    void owed_has_what_waits_for_this_manager_and_nothing_else() {
        starts(iro, "raise", "1001");
        starts(iro, "raise", "1003");
        starts(iro, "notify", "1002");
        chats.until("2025-04-29T10:00");

        assertThat(says(manager, "owed").text())
                .isEqualTo(
                        """
                        What waits for me
                        2 concerns wait for you, the soonest due first.
                        C-1001: child 1001, Stage 1
                        This was due from you by Friday 25 April 2025.
                        C-1003: child 1002, Notification
                        You have until Friday 2 May 2025.\
                        """);
        chats.answered("C-1001");
        assertThat(says(manager, "owed").lead())
                .isEqualTo("One concern waits for you, the soonest due first.");
        assertThat(says(iro, "owed").text()).contains("C-1001: child 1001, Stage 1");
    }

    @Test
    void what_is_over_or_accepted_waits_for_nobody() {
        starts(iro, "raise", "1001");
        starts(iro, "raise", "1002");
        chats.press(iro, "withdraw", "C-1002", Map.of("reason", "Took place"));
        chats.answered("C-1001");
        chats.press(iro, "accept", "C-1001", Map.of());

        assertThat(says(manager, "owed").lead()).isEqualTo("Nothing waits for you.");
        assertThat(says(iro, "mine").text())
                .isEqualTo(
                        """
                        My open concerns
                        You have one open concern, the soonest due first.
                        C-1001: child 1001, Stage 1
                        Accepted, with agreed actions still to be done.\
                        """);
    }

    @Test
    void a_row_opens_its_concern() {
        starts(iro, "raise", "1001");

        var opened = chats.press(iro, says(iro, "mine").button("Open"), Map.of());

        assertThat(Seen.inPlace(opened).title())
                .isEqualTo("C-1001: formal concern about child 1001");
    }

    @Test
    void more_than_twenty_come_in_pages_each_once() {
        IntStream.range(0, 45).forEach(_ -> starts(iro, "raise", "1001"));
        var card = says(iro, "mine");
        var rows = new ArrayList<>(rows(card));

        assertThat(card.lead()).isEqualTo("You have 45 open concerns, the soonest due first.");
        assertThat(card.text()).contains("And 25 more");
        card = Seen.inPlace(chats.press(iro, card.button("More"), Map.of()));
        rows.addAll(rows(card));
        assertThat(card.text()).contains("And 5 more");
        card = Seen.inPlace(chats.press(iro, card.button("More"), Map.of()));
        rows.addAll(rows(card));

        assertThat(card.titles()).doesNotContain("More");
        assertThat(rows)
                .containsExactlyElementsOf(
                        IntStream.range(1001, 1046).mapToObj(n -> "C-" + n).toList());
    }

    private static List<String> rows(Seen card) {
        return card.buttons().stream()
                .filter(button -> button.verb().equals("show"))
                .map(button -> button.data().get("ref"))
                .toList();
    }

    @ParameterizedTest(name = "list {0} shows {1} rows")
    @CsvSource({"mine 1, 20", "mine 2, 1", "mine 9, 1", "mine 0, 20", "mine x, 20", "mine, 20"})
    void a_page_that_is_not_there_is_the_nearest(String arg, int rows) {
        IntStream.range(0, 21).forEach(_ -> starts(iro, "raise", "1001"));

        var card = Seen.inPlace(chats.press(iro, "list", Map.of("arg", arg), Map.of()));

        assertThat(rows(card)).hasSize(rows);
    }

    @ParameterizedTest
    @CsvSource({"'', iro", "everything 1, iro", "status 1, iro", "mine 1, team-manager"})
    void a_list_that_is_not_for_a_person_is_not_shown(String arg, String role) {
        var reply = chats.press(chats.who(role), "list", Map.of("arg", arg), Map.of());

        assertThat(reply.inPlace()).isEmpty();
        assertThat(reply.sentence()).isPresent();
    }
}
