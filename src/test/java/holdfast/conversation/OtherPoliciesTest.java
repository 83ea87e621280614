package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import holdfast.story.Shire;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Buckinghamshire, had it decided otherwise: what a policy asks for is asked for on the cards. */
class OtherPoliciesTest {

    @TempDir Path data;
    Chats chats;
    Person iro;

    @AfterEach
    void closes() {
        chats.close();
    }

    private void decides(String rule, String otherwise) {
        var council =
                new Shire(
                        "buckinghamshire",
                        policy -> {
                            assertThat(policy).contains(rule);
                            return policy.replace(rule, otherwise);
                        });
        chats = new Chats(data, council);
        iro = chats.who("iro");
    }

    private String due(String ref) {
        return chats.concern(ref).standing().entry().orElseThrow().due().toString();
    }

    @Test
    void a_notification_that_counts_from_the_review_asks_for_its_day() {
        decides("10 working days of notified", "10 working days of review");
        var form = Seen.in(chats.say(iro, "notify 1001 4 No dentist"));
        assertThat(form.input("review").beside())
                .isEqualTo("The time counts from the review. Please give its day.");
        assertThat(form.input("text").value()).isEqualTo("No dentist");
        assertThat(chats.count()).isZero();

        var filled = new HashMap<>(form.filled());
        filled.put("review", "2025-04-14");
        var card = Seen.inPlace(chats.press(iro, form.button("Send"), filled));

        assertThat(card.lead()).startsWith("Recorded as C-1001.");
        assertThat(card.facts()).containsEntry("Review", "Monday 14 April 2025");
        assertThat(due("C-1001")).isEqualTo("2025-04-30");
    }

    @Test
    void what_the_next_stage_needs_and_nobody_has_said_stands_on_the_form() {
        decides(
                "title: Stage 1\n    offers: [convene, minutes]",
                "title: Stage 1\n    needs: [impact]\n    offers: [convene, minutes]");
        chats.notified();

        var form = Seen.inPlace(chats.press(iro, "escalate", "C-1001", Map.of()));

        assertThat(form.input("impact").beside())
                .isEqualTo("Please fill this in. Stage 1 opens only with it.");
        assertThat(chats.standing("C-1001")).isEqualTo("informal");
        chats.press(
                iro,
                "escalate",
                "C-1001",
                Map.of("stage", "", "reason", "", "impact", "Toothache"));
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
        assertThat(Seen.in(chats.say(chats.who("team-manager"), "show C-1001")).said())
                .contains("Toothache");
    }

    private static final String STAGE_1 = "within: 5 working days of stage-1\n";

    private static final String MORE_TIME =
            STAGE_1
                    + "    more-time: {by: [head-of-service], at-most: 5 working days, times: 1,"
                    + " because: a report that is late}\n";

    @Test
    void more_time_is_given_by_whoever_the_policy_names_and_by_nobody_else() {
        decides(STAGE_1, MORE_TIME);
        chats.raised();
        var head = chats.who("head-of-service");
        var line = "extend C-1001 to 29/4/2025 because the report is late";
        assertThat(chats.say(iro, line).messages().getFirst().text())
                .isEqualTo(
                        "Only the head of service can give more time. "
                                + head.name()
                                + " is the head of service.");
        assertThat(due("C-1001")).isEqualTo("2025-04-25");

        var card = Seen.in(chats.say(head, line));

        assertThat(card.lead()).startsWith("There is more time.");
        assertThat(card.facts()).containsEntry("Answer due", "Tuesday 29 April 2025");
        assertThat(due("C-1001")).isEqualTo("2025-04-29");
        assertThat(chats.say(head, "extend C-1001 to 30/4/2025 because of more").messages())
                .as("once only")
                .first()
                .extracting(message -> message.text())
                .isEqualTo(
                        "The council’s policy grants no more time here. The IRO can wait, or take it to"
                                + " another stage.");
        assertThat(due("C-1001")).isEqualTo("2025-04-29");
    }

    @Test
    void more_time_has_a_button_and_a_form_and_an_end() {
        decides(STAGE_1, MORE_TIME);
        chats.raised();
        var head = chats.who("head-of-service");
        var more = Seen.inPlace(chats.press(head, "more", "C-1001", Map.of()));
        var form = Seen.inPlace(chats.press(head, more.button("More time"), Map.of()));
        assertThat(form.lead()).isEqualTo("Choose the new day, and say why more time is needed.");

        var late = Map.of("until", "2025-05-30", "reason", "The report is late");
        var again = Seen.inPlace(chats.press(head, form.button("More time"), late));

        assertThat(again.input("until").beside())
                .isEqualTo("The council’s policy grants time until Friday 2 May 2025 at most.");
        assertThat(due("C-1001")).isEqualTo("2025-04-25");
    }
}
