package holdfast.concern;

import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.text;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.concern.Process.Opening;
import holdfast.policy.StageId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stage needs filled in before it opens. */
class NeedsTest {

    @ParameterizedTest(name = "{0} with {1} filled in lacks {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    buckinghamshire | text                 | -
                    york            | text                 | informal
                    york            | text informal        | -
                    midshire        | text                 | informal impact
                    midshire        | text informal        | impact
                    midshire        | text impact informal | -
                    """)
    void r2_1_r3_4_r3_21_a_stage_opens_when_what_the_policy_needs_is_filled_in(
            String council, String filled, String lacking) {
        var opening = Council.saying(Council.filled(Kind.CONCERN), filled.split(" "));

        var decision = open(council, opening);

        if (lacking == null) {
            assertThat(decision).isInstanceOf(Decision.Change.class);
        } else {
            assertThat(decision)
                    .isEqualTo(
                            new Refusal.NeedsFilled(
                                    new StageId("stage-1"), Set.of(lacking.split(" "))));
        }
    }

    @Test
    void r3_4_the_remedy_sought_may_be_left_blank() {
        var opening = Council.saying(Council.filled(Kind.CONCERN), "text", "informal");
        assertThat(open("york", opening)).isInstanceOf(Decision.Change.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"midshire, true", "york, false"})
    void r2_3_urgency_skips_the_informal_talk_only_where_the_policy_lets_it(
            String council, boolean skipped) {
        var opening = Council.saying(Council.filled(Kind.CONCERN), "text", "impact", "reason");
        assertThat(open(council, Council.urgent(opening)) instanceof Decision.Change)
                .isEqualTo(skipped);
    }

    @Test
    void r2_1_what_was_filled_in_before_need_not_be_said_again_and_what_is_new_is_kept() {
        var midshire =
                Matter.opened(
                        Council.MIDSHIRE,
                        Council.saying(Council.filled(Kind.NOTIFICATION), "text", "informal"),
                        "2025-05-06");
        var first = new StageId("stage-1");
        assertThat(midshire.tries(Acts.ESCALATE, IRO))
                .isEqualTo(new Refusal.NeedsFilled(first, Set.of("impact")));

        midshire.does(
                new Act.Escalate(
                        Optional.empty(), Optional.empty(), Map.of("impact", text("no school"))),
                IRO);

        assertThat(midshire.concern().particulars()).containsKeys("text", "informal", "impact");
        assertThat(midshire.stay().stage()).isEqualTo(first);
    }

    @Test
    void r3_21_at_the_end_it_says_what_changed_and_when_the_child_was_told() {
        var told = Optional.of(LocalDate.of(2025, 5, 6));
        var matter = Standings.answered();
        matter.does(new Act.Accept(Map.of("outcome", text("a new plan")), told), IRO);

        var accepted = (ConcernEvent.Accepted) matter.concern().history().get(2).event();
        assertThat(accepted.childTold()).isEqualTo(told);
        assertThat(accepted.said()).containsEntry("outcome", text("a new plan"));
    }

    private static Decision open(String council, Opening opening) {
        return Council.named(council)
                .open(Reference.FIRST, opening, IRO, "start", Matter.instant("2025-05-06"));
    }
}
