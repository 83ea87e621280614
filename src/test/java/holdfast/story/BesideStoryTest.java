package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Reply;
import holdfast.people.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios B8, X1 and X7: what runs beside the stages, and what comes after an answer. */
class BesideStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person iroManager;
    Person assurance;
    Person manager;
    Person worker;

    @BeforeEach
    void moves_in() {
        town = new Town(data, "2025-05-06");
        iro = town.who("iro");
        iroManager = town.who("iro-manager");
        assurance = town.who("assistant-director-qa");
        manager = town.who("team-manager");
        worker = town.who("social-worker");
        town.say(iro, "raise 1001 5 No visits since March");
        town.say(iro, "yes");
        told();
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    private List<String> told() {
        return town.messenger().told();
    }

    private static String card(Reply reply) {
        return reply.inPlace().orElseGet(() -> reply.messages().getFirst().card().orElseThrow());
    }

    private Reply action(Person who, String verb, Map<String, String> inputs) {
        var version = Long.toString(town.concern("C-1001").version());
        var data = Map.of("ref", "C-1001", "version", version, "card", "x", "arg", "1");
        return town.press(who, verb, data, inputs);
    }

    @Test
    void B8_a_referral_to_cafcass_runs_in_tandem_and_is_the_iros_alone() {
        town.until("2025-05-08");
        assertThat(card(town.say(iro, "cafcass C-1001")))
                .contains("Before a referral, talk with the IRO service manager");

        var undiscussed = town.press(iro, "cafcass", "C-1001", Map.of("decision", "refer"));
        assertThat(card(undiscussed))
                .contains(
                        "Please say when you discussed it with the",
                        "If you could not, give the reason.");
        assertThat(told()).isEmpty();

        town.press(
                iro,
                "cafcass",
                "C-1001",
                Map.of("decision", "refer", "reason", "Nobody could be reached in time"));
        assertThat(told())
                .containsExactly(
                        "2025-05-08 10:00 referred " + iroManager.name(),
                        "2025-05-08 10:00 referred " + assurance.name());
        assertThat(town.concern("C-1001").standing().entry().orElseThrow().due())
                .hasToString("2025-05-13");

        var tried = town.press(manager, "cafcass", "C-1001", Map.of("decision", "not-now"));
        assertThat(tried.sentence())
                .hasValue("Only the IRO can decide on Cafcass. " + iro.name() + " is the IRO.");
        assertThat(card(town.say(iro, "show C-1001"))).contains("Nobody could be reached in time");
        assertThat(card(town.say(iroManager, "show C-1001")))
                .contains("Nobody could be reached in time");
        for (var other : List.of(manager, worker, assurance)) {
            assertThat(card(town.say(other, "show C-1001")))
                    .contains("referred on Thursday 8 May 2025")
                    .doesNotContain("Nobody could be reached in time");
        }
    }

    @Test
    void X1_the_second_acknowledgement_says_who_was_first_and_when() {
        var stale = Map.of("ref", "C-1001", "version", "1", "card", "C-1001-1-1");
        town.press(manager, "acknowledge", stale, Map.of());
        town.until("2025-05-07");

        var second = town.press(manager, "acknowledge", stale, Map.of());

        assertThat(second.sentence())
                .hasValue("Already acknowledged by " + manager.name() + " at 6 May 2025, 10:00.");
        assertThat(town.concern("C-1001").history()).hasSize(2);
    }

    @Test
    void X7_an_agreed_action_that_is_not_done_in_time_is_pinged_moved_finished_and_confirmed() {
        town.press(
                manager,
                "answer",
                "C-1001",
                Map.of(
                        "position", "will-do",
                        "action1", "Book the dentist",
                        "person1", worker.id().value(),
                        "date1", "2025-05-15"));
        town.press(iro, "accept", "C-1001", Map.of());
        told();

        town.until("2025-05-16");
        assertThat(told())
                .containsExactly(
                        "2025-05-14 09:00 reminded " + worker.name(),
                        "2025-05-14 09:00 reminded " + manager.name(),
                        "2025-05-16 09:00 pinged " + worker.name(),
                        "2025-05-16 09:00 pinged " + manager.name(),
                        "2025-05-16 09:00 lapsed " + iro.name());

        var open = action(worker, "redate", Map.of());
        assertThat(card(open)).contains("Choose another day for this action, and say why.");
        var unsaid = action(worker, "redate", Map.of("date", "2025-05-23"));
        assertThat(card(unsaid)).contains("Please give a reason.");
        town.say(worker, "redate C-1001 1 23/5/2025 because the clinic moved the day");
        assertThat(told()).containsExactly("2025-05-16 10:00 redated " + iro.name());
        assertThat(card(town.say(iro, "show C-1001")))
                .contains(
                        "Another day is asked for: Friday 23 May 2025.",
                        "Agree to Friday 23 May 2025");
        action(iro, "redate", Map.of());
        assertThat(told())
                .containsExactly(
                        "2025-05-16 10:00 redated " + worker.name(),
                        "2025-05-16 10:00 redated " + manager.name());
        assertThat(town.concern("C-1001").actions().getFirst().due()).hasToString("2025-05-23");

        town.until("2025-05-22");
        told();
        town.say(worker, "finished C-1001 1");
        assertThat(told()).containsExactly("2025-05-22 10:00 finished " + iro.name());
        action(iro, "done", Map.of());
        assertThat(told()).containsExactly("2025-05-22 10:00 closed " + manager.name());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
    }

    @Test
    void X7_what_was_accepted_and_not_done_is_taken_up_again_at_stage_2() {
        town.press(
                manager,
                "answer",
                "C-1001",
                Map.of(
                        "position", "will-do",
                        "action1", "Book the dentist",
                        "person1", worker.id().value(),
                        "date1", "2025-05-15"));
        town.press(iro, "accept", "C-1001", Map.of());
        town.until("2025-05-16");

        town.say(iro, "reopen C-1001 at stage 2 because the action was not done");
        town.say(iro, "yes");

        var again = town.concern("C-1002");
        assertThat(again.standing().entry().orElseThrow().stage()).hasToString("stage-2");
        assertThat(again.standing().entry().orElseThrow().due()).hasToString("2025-05-23");
        assertThat(again.links()).extracting(Object::toString).containsExactly("C-1001");
        var old = town.concern("C-1001");
        assertThat(old.links()).extracting(Object::toString).containsExactly("C-1002");
        assertThat(old.standing().word())
                .as("its action is still followed up")
                .isEqualTo("accepted");
    }
}
