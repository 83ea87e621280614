package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios B10 and X5: what is only told, and how everything stands. */
class GoodPracticeStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person worker;
    Person manager;
    Person overseer;

    @BeforeEach
    void moves_in() {
        town = new Town(data, "2025-05-02");
        iro = town.who("iro");
        worker = town.who("social-worker");
        manager = town.who("team-manager");
        overseer = town.who("iro-manager");
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    private String status() {
        return card(overseer, "status");
    }

    private String card(Person person, String line) {
        return town.say(person, line).messages().getFirst().card().orElseThrow();
    }

    private static String count(String name, int count) {
        return "\"text\":\"" + name + ": " + count + "\"";
    }

    @Test
    void B10_good_practice_has_no_clock_and_is_over_once_it_is_seen() {
        town.say(iro, "praise 1001 The life story book is lovely");
        town.say(iro, "yes");

        assertThat(town.messenger().told())
                .containsExactlyInAnyOrder(
                        "2025-05-02 10:00 praised " + manager.name(),
                        "2025-05-02 10:00 praised " + worker.name());
        assertThat(town.messenger().card(manager.name()))
                .contains("\"verb\":\"acknowledge\"")
                .doesNotContain("\"verb\":\"answer\"", "\"verb\":\"escalate\"", "Answer due");
        town.until("2025-06-20");
        assertThat(town.messenger().told()).isEmpty();
        assertThat(status()).contains(count("Overdue", 0), count("Good practice this quarter", 1));

        town.press(manager, "acknowledge", "C-1001", Map.of());

        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
        assertThat(status()).contains(count("Good practice this quarter", 1));
        town.until("2025-07-01");
        assertThat(status()).contains(count("Good practice this quarter", 0));
    }

    @Test
    void B10_good_practice_may_be_a_teams() {
        town.say(iro, "praise Aylesbury Children in Care Team You kept every visit");
        town.say(iro, "yes");

        assertThat(town.concern("C-1001").children()).isEmpty();
        assertThat(town.messenger().told()).contains("2025-05-02 10:00 praised " + manager.name());
    }

    @Test
    void B10_a_concern_about_the_service_goes_to_those_the_policy_names_at_once() {
        town.say(iro, "service concern Reports reach me too late");
        town.say(iro, "yes");

        assertThat(town.concern("C-1001").children()).isEmpty();
        assertThat(town.messenger().told())
                .containsExactlyInAnyOrder(
                        "2025-05-02 10:00 raised " + overseer.name(),
                        "2025-05-02 10:00 raised " + town.who("assistant-director-qa").name());
        assertThat(status()).contains(count("Concerns about the service", 1));

        town.press(overseer, "acknowledge", "C-1001", Map.of());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("told");
        town.press(iro, "accept", "C-1001", Map.of("text", "Reports now come in time"));
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
    }

    @Test
    void X5_everything_is_counted_where_it_stands() {
        town.say(iro, "notify 1001 4 The dentist was not booked");
        town.say(iro, "yes");
        town.say(iro, "raise 1001 5 No visits");
        town.say(iro, "yes");
        town.say(iro, "talked 1001 with Ruth Ellingham She will see to it");
        town.until("2025-05-13");

        assertThat(status())
                .contains("2 open, 1 of them overdue.")
                .contains(
                        count("Overdue", 1),
                        count("Notifications", 1),
                        count("Stage 1", 1),
                        count("Cafcass question open", 0),
                        count("Good practice this quarter", 0))
                .contains("C-1001, since Friday 2 May 2025");
    }

    @Test
    void X6_what_was_withdrawn_is_taken_up_again_as_a_concern_linked_to_it() {
        town.say(iro, "raise 1001,1002 5 No visits");
        town.say(iro, "yes");
        town.press(iro, "withdraw", "C-1001", Map.of("reason", "They have begun"));
        town.until("2025-05-12");

        town.say(iro, "reopen C-1001 because they have stopped again");
        town.say(iro, "yes");

        var old = town.concern("C-1001");
        var next = town.concern("C-1002");
        assertThat(old.standing().word()).isEqualTo("withdrawn");
        assertThat(old.links()).containsExactly(next.ref());
        assertThat(next.links()).containsExactly(old.ref());
        assertThat(next.children()).isEqualTo(old.children()).hasSize(2);
        assertThat(next.category()).isEqualTo(old.category());
        assertThat(next.standing().entry().orElseThrow().due()).hasToString("2025-05-19");
        assertThat(town.say(iro, "reopen C-1001 because of it").messages().getFirst().text())
                .isEqualTo("This has been taken up again already, as C-1002.");
    }
}
