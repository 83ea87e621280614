package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import holdfast.conversation.Reply;
import holdfast.people.Person;
import holdfast.policy.Event;
import holdfast.policy.Timeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios G1, G2, G4 and G6: guidance notes without their flowchart. */
class GuidanceNotesStoryTest {

    private static final String REFUSED =
            "No formal stage can be opened. The guidance notes have three stages, but their"
                    + " flowchart of who answers, and in how many days, is not in the text. You may"
                    + " refer the matter to Cafcass at any point.";

    @TempDir Path data;
    Town town;
    Person iro;

    @AfterEach
    void moves_out() {
        town.close();
    }

    private void movesIn(String start, UnaryOperator<String> change) {
        town = new Town(data, start, Shire.lent("guidance-notes", change));
        iro = town.who("iro", "1001");
    }

    /** The notes with roles for their stages, and nothing missing. */
    private static String completed(String notes) {
        var complete = notes.replaceFirst("(?s)incomplete:.*?(?=stages:)", "");
        var roles = List.of("team-manager", "head-of-service", "service-director");
        for (var n = 1; n <= 3; n++) {
            var role = roles.get(n - 1);
            var offer = n < 3 ? "offer: next" : "offer: none, because: The last.";
            complete =
                    complete.replace(
                            "title: Stage " + n + "\n",
                            "title: Stage %d\n    answered-by: %s\n    lapse: {ping: [%s], %s}\n"
                                    .formatted(n, role, role, offer));
        }
        return complete;
    }

    private List<String> told() {
        return town.messenger().told();
    }

    private static String card(Reply reply) {
        return reply.inPlace().orElseGet(() -> reply.messages().getFirst().card().orElseThrow());
    }

    private Reply raised(Map<String, String> more) {
        var inputs = new HashMap<String, String>(more);
        inputs.put("child", "1001");
        inputs.put("category", "care-plan");
        inputs.put("text", "The plan is not carried out");
        return town.press(iro, "raise", Map.of("card", "a-form"), inputs);
    }

    private String standing() {
        return town.concern("C-1001").standing().word();
    }

    private LocalDate due() {
        return town.concern("C-1001").standing().entry().orElseThrow().due();
    }

    @Test
    void G1_the_informal_stage_ends_and_only_the_iro_is_asked_to_decide() {
        movesIn("2025-05-27", UnaryOperator.identity());
        raised(Map.of("review", "2025-05-27"));
        assertThat(standing()).isEqualTo("informal");
        assertThat(due()).isEqualTo("2025-06-03");
        assertThat(town.concern("C-1001").whole()).as("nothing formal has begun").isEmpty();
        assertThat(told()).isEmpty();

        town.until("2025-06-04T08:59");
        assertThat(told()).isEmpty();
        town.until("2025-06-04");

        assertThat(told()).containsExactly("2025-06-04 09:00 pinged " + iro.name());
        assertThat(town.messenger().card(iro.name()))
                .contains("Decide whether this is resolved, or goes to the formal stages.");
    }

    @Test
    void G1_the_day_of_the_review_is_asked_for() {
        movesIn("2025-05-27", UnaryOperator.identity());

        assertThat(card(raised(Map.of())))
                .contains("The time counts from the review. Please give its day.");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest(name = "a review on {0} leaves until {1}")
    @CsvSource({
        "2025-05-27, 2025-06-03", // Tuesday to Tuesday
        "2022-05-26, 2022-06-06", // two days of jubilee, and a Monday that was worked
        "2025-04-14, 2025-04-23", // Good Friday and Easter Monday
        "2024-12-23, 2025-01-02" // Christmas, Boxing Day and New Year
    })
    void G2_the_informal_stage_has_five_working_days_of_the_review(
            LocalDate review, LocalDate until) {
        movesIn(review.toString(), UnaryOperator.identity());
        var council = town.council();
        var policy = council.inForce(council.directory().authority()).policy();

        raised(Map.of("review", review.toString()));

        assertThat(due()).isEqualTo(until);
        assertThat(
                        Timeline.of(
                                        policy,
                                        Map.of(Event.REVIEW, review),
                                        Buckinghamshire.calendar().of(policy.id()))
                                .rows())
                .extracting(Timeline.Row::id, Timeline.Row::due)
                .containsExactly(tuple("informal", until), tuple("notification", until));
    }

    @Test
    void G4_high_risk_lets_the_iro_go_straight_to_the_stages_with_a_reason() {
        movesIn("2025-05-27", GuidanceNotesStoryTest::completed);
        assertThat(card(raised(Map.of())))
                .contains("Please fill this in. Stage 1 opens only with it.");
        assertThat(card(raised(Map.of("urgent", " "))))
                .as("a reason is mandatory")
                .contains("Please fill this in. Stage 1 opens only with it.");
        assertThat(told()).isEmpty();

        town.say(
                iro, "raise 1001 care-plan No safe placement urgent because he is at risk tonight");
        town.say(iro, "yes");

        assertThat(standing()).isEqualTo("at-stage");
        assertThat(told())
                .containsExactly(
                        "2025-05-27 10:00 raised " + town.who("team-manager", "1001").name());
        assertThat(card(town.say(iro, "show C-1001"))).contains("he is at risk tonight");
    }

    @Test
    void G4_what_was_tried_informally_does_as_well() {
        movesIn("2025-05-27", GuidanceNotesStoryTest::completed);

        raised(Map.of("informal", "Talked with the team manager on Monday"));

        assertThat(standing()).isEqualTo("at-stage");
        assertThat(due()).as("no days of its own").isEqualTo("2025-06-24");
    }

    @Test
    void G6_three_stages_are_known_and_none_can_be_opened() {
        movesIn("2025-05-27", UnaryOperator.identity());
        assertThat(card(town.say(iro, "raise 1001 care-plan No plan"))).contains("Review");
        assertThat(
                        town.say(iro, "raise 1001 care-plan No plan at stage 2 because it is late")
                                .messages()
                                .getFirst()
                                .text())
                .isEqualTo(REFUSED);
        raised(Map.of("review", "2025-05-27"));
        assertThat(town.say(iro, "escalate C-1001").messages().getFirst().text())
                .isEqualTo(REFUSED);
        assertThat(
                        town.press(
                                        iro,
                                        "escalate",
                                        "C-1001",
                                        Map.of("stage", "stage-1", "reason", "It is late"))
                                .sentence())
                .hasValue(REFUSED);

        assertThat(standing()).isEqualTo("informal");
        var council = town.council();
        var policy = council.inForce(council.directory().authority()).policy();
        assertThat(
                        Timeline.of(
                                        policy,
                                        Map.of(Event.RAISED, LocalDate.parse("2025-05-27")),
                                        Buckinghamshire.calendar().of(policy.id()))
                                .rows())
                .extracting(Timeline.Row::id)
                .containsExactly("stage-1", "stage-2", "stage-3", "whole-process");
    }
}
