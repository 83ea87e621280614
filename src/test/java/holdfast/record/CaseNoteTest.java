package holdfast.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.ChildId;
import holdfast.people.Person;
import holdfast.story.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text that goes on a child's record, compared with what an IRO has approved. */
class CaseNoteTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person manager;

    @BeforeEach
    void moves_in() {
        town = new Town(data, "2025-05-06");
        iro = town.who("iro");
        manager = town.who("team-manager");
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    private String note(String ref, String child) {
        return town.caseNote(ref, new ChildId(child));
    }

    private static String approved(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/case-note", name + ".txt"), UTF_8);
    }

    @Test
    void a_concern_from_its_raising_to_its_end() throws IOException {
        town.say(iro, "raise 1001 5 No visits since March");
        town.say(iro, "yes");
        town.until("2025-05-07");
        town.press(manager, "acknowledge", "C-1001", Map.of());
        town.press(manager, "convene", "C-1001", Map.of("date", "2025-05-09", "place", "Room 2"));
        town.until("2025-05-09");
        town.press(
                manager,
                "minutes",
                "C-1001",
                Map.of(
                        "held", "2025-05-09",
                        "attended", "Team manager, social worker, IRO",
                        "text", "A visit every week",
                        "dissent", "None"));
        town.press(
                manager,
                "answer",
                "C-1001",
                Map.of(
                        "position", "will-do",
                        "text", "As agreed",
                        "action1", "Visit every week",
                        "person1", town.who("social-worker").id().value(),
                        "date1", "2025-05-30"));
        town.press(iro, "cafcass", "C-1001", Map.of("decision", "refer", "reason", "A secret"));
        town.press(iro, "legal", "C-1001", Map.of("level", "1", "question", "Another secret"));
        town.press(
                iro,
                "accept",
                "C-1001",
                Map.of("outcome", "Seen every week", "child-told", "2025-05-09"));
        town.press(
                iro,
                "done",
                Map.of("ref", "C-1001", "version", "9", "card", "x", "arg", "1"),
                Map.of());

        assertThat(note("C-1001", "1001")).isEqualTo(approved("closed"));
    }

    @Test
    void a_concern_that_waits_for_its_answer() throws IOException {
        town.say(iro, "notify 1001 4 No dentist since 2023");
        town.say(iro, "yes");

        assertThat(note("C-1001", "1001")).isEqualTo(approved("notification"));
    }

    @Test
    void a_mistake_leaves_nothing_of_what_was_said() {
        town.say(iro, "notify 1001 4 No dentist since 2023");
        town.say(iro, "yes");
        town.press(iro, "void", "C-1001", Map.of("reason", "Wrong child"));

        assertThat(note("C-1001", "1001"))
                .isEqualTo("C-1001 was a mistake and has been removed.\n");
    }

    @Test
    void a_siblings_number_and_outcome_never_stand_in_another_childs_note() {
        town.press(
                iro,
                "raise",
                Map.of("card", "a-form"),
                Map.of(
                        "child", "1001,1002",
                        "category", "visits",
                        "text", "Neither 1001 nor 1002 was seen"));
        town.press(
                iro,
                "accept",
                "C-1001",
                Map.of(
                        "text", "Settled by telephone",
                        "outcome-1001", "Seen on Monday",
                        "outcome-1002", "Moves in June"));

        assertThat(note("C-1001", "1001"))
                .contains("Neither 1001 nor (another child) was seen", "Seen on Monday")
                .doesNotContain("1002", "Moves in June");
        assertThat(note("C-1001", "1002"))
                .contains("Moves in June")
                .doesNotContain("Child: 1001", "nor 1001", "Seen on Monday");
    }
}
