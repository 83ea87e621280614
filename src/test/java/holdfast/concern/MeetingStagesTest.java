package holdfast.concern;

import static holdfast.concern.EveryActTest.inWords;
import static holdfast.concern.Matter.IRO;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Decision.Refusal;
import holdfast.concern.Standing.Answered;
import holdfast.people.Role;
import holdfast.policy.Stage.Deed;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages that ask for a meeting, its minutes, an answer, or several of them. */
class MeetingStagesTest {

    @ParameterizedTest(name = "{0} at {1} asks for {2}, and the {3} owes it")
    @CsvSource({
        "buckinghamshire, stage-1, ANSWER,  team-manager",
        "buckinghamshire, stage-2, ANSWER,  head-of-service",
        "buckinghamshire, stage-3, ANSWER,  service-director",
        "york,            stage-1, ANSWER,  service-manager",
        "york,            stage-2, CONVENE, iro",
        "york,            stage-3, CONVENE, iro",
        "york,            stage-4, CONVENE, iro",
        "midshire,        stage-1, CONVENE, business-support",
        "midshire,        stage-2, CONVENE, head-of-service",
        "midshire,        stage-3, MINUTES, business-support"
    })
    void r3_1_to_r3_7_each_stage_asks_its_own_people_first(
            String council, String stage, Deed deed, String role) {
        var matter = Council.raisedAt(council, stage, "2025-05-06");

        assertThat(matter.stay().next()).contains(deed);
        assertThat(owing(matter)).contains(role);
    }

    @ParameterizedTest(name = "the {1} at {0}: last day {2}")
    @CsvSource({
        "buckinghamshire, stage-1, 2025-05-13",
        "buckinghamshire, stage-2, 2025-05-13",
        "buckinghamshire, stage-3, 2025-06-04",
        "york,            stage-1, 2025-05-13",
        "york,            stage-2, 2025-05-13",
        "york,            stage-3, 2025-05-13",
        "york,            stage-4, 2025-05-13"
    })
    void r3_1_to_r3_7_each_stage_has_the_days_of_the_document(
            String council, String stage, LocalDate due) {
        assertThat(Council.raisedAt(council, stage, "2025-05-06").stay().due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "at York''s {0}")
    @CsvSource({
        "stage-2, social-worker service-manager",
        "stage-3, service-manager iro-manager head-of-service",
        "stage-4, service-manager iro-manager head-of-service board-business-manager assistant-director"
    })
    void r3_5_to_r3_7_r3_16_yorks_meetings_ask_in_whom_the_document_names(
            String stage, String invited) {
        var matter = Council.raisedAt("york", stage, "2025-05-06").does(Acts.CONVENE, IRO);

        assertThat(Owing.to(matter, "convened")).containsExactly(invited.split(" "));
        matter.does(Acts.MINUTE, IRO);
        assertThat(Owing.to(matter, "met")).containsExactly(invited.split(" "));
    }

    @Test
    void r3_5_a_meeting_is_called_held_and_minuted_and_only_then_judged() {
        var york = Council.raisedAt("york", "stage-2", "2025-05-06");
        assertThat(york.tries(Acts.MINUTE, IRO)).isEqualTo(new Refusal.FirstThis(Deed.CONVENE));
        assertThat(york.tries(Acts.ACCEPT_WITH_TEXT, IRO)).isEqualTo(new Refusal.NeedsMinutes());

        york.does(Acts.convene("2025-05-09"), IRO);
        assertThat(york.standing()).isEqualTo("at-stage");
        assertThat(york.stay().next()).contains(Deed.MINUTES);
        assertThat(york.tries(Acts.ACCEPT_WITH_TEXT, IRO)).isEqualTo(new Refusal.NeedsMinutes());
        assertThat(york.tries(Acts.minute("2025-05-09"), IRO))
                .as("the meeting is still to come")
                .isEqualTo(new Refusal.DateAhead(LocalDate.of(2025, 5, 9)));

        york.at("2025-05-09").does(Acts.minute("2025-05-09"), IRO);
        assertThat(york.standing()).isEqualTo("answered");
        assertThat(inWords(york.tries(Acts.ACCEPT, IRO))).isEqualTo("accepted + closed -> closed");
    }

    @Test
    void r3_5_calling_a_meeting_stops_no_clock_and_its_minutes_do() {
        var york = Council.raisedAt("york", "stage-2", "2025-05-06");
        york.does(Acts.convene("2025-05-16"), IRO);
        assertThat(york.woken("2025-05-14T09:00").history()).endsWith("2025-05-14T09:00 lapsed");
        assertThat(Owing.why(york, "lapsed")).containsExactly("iro pinged", "iro-manager lapsed");

        york.at("2025-05-16").does(Acts.minute("2025-05-16"), IRO);
        assertThat(york.next()).as("the IRO's own judgement").isEqualTo("2025-05-23T09:00");
    }

    @Test
    void r3_16_a_meeting_is_called_again_for_another_day() {
        var york = Council.raisedAt("york", "stage-3", "2025-05-06");
        york.does(Acts.convene("2025-05-09"), IRO);
        var before = york.concern().version();

        york.does(Acts.convene("2025-05-12"), IRO);

        assertThat(york.stay().progress().meeting()).contains(LocalDate.of(2025, 5, 12));
        assertThat(york.stay().next()).contains(Deed.MINUTES);
        assertThat(york.concern().version()).as("it stands where it stood").isEqualTo(before);
        assertThat(Owing.to(york, "convened")).contains("head-of-service");
    }

    @Test
    void r3_16_what_the_minutes_agreed_is_tracked_once_it_is_accepted() {
        var york = Council.raisedAt("york", "stage-2", "2025-05-06").does(Acts.CONVENE, IRO);
        york.does(Acts.minute("2025-05-06", Agreed.VISIT), IRO).does(Acts.ACCEPT, IRO);

        assertThat(york.standing()).isEqualTo("accepted");
        assertThat(york.concern().action(1).orElseThrow().due()).isEqualTo(Agreed.VISIT.by());
    }

    @ParameterizedTest(name = "{0} {1}: a meeting is offered to the {2}, not asked for")
    @CsvSource({
        "buckinghamshire, stage-1, team-manager",
        "buckinghamshire, stage-2, head-of-service"
    })
    void r3_1_r3_2_a_meeting_is_offered_and_the_answer_stops_the_clock(
            String council, String stage, String role) {
        var chair = Matter.who(role);
        var matter = Council.raisedAt(council, stage, "2025-05-06");

        matter.does(Acts.CONVENE, chair).does(Acts.minute("2025-05-06", Agreed.VISIT), chair);
        assertThat(matter.standing()).isEqualTo("at-stage");
        assertThat(owing(matter)).contains(role);
        assertThat(matter.next()).as("the reminder").isEqualTo("2025-05-12T09:00");

        matter.does(Acts.DONE_ALREADY, chair);
        assertThat(((Answered) matter.concern().standing()).answer().actions())
                .as("an answer without actions stands by the minutes")
                .containsExactly(Agreed.VISIT);
        assertThat(Owing.to(matter, "met")).contains("social-worker", "iro");
    }

    @Test
    void r3_16_each_thing_a_stage_asks_for_comes_in_its_order_and_from_its_own_people() {
        var midshire = Council.raised("midshire", "2025-05-06");
        var support = Council.actor("business-support");
        var chair = Council.actor("service-manager");
        var manager = Council.actor("team-manager");

        assertThat(midshire.tries(Acts.MINUTE, chair))
                .isEqualTo(new Refusal.FirstThis(Deed.CONVENE));
        assertThat(midshire.tries(Acts.ANSWER, manager))
                .isEqualTo(new Refusal.FirstThis(Deed.CONVENE));
        assertThat(midshire.tries(Acts.CONVENE, chair)).isEqualTo(new Refusal.NotYours());

        midshire.does(Acts.CONVENE, support);
        assertThat(owing(midshire)).contains("service-manager");
        assertThat(midshire.tries(Acts.ANSWER, manager))
                .isEqualTo(new Refusal.FirstThis(Deed.MINUTES));
        midshire.does(Acts.MINUTE, chair);
        assertThat(owing(midshire)).contains("team-manager");
        midshire.does(Acts.ANSWER, manager);
        assertThat(owing(midshire)).contains("iro");
        assertThat(midshire.concern().version()).as("four owners").isEqualTo(4);
    }

    @Test
    void r3_16_where_an_invitation_is_enough_calling_the_meeting_stops_the_clock() {
        var head = Council.actor("head-of-service");
        var midshire =
                Council.raisedAt("midshire", "stage-2", "2025-05-06").does(Acts.CONVENE, head);

        assertThat(midshire.standing()).isEqualTo("answered");
        assertThat(midshire.next()).isEqualTo("2025-05-13T09:00");
        assertThat(midshire.tries(Acts.ACCEPT, IRO)).isEqualTo(new Refusal.NeedsText());
        assertThat(inWords(midshire.tries(Acts.ACCEPT_WITH_TEXT, IRO)))
                .isEqualTo("accepted + closed -> closed");
        assertThat(inWords(midshire.tries(Acts.ANSWER, head))).isEqualTo("answered -> answered");
    }

    @Test
    void r3_16_copies_of_a_meeting_go_to_whom_the_policy_names() {
        var midshire = Council.raised("midshire", "2025-05-06");
        assertThat(Owing.why(midshire, "raised")).contains("iro-manager copied");
        midshire.does(Acts.CONVENE, Council.actor("business-support"));
        assertThat(Owing.why(midshire, "convened")).contains("admin copied", "iro convened");
        midshire.does(Acts.MINUTE, Council.actor("service-manager"));
        assertThat(Owing.why(midshire, "met")).contains("admin copied", "iro met");
        midshire.does(Acts.ANSWER, Council.actor("team-manager"));
        assertThat(Owing.why(midshire, "answered"))
                .containsExactly("iro answered", "iro-manager copied");
        midshire.does(Acts.REFUSE, IRO);
        assertThat(Owing.why(midshire, "refused")).contains("admin copied");
    }

    private static Optional<String> owing(Matter matter) {
        return matter.process().owing(matter.concern()).map(Role::id);
    }
}
