package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R5.1: where significant changes are found again, and by whom. */
class ToldChangesTest extends OpenChats {

    Person worker;
    Person iro;

    @BeforeEach
    void meets() {
        worker = chats.who("social-worker");
        iro = chats.who("iro");
    }

    private Seen says(Person person, String line) {
        return Seen.in(chats.say(person, line));
    }

    private void tells(String line) {
        chats.say(worker, line);
        chats.say(worker, "yes");
    }

    @Test
    void mine_shows_what_a_social_worker_has_told_and_whether_it_was_seen() {
        assertThat(says(worker, "mine").lead())
                .isEqualTo(
                        "You have told of no change in the last three months. Type tell to tell an"
                                + " IRO of one.");
        tells("tell 1001 7 Notice was given");
        tells("tell 1002 11 Not back since Monday");
        tells("tell 1002 12 In hospital");
        chats.say(iro, "acknowledge C-1001");
        chats.say(worker, "void C-1003 because wrong child");
        chats.say(worker, "yes");

        var mine = says(worker, "mine");

        assertThat(mine.title()).isEqualTo("What I have told");
        assertThat(mine.lead())
                .isEqualTo(
                        "You have told of 2 changes in the last three months, the newest first.");
        assertThat(mine.text())
                .containsSubsequence(
                        "C-1002: child 1002, Missing, or feared to be exploited",
                        "Waits for Amara Okafor (IRO) to see it.",
                        "C-1001: child 1001, Unexpected change of placement",
                        "Seen by the IRO.");
        assertThat(says(chats.named("Callum Fraser"), "mine").text()).doesNotContain("C-100");
        chats.until("2025-08-01T10:00");
        assertThat(says(worker, "mine").text())
                .as("what nobody has seen stays")
                .contains("C-1002")
                .doesNotContain("C-1001");
    }

    @Test
    void the_iro_finds_what_is_unseen_among_their_own_and_what_waits_for_them() {
        tells("tell 1001 7 Notice was given");
        var row = "C-1001: child 1001, Unexpected change of placement";
        assertThat(says(iro, "mine").text()).contains(row);
        assertThat(says(iro, "owed").text()).contains(row);

        var card = says(iro, "show C-1001");
        assertThat(card.lead())
                .isEqualTo("Please acknowledge this. You can also raise a concern from it.");
        assertThat(card.titles())
                .containsExactly(
                        "Acknowledge",
                        "Raise a concern",
                        "Show all",
                        "More",
                        "Withdraw",
                        "A mistake");
        var seen = Seen.inPlace(chats.press(iro, card.button("Acknowledge"), Map.of()));

        assertThat(seen.lead())
                .isEqualTo("Acknowledged. Seen by the IRO on Wednesday 16 April 2025.");
        assertThat(seen.titles())
                .containsExactly("Raise a concern", "Show all", "More", "A mistake");
        assertThat(says(iro, "mine").text()).doesNotContain("C-1001");
        assertThat(says(iro, "owed").text()).doesNotContain("C-1001");
        assertThat(says(worker, "show C-1001").titles()).doesNotContain("Raise a concern");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "Amara Okafor,      the child's IRO,                      sees",
        "Priya Raman,       the social worker who told,           sees",
        "Helen Whitcombe,   IRO manager,                          sees",
        "Ruth Ellingham,    the child's team manager,             sees",
        "Andrew Thackeray,  head of service in the child's line,  sees",
        "Callum Fraser,     another social worker of the team,    does not",
        "Gareth Pugh,       another IRO,                          does not",
        "Siobhan Keane,     manager of another team,              does not",
        "Derek Applegarth,  complaints manager,                   does not"
    })
    void a_change_is_ordinary_news_to_the_line_and_nothing_to_others(
            String name, String post, String sees) {
        tells("tell 1001 7 Notice was given");

        var shown = chats.say(chats.named(name), "show C-1001").messages().getFirst();

        assertThat(shown.card().isPresent()).as(post).isEqualTo(sees.equals("sees"));
        if (!sees.equals("sees")) {
            assertThat(shown.text()).isEqualTo(CommandsTest.NOT_YOURS);
        }
    }

    @Test
    void status_counts_what_was_told_this_quarter_and_what_is_unseen() {
        tells("tell 1001 7 Notice was given");
        tells("tell 1002 11 Not back since Monday");
        chats.say(iro, "acknowledge C-1001");
        var overseer = chats.who("iro-manager");

        assertThat(says(overseer, "status").facts())
                .containsEntry("Significant changes this quarter", "2")
                .containsEntry("Significant changes not seen yet", "1");
        chats.until("2025-07-01T10:00");
        assertThat(says(overseer, "status").facts())
                .containsEntry("Significant changes this quarter", "0")
                .containsEntry("Significant changes not seen yet", "1");
    }
}
