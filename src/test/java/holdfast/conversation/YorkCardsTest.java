package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import holdfast.story.Shire;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards of York, where a stage is a meeting, a concern is a problem, and complaints matter. */
class YorkCardsTest {

    @TempDir Path data;
    Chats chats;
    Person iro;
    Person manager;

    @BeforeEach
    void opens() {
        chats = new Chats(data, new Shire("york"));
        iro = chats.who("iro");
        manager = chats.who("service-manager");
        raised();
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    private void raised() {
        chats.press(
                iro,
                "raise",
                Map.of("card", "a-form"),
                Map.of(
                        "child", "2001",
                        "category", "visits",
                        "text", "No visits since March",
                        "informal", "Talked twice"));
    }

    private void atMeeting() {
        chats.press(iro, "escalate", "C-1001", Map.of());
    }

    private void minuted(Map<String, String> agreed) {
        chats.press(iro, "convene", "C-1001", Map.of("date", "2025-04-16"));
        var minutes = new HashMap<>(agreed);
        minutes.put("held", "2025-04-16");
        minutes.put("attended", "All who were asked");
        chats.press(iro, "minutes", "C-1001", minutes);
    }

    private Seen seen(Person person) {
        return Seen.inPlace(chats.press(person, "refresh", Map.of("ref", "C-1001"), Map.of()));
    }

    @Test
    void what_a_meeting_agreed_is_nobodys_own_answer() {
        atMeeting();
        minuted(Map.of("text", "A visit every week"));

        assertThat(seen(iro).lead())
                .isEqualTo("The meeting has agreed this. Please say whether it is enough.");
        assertThat(seen(manager).lead())
                .isEqualTo(
                        "The meeting has agreed this. Nathaniel Osei decides whether it is enough.");
        assertThat(seen(manager).text())
                .contains("Agreed at the meeting")
                .doesNotContain("Answer of", "has answered");
        assertThat(seen(manager).said()).contains("A visit every week");
    }

    @Test
    void a_written_answer_is_still_somebodys_own() {
        chats.press(
                manager, "answer", "C-1001", Map.of("position", "done", "text", "They have begun"));

        assertThat(seen(iro).lead())
                .isEqualTo(manager.name() + " has answered. Please say whether this is enough.");
        assertThat(seen(iro).text())
                .contains("Answer of " + manager.name() + ": already done")
                .doesNotContain("Agreed at the meeting");
    }

    @Test
    void at_a_written_stage_somebody_answers_and_at_a_meeting_somebody_acts() {
        assertThat(seen(iro).facts())
                .containsEntry("Next", manager.name() + ", service manager")
                .containsKey("Answer due")
                .doesNotContainKeys("Who answers", "Due");

        var readBack = Seen.in(chats.say(iro, "escalate C-1001"));
        assertThat(readBack.facts()).containsKey("Due").doesNotContainKey("Answer due");
        atMeeting();

        assertThat(seen(iro).facts())
                .containsEntry("Next", "Nathaniel Osei, IRO")
                .containsEntry("Due", "Friday 25 April 2025")
                .doesNotContainKeys("Who answers", "Answer due");
        minuted(Map.of("text", "A visit every week"));
        assertThat(seen(iro).facts())
                .containsEntry("Next", "Nathaniel Osei, IRO")
                .doesNotContainKeys("Who answers", "Answer due", "Due");
    }

    @Test
    void once_a_meetings_outcome_is_accepted_its_actions_say_who_acts() {
        atMeeting();
        minuted(
                Map.of(
                        "text", "A visit every week",
                        "action1", "Visit",
                        "person1", chats.who("social-worker").id().value(),
                        "date1", "2025-05-29"));
        chats.press(iro, "accept", "C-1001", Map.of());

        assertThat(chats.standing("C-1001")).isEqualTo("accepted");
        assertThat(seen(iro).facts())
                .containsEntry("Next", chats.who("social-worker").name() + ", social worker")
                .doesNotContainKey("Who answers");
    }

    @Test
    void what_it_is_about_stands_under_the_councils_own_word() {
        assertThat(seen(iro).text().lines()).contains("Problem").doesNotContain("Concern");
        assertThat(Seen.in(chats.say(iro, "show C-1001")).text().lines())
                .contains("Problem")
                .doesNotContain("Concern");
        chats.say(iro, "talked 2001 with Keziah Thornton She will visit");
        assertThat(Seen.in(chats.say(iro, "raise 2001 2 No visit")).text().lines())
                .contains("Problem")
                .doesNotContain("Concern");
    }

    @Test
    void the_cafcass_question_leads_until_something_is_accepted() {
        chats.say(chats.who("complaints-manager"), "complaint 2001 A letter");
        assertThat(seen(iro).lead()).startsWith("Please decide whether to refer this to Cafcass.");
        assertThat(seen(manager).lead()).doesNotContain("Cafcass");
        chats.press(
                manager,
                "answer",
                "C-1001",
                Map.of(
                        "position", "will-do",
                        "action1", "Visit",
                        "person1", chats.who("social-worker").id().value(),
                        "date1", "2025-05-29"));
        assertThat(seen(iro).lead()).startsWith("Please decide whether to refer this to Cafcass.");

        chats.press(iro, "accept", "C-1001", Map.of());

        assertThat(seen(iro).lead())
                .isEqualTo("Accepted. 0 of 1 agreed actions confirmed as done.");
        assertThat(seen(iro).facts())
                .containsEntry("Cafcass", "to be decided, since Wednesday 16 April 2025");
        assertThat(seen(iro).verbs()).contains("cafcass");
    }

    @Test
    void an_iro_records_a_complaint_by_a_line_or_on_a_form() {
        var form = Seen.in(chats.say(iro, "complaint C-1001"));
        assertThat(form.lead())
                .isEqualTo(
                        "Say in a few words what the complaint is about, if you like. Nothing stops"
                                + " or pauses.");
        assertThat(chats.concern("C-1001").history()).hasSize(1);

        var card = Seen.in(chats.say(iro, "complaint 1001 The advocate has written"));

        assertThat(card.lead()).startsWith("The complaint is recorded.");
        assertThat(card.facts()).containsEntry("Complaint", "recorded on Wednesday 16 April 2025");
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }
}
