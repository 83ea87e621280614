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

/** Scenarios B3 and B5: Buckinghamshire, day by day. */
class BuckinghamshireStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person worker;
    Person manager;
    Person head;
    Person director;
    Person assurance;

    @BeforeEach
    void moves_in() {
        town = new Town(data, "2025-04-16");
        iro = town.who("iro");
        worker = town.who("social-worker");
        manager = town.who("team-manager");
        head = town.who("head-of-service");
        director = town.who("service-director");
        assurance = town.who("assistant-director-qa");
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    @Test
    void B3_a_notification_lapses_ten_working_days_on_and_never_on_a_bank_holiday() {
        notified();
        assertThat(told())
                .containsExactly(
                        "2025-04-16 10:00 notified " + manager.name(),
                        "2025-04-16 10:00 notified " + worker.name());

        town.until("2025-04-17");
        town.press(manager, "acknowledge", "C-1001", Map.of());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("informal");
        assertThat(town.messenger().redrawn()).contains(iro.name(), worker.name());

        town.until("2025-04-30");
        assertThat(told()).isEmpty();
        town.until("2025-05-01");
        assertThat(told()).containsExactly("2025-05-01 09:00 reminded " + manager.name());
        town.until("2025-05-05");
        assertThat(told()).as("5 May is a bank holiday").isEmpty();
        town.until("2025-05-06");
        assertThat(told())
                .containsExactly(
                        "2025-05-06 09:00 pinged " + manager.name(),
                        "2025-05-06 09:00 lapsed " + iro.name());
        assertThat(town.messenger().card(iro.name())).contains("Raise it formally: Stage 1");
    }

    @Test
    void B5_the_ladder_of_three_stages_ends_twenty_working_days_on_and_only_the_iro_ends_it() {
        notified();
        town.until("2025-05-06");
        told();

        town.press(iro, "escalate", "C-1001", Map.of());
        assertThat(told()).containsExactly("2025-05-06 10:00 escalated " + manager.name());
        assertThat(town.concern("C-1001").whole()).hasToString("Optional[2025-06-04]");

        town.until("2025-05-13");
        assertThat(told()).containsExactly("2025-05-12 09:00 reminded " + manager.name());
        town.until("2025-05-14");
        assertThat(told())
                .containsExactly(
                        "2025-05-14 09:00 pinged " + manager.name(),
                        "2025-05-14 09:00 lapsed " + iro.name(),
                        "2025-05-14 09:00 lapsed " + assurance.name());

        town.press(iro, "escalate", "C-1001", Map.of());
        assertThat(told()).containsExactly("2025-05-14 10:00 escalated " + head.name());
        town.until("2025-05-21");
        assertThat(told()).containsExactly("2025-05-20 09:00 reminded " + head.name());
        assertThat(card(town.say(iro, "show 1001"))).contains("9 working days left");

        town.until("2025-05-22");
        assertThat(told())
                .containsExactly(
                        "2025-05-22 09:00 pinged " + head.name(),
                        "2025-05-22 09:00 lapsed " + iro.name(),
                        "2025-05-22 09:00 lapsed " + assurance.name());
        answered(head);
        assertThat(told()).containsExactly("2025-05-22 10:00 answered " + iro.name());
        town.press(iro, "refuse", "C-1001", Map.of("reason", "The dates are too late"));
        assertThat(told()).containsExactly("2025-05-22 10:00 refused " + head.name());
        town.press(iro, "escalate", "C-1001", Map.of());
        assertThat(told()).containsExactly("2025-05-22 10:00 escalated " + director.name());
        assertThat(town.concern("C-1001").standing().entry().orElseThrow().due())
                .hasToString("2025-06-04");

        answered(director);
        assertThat(told()).containsExactly("2025-05-22 10:00 answered " + iro.name());
        var closing =
                town.press(director, "accept", "C-1001", Map.of("text", "We think it is settled"));
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("answered");
        assertThat(closing.sentence())
                .hasValue("Only the IRO can accept an answer. " + iro.name() + " is the IRO.");

        town.press(iro, "ask", "C-1001", Map.of("text", "Who will visit in June?"));
        assertThat(told()).containsExactly("2025-05-22 10:00 asked " + director.name());
        answered(director);
        assertThat(told()).containsExactly("2025-05-22 10:00 answered " + iro.name());

        town.press(
                iro,
                "accept",
                "C-1001",
                Map.of(
                        "text",
                        "Thank you",
                        "outcome",
                        "Visits every week",
                        "child-told",
                        "2025-05-22"));
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("accepted");
        assertThat(told())
                .containsExactly(
                        "2025-05-22 10:00 accepted " + director.name(),
                        "2025-05-22 10:00 accepted " + worker.name());

        town.until("2025-05-30");
        town.press(
                iro,
                "done",
                Map.of("ref", "C-1001", "version", "1", "card", "x", "arg", "1"),
                Map.of());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("accepted");
        town.press(
                iro,
                "done",
                Map.of("ref", "C-1001", "version", "1", "card", "x", "arg", "2"),
                Map.of());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
        assertThat(told())
                .containsExactly(
                        "2025-05-28 09:00 reminded " + worker.name(),
                        "2025-05-28 09:00 reminded " + director.name(),
                        "2025-05-29 09:00 reminded " + director.name(),
                        "2025-05-30 09:00 pinged " + worker.name(),
                        "2025-05-30 09:00 pinged " + director.name(),
                        "2025-05-30 09:00 lapsed " + iro.name(),
                        "2025-05-30 10:00 closed " + director.name());

        town.until("2025-07-30");
        assertThat(told()).isEmpty();
        assertThat(town.due()).isEmpty();
    }

    private void notified() {
        var readBack = town.say(iro, "notify 1001 4 The dentist was not booked");
        assertThat(card(readBack))
                .contains(
                        "Send this notification?",
                        manager.name(),
                        worker.name(),
                        "Friday 2 May 2025");
        assertThat(told()).isEmpty();
        assertThat(card(town.say(iro, "yes"))).contains("Recorded as C-1001.");
    }

    private void answered(Person by) {
        var inputs =
                Map.of(
                        "position", "will-do",
                        "text", "We will visit weekly",
                        "action1", "Visit every week",
                        "person1", worker.id().value(),
                        "date1", "2025-05-29",
                        "action2", "Book the dentist",
                        "person2", director.id().value(),
                        "date2", "2025-05-30");
        assertThat(town.press(by, "answer", "C-1001", inputs).inPlace())
                .hasValueSatisfying(card -> assertThat(card).contains("Your answer is recorded."));
    }

    private List<String> told() {
        return town.messenger().told();
    }

    private static String card(Reply reply) {
        return reply.messages().getFirst().card().orElseThrow();
    }
}
