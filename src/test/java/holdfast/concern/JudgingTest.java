package holdfast.concern;

import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.MANAGER;
import static holdfast.concern.Matter.text;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Process.Opening;
import holdfast.people.Role;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a refusal says beyond its name, and who may judge and begin. */
class JudgingTest {

    private static final Actor BOTH =
            new Actor(MANAGER.id(), Set.of(Role.IRO, new Role("team-manager")));

    @ParameterizedTest(name = "whoever answered may not {0}")
    @CsvSource({"ask", "accept", "accept with text", "refuse"})
    void nobody_judges_their_own_answer_in_any_way(String act) {
        var answered = Standings.answered();

        assertThat(answered.tries(Acts.all().get(act), BOTH)).isEqualTo(new Refusal.OwnAnswer());
        assertThat(answered.tries(Acts.all().get(act), IRO)).isInstanceOf(Decision.Change.class);
    }

    @Test
    void a_refused_answer_is_not_accepted_by_whoever_gave_it_either() {
        var refused = Standings.answered().does(Acts.REFUSE, IRO);
        assertThat(refused.tries(Acts.ACCEPT, BOTH)).isEqualTo(new Refusal.OwnAnswer());
    }

    @Test
    void a_second_acknowledgement_and_a_second_answer_are_told_who_was_first_and_when() {
        var at = Matter.instant("2025-05-06");
        var seen = Standings.raised().does(Acts.ACKNOWLEDGE, MANAGER).at("2025-05-07");
        var answered = Standings.answered().at("2025-05-07");

        assertThat(seen.tries(Acts.ACKNOWLEDGE, MANAGER))
                .isEqualTo(new Refusal.AlreadyAcknowledged(MANAGER.id(), at));
        assertThat(answered.tries(Acts.ANSWER, MANAGER))
                .isEqualTo(new Refusal.AlreadyAnswered(MANAGER.id(), at));
    }

    @Test
    void what_is_over_says_since_when() {
        var withdrawn = Standings.raised().at("2025-05-08").does(Acts.WITHDRAW, IRO);
        assertThat(withdrawn.at("2025-05-20").tries(Acts.ACCEPT, IRO))
                .isEqualTo(
                        new Refusal.Over(Standing.Ended.How.WITHDRAWN, LocalDate.of(2025, 5, 8)));
    }

    @Test
    void nothing_is_changed_beside_a_line_of_a_newer_version() {
        var matter = Standings.raised().happens(new ConcernEvent.Unknown("mended", Map.of()));
        Acts.all()
                .forEach((name, act) ->
                        assertThat(matter.tries(act, Standings.rightFor(act, matter)))
                                .as(name)
                                .isEqualTo(new Refusal.Newer()));
    }

    @ParameterizedTest(name = "a {0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NOTIFICATION | notification | notified
                    NOTIFICATION | stage-1      | no-such-stage
                    CONCERN      | stage-1      | raised
                    CONCERN      | stage-3      | raised
                    CONCERN      | notification | no-such-stage
                    CONCERN      | stage-9      | no-such-stage
                    """)
    void each_kind_begins_at_a_stage_of_its_own(Kind kind, String stage, String outcome) {
        var id = new StageId(stage);

        var decision = open(Matter.opening(kind, Optional.empty(), Optional.of(id)));

        assertThat(outcome(decision)).isEqualTo(outcome);
    }

    @Test
    void entering_past_the_first_stage_needs_a_reason() {
        var third = new StageId("stage-3");
        var opening = Matter.opening(Kind.CONCERN, Optional.empty(), Optional.of(third));
        assertThat(open(saying(opening, Map.of("text", text("the dentist")))))
                .isEqualTo(new Refusal.NeedsReason(third));
    }

    @ParameterizedTest(name = "{0} wanted by {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NOTIFICATION | 2025-05-07 | notified
                    NOTIFICATION | 2025-05-06 | DateGone[date=2025-05-06]
                    NOTIFICATION | 2025-05-05 | DateGone[date=2025-05-05]
                    CONCERN      | 2025-05-07 | DateIsThePolicys[]
                    """)
    void the_iro_sets_a_date_only_where_the_policy_lets_them(
            Kind kind, LocalDate by, String outcome) {
        var decision = open(Matter.opening(kind, Optional.of(by), Optional.empty()));
        assertThat(decision instanceof Decision.Change ? outcome(decision) : decision.toString())
                .isEqualTo(outcome);
    }

    private static Decision open(Opening opening) {
        return Matter.PROCESS.open(
                Reference.FIRST, opening, IRO, "start", Matter.instant("2025-05-06"));
    }

    private static Opening saying(Opening opening, Map<String, Text.Ref> particulars) {
        return new Opening(
                opening.authority(),
                opening.kind(),
                opening.subject(),
                opening.category(),
                particulars,
                opening.by(),
                opening.at(),
                opening.review(),
                opening.urgent(),
                opening.links());
    }

    private static String outcome(Decision decision) {
        return EveryActTest.inWords(decision).replaceAll(" .*", "");
    }
}
