package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Reference;
import holdfast.conversation.Reply;
import holdfast.people.ChildId;
import holdfast.people.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios H5 and H7: Hull, whose document has duties and no ladder. */
class HullStoryTest {

    private static final String REASON =
            "Hull's Dispute Resolution Procedure is a separate document, and its stages are not in"
                    + " this policy.";

    private static final String REFUSED =
            "No formal stage can be opened. "
                    + REASON
                    + " You may refer the matter to Cafcass at any point.";

    @TempDir Path data;
    Town town;
    Person iro;

    @BeforeEach
    void moves_in() {
        town = new Town(data, "2025-05-06", Shire.lent("hull", UnaryOperator.identity()));
        iro = town.who("iro", "1001");
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    private List<String> told() {
        return town.messenger().told();
    }

    private static String text(Reply reply) {
        return reply.messages().getFirst().text();
    }

    private static String card(Reply reply) {
        return reply.inPlace().orElseGet(() -> reply.messages().getFirst().card().orElseThrow());
    }

    private void raised() {
        town.say(iro, "raise 1001 drift No plan for school since March");
        town.say(iro, "yes");
    }

    private String standing() {
        return town.concern("C-1001").standing().word();
    }

    @Test
    void H5_a_concern_about_the_service_alerts_senior_managers_at_once() {
        town.say(iro, "service concern Reports reach all children in one team too late");
        town.say(iro, "yes");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "2025-05-06 10:00 raised " + town.who("iro-manager", "1001").name(),
                        "2025-05-06 10:00 raised "
                                + town.who("director-of-childrens-services", "1001").name());
        assertThat(town.concern("C-1001").children()).isEmpty();
        assertThat(standing()).isEqualTo("told");
        town.until("2025-06-20");
        assertThat(told()).as("no talk, no answer, no clock").isEmpty();
    }

    @Test
    void H7_a_concern_is_recorded_informally_and_says_why_it_has_no_due_date() {
        assertThat(card(town.say(iro, "raise 1001 drift No plan for school since March")))
                .contains(
                        "Record this informal concern?",
                        "No formal stage can be opened. ",
                        "So this is informal, with no due date.");

        var recorded = card(town.say(iro, "yes"));

        assertThat(recorded)
                .contains(
                        "C-1001: informal concern about child 1001",
                        "Recorded as C-1001. No formal stage can be opened. ",
                        "So this is informal, with no due date.")
                .doesNotContain("\"verb\":\"escalate\"", "Answer due");
        assertThat(standing()).isEqualTo("informal");
        assertThat(town.concern("C-1001").standing().entry()).isEmpty();
        assertThat(told()).as("the policy names nobody").isEmpty();
    }

    @Test
    void H7_a_formal_stage_is_refused_with_the_reason_and_none_is_borrowed() {
        raised();

        assertThat(text(town.say(iro, "escalate C-1001"))).isEqualTo(REFUSED);
        assertThat(text(town.say(iro, "escalate C-1001 to stage 2 because it is late")))
                .isEqualTo(REFUSED);
        assertThat(text(town.say(iro, "raise 1002 drift No visits at stage 1 because it is late")))
                .isEqualTo(REFUSED);
        assertThat(town.press(iro, "escalate", "C-1001", Map.of()).sentence()).hasValue(REFUSED);
        assertThat(standing()).isEqualTo("informal");
        assertThat(town.council().inForce(town.concern("C-1001").authority()).policy().stages())
                .isEmpty();
        assertThat(text(town.say(iro, "show C-1002"))).startsWith("I cannot find that");
    }

    @Test
    void H7_nothing_lapses_and_the_iro_is_reminded_every_five_working_days() {
        raised();

        town.until("2025-05-30");

        assertThat(told())
                .containsExactly(
                        "2025-05-13 09:00 reminded " + iro.name(),
                        "2025-05-20 09:00 reminded " + iro.name(),
                        "2025-05-28 09:00 reminded " + iro.name());
        town.say(iro, "wait C-1001 until 9/6/2025 because the school decides then");
        town.until("2025-06-12");
        assertThat(told()).containsExactly("2025-06-09 09:00 reminded " + iro.name());
        assertThat(standing()).isEqualTo("informal");
    }

    @Test
    void H7_the_iro_may_refer_record_a_hearing_and_settle_it() {
        raised();
        assertThat(card(town.say(iro, "cafcass C-1001")))
                .contains("Consider a referral where the council failed the child");
        town.press(iro, "cafcass", "C-1001", Map.of("decision", "refer"));
        assertThat(told())
                .containsExactly(
                        "2025-05-06 10:00 referred " + town.who("iro-manager", "1001").name());
        town.say(iro, "hearing C-1001 20/5/2025");
        town.until("2025-05-14");
        assertThat(told()).contains("2025-05-13 09:00 reminded " + iro.name());

        assertThat(card(town.press(iro, "accept", "C-1001", Map.of())))
                .contains("Nobody has answered in writing. Please say how it was settled.");
        town.press(iro, "accept", "C-1001", Map.of("text", "School has agreed a plan"));

        assertThat(standing()).isEqualTo("closed");
        assertThat(town.caseNote("C-1001", new ChildId("1001")))
                .startsWith("C-1001: informal concern\nChild: 1001\n")
                .contains("referred to Cafcass", "accepted by " + iro.name(), "closed");
        told();
        town.until("2025-07-01");
        assertThat(told()).isEmpty();
    }

    @Test
    void H7_what_was_withdrawn_is_taken_up_again_just_as_informally() {
        raised();
        town.press(iro, "withdraw", "C-1001", Map.of("reason", "They have begun"));

        town.say(iro, "reopen C-1001 because they have stopped again");
        town.say(iro, "yes");

        var next = town.concern("C-1002");
        assertThat(next.standing().word()).isEqualTo("informal");
        assertThat(next.links()).containsExactly(Reference.read("C-1001").orElseThrow());
    }
}
