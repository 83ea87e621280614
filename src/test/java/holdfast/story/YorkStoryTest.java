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

/** Scenarios Y2, Y4, Y6 and Y8: York, day by day. */
class YorkStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person iroManager;
    Person worker;
    Person manager;

    @BeforeEach
    void moves_in() {
        town = new Town(data, "2025-04-17T16:30", "york");
        iro = town.who("iro");
        iroManager = town.who("iro-manager");
        worker = town.who("social-worker");
        manager = town.who("service-manager");
        town.press(
                iro,
                "raise",
                Map.of("card", "a-form"),
                Map.of(
                        "child", "2001",
                        "category", "visits",
                        "text", "No visits since March",
                        "informal", "Talked with the social worker twice"));
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

    private void answered() {
        town.press(
                manager,
                "answer",
                "C-1001",
                Map.of(
                        "position", "will-do",
                        "text", "We will visit",
                        "action1", "Visit every week",
                        "person1", worker.id().value(),
                        "date1", "2025-05-30"));
    }

    /** On Wednesday 30 April it stands at stage 2, and everything so far has been told. */
    private void secondStage() {
        town.until("2025-04-28");
        answered();
        town.until("2025-04-30");
        town.press(iro, "refuse", "C-1001", Map.of("reason", "The dates are too late"));
        told();
        town.press(iro, "escalate", "C-1001", Map.of());
    }

    private void minuted(String day) {
        town.press(
                iro,
                "minutes",
                "C-1001",
                Map.of(
                        "held", day,
                        "attended", "Social worker; a deputy for the service manager",
                        "text", "No agreement yet",
                        "dissent", "The dates"));
    }

    private String due() {
        return town.concern("C-1001").standing().entry().orElseThrow().due().toString();
    }

    @Test
    void Y2_a_reply_is_not_a_resolution() {
        assertThat(told())
                .containsExactly(
                        "2025-04-17 16:30 raised " + manager.name(),
                        "2025-04-17 16:30 copied " + iroManager.name());
        assertThat(town.messenger().message(manager.name()).important()).isTrue();

        town.until("2025-04-28");
        assertThat(told()).containsExactly("2025-04-25 09:00 reminded " + manager.name());
        answered();
        assertThat(told()).containsExactly("2025-04-28 10:00 answered " + iro.name());
        var closing = town.press(manager, "accept", "C-1001", Map.of("text", "Settled"));
        assertThat(closing.sentence())
                .hasValue("Only the IRO can accept an answer. " + iro.name() + " is the IRO.");
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("answered");

        town.until("2025-04-30");
        assertThat(told()).isEmpty();
        town.press(iro, "refuse", "C-1001", Map.of("reason", "The dates are too late"));
        assertThat(told()).containsExactly("2025-04-30 10:00 refused " + manager.name());
        town.press(iro, "escalate", "C-1001", Map.of());
        assertThat(told())
                .contains(
                        "2025-04-30 10:00 escalated " + worker.name(),
                        "2025-04-30 10:00 escalated " + manager.name());
        assertThat(town.concern("C-1001").whole()).hasToString("Optional[2025-05-20]");
    }

    @Test
    void Y4_a_meeting_is_called_held_and_minuted_before_there_is_an_outcome() {
        secondStage();
        told();
        assertThat(due()).isEqualTo("2025-05-08");
        assertThat(card(town.say(iro, "show C-1001")))
                .contains("Please call the meeting of this stage by Thursday 8 May 2025.");

        var early = town.press(iro, "accept", "C-1001", Map.of("text", "Settled by telephone"));
        assertThat(early.sentence())
                .hasValue(
                        "The outcome of this stage comes with the minutes of its meeting. "
                                + "Please put them down first.");

        var called = town.say(iro, "convene C-1001 7/5/2025 at West Offices");
        assertThat(card(called))
                .contains(
                        "The meeting is called for Wednesday 7 May 2025.", "Wednesday 7 May 2025");
        assertThat(told())
                .containsExactly(
                        "2025-04-30 10:00 convened " + worker.name(),
                        "2025-04-30 10:00 convened " + manager.name());

        town.until("2025-05-07");
        assertThat(told()).containsExactly("2025-05-07 09:00 reminded " + iro.name());
        var ahead = town.press(iro, "minutes", "C-1001", Map.of("held", "2025-05-08", "text", "x"));
        assertThat(card(ahead))
                .contains(
                        "This day is still to come. Put the minutes down once the meeting has been held.");
        minuted("2025-05-07");
        assertThat(told())
                .containsExactly(
                        "2025-05-07 10:00 met " + worker.name(),
                        "2025-05-07 10:00 met " + manager.name());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("answered");
        assertThat(card(town.say(manager, "show C-1001")))
                .contains("Social worker; a deputy for the service manager");

        town.press(iro, "accept", "C-1001", Map.of());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
    }

    @Test
    void Y6_an_overrun_of_two_working_days_is_foreseen_and_told() {
        secondStage();
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "2025-04-30 10:00 escalated " + worker.name(),
                        "2025-04-30 10:00 escalated " + manager.name(),
                        "2025-04-30 10:00 foreseen " + iro.name(),
                        "2025-04-30 10:00 foreseen " + iroManager.name());
        assertThat(card(town.say(iro, "show C-1001")))
                .contains(
                        "13 working days left, last day Tuesday 20 May 2025",
                        "Thursday 22 May 2025");

        town.until("2025-05-08");
        minuted("2025-05-08");
        town.press(iro, "convene", "C-1001", Map.of("date", "2025-05-08"));
        minuted("2025-05-08");
        town.press(iro, "refuse", "C-1001", Map.of("reason", "No agreement"));
        town.press(iro, "escalate", "C-1001", Map.of());
        assertThat(due()).isEqualTo("2025-05-15");
        town.until("2025-05-15");
        town.press(iro, "convene", "C-1001", Map.of("date", "2025-05-15"));
        minuted("2025-05-15");
        town.press(iro, "escalate", "C-1001", Map.of());
        assertThat(due()).isEqualTo("2025-05-22");
        told();
        town.until("2025-05-21");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "2025-05-21 09:00 reminded " + iro.name(),
                        "2025-05-21 09:00 lapsed " + iro.name(),
                        "2025-05-21 09:00 lapsed " + iroManager.name(),
                        "2025-05-21 09:00 questioned " + iro.name());
        assertThat(card(town.say(iro, "show C-1001")))
                .contains(
                        "C-1001: problem about child 2001",
                        "Please decide whether to refer this to Cafcass.");

        town.until("2025-05-22");
        town.press(iro, "convene", "C-1001", Map.of("date", "2025-05-22"));
        minuted("2025-05-22");
        town.press(iro, "accept", "C-1001", Map.of());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
        assertThat(town.concern("C-1001").history().getLast().at())
                .as("every stage was in time, and the whole process two working days over")
                .hasToString("2025-05-22T09:00:00Z");
    }

    @Test
    void Y8_a_complaint_runs_alongside_and_pauses_nothing() {
        var before = due();
        town.until("2025-05-02");
        told();
        var complaints = town.who("complaints-manager");

        town.say(complaints, "complaint 2001 By the child’s advocate");

        assertThat(told())
                .containsExactly(
                        "2025-05-02 10:00 complained " + iro.name(),
                        "2025-05-02 10:00 questioned " + iro.name());
        assertThat(town.say(complaints, "show C-1001").messages().getFirst().text())
                .as("who complains for a child does not read the concern")
                .startsWith("I cannot find that");
        assertThat(due()).isEqualTo(before);
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("at-stage");
        assertThat(card(town.say(manager, "show C-1001")))
                .doesNotContain("should this go to Cafcass");
    }
}
