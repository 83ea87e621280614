package holdfast.concern;

import static holdfast.concern.Matter.IRO;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Decision.Refusal;
import holdfast.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What becomes of a concern where the policy lacks what its formal stages take. */
class IncompletePolicyTest {

    private static final Process LUTON = Council.LUTON;

    @Test
    void a_concern_opens_the_informal_step_and_no_whole_process() {
        var matter = Council.raised("luton", "2025-05-19");

        assertThat(matter.standing()).isEqualTo("informal");
        assertThat(matter.stay().due()).isEqualTo("2025-05-27");
        assertThat(matter.concern().kind()).isEqualTo(Kind.CONCERN);
        assertThat(matter.concern().whole()).isEmpty();
        assertThat(matter.concern().formalSince()).isEmpty();
        assertThat(matter.history()).containsExactly("2025-05-19T10:00 raised");
    }

    @Test
    void a_stage_that_is_named_is_refused_with_the_policys_reason() {
        var because = LUTON.policy().gap().map(Policy.Gap::because).orElseThrow();
        var opening = Council.at(Council.filled(Kind.CONCERN), "stage-2");

        assertThat(LUTON.open(Reference.FIRST, opening, IRO, "start", Matter.instant("2025-05-19")))
                .isEqualTo(new Refusal.Incomplete(because));
        assertThat(Council.raised("luton", "2025-05-19").tries(Acts.ESCALATE, IRO))
                .isEqualTo(new Refusal.Incomplete(because));
    }

    @Test
    void the_end_of_an_informal_step_is_not_the_end_of_a_last_stage() throws IOException {
        var text = Files.readString(Path.of("bot/policies/luton.yaml"));
        var asking = text.replace("  tell: [iro-manager]\n", "  question: [last-stage]\n");
        var matter = Matter.opened(Council.of(asking), Council.filled(Kind.CONCERN), "2025-05-19");

        matter.woken("2025-05-28");

        assertThat(matter.history()).contains("2025-05-28T10:00 lapsed");
        assertThat(matter.concern().questioned()).isFalse();
    }

    @Test
    void without_a_step_it_wakes_only_to_remind_the_iro() {
        var matter = Council.raised("hull", "2025-05-06");
        assertThat(matter.next()).isEqualTo("2025-05-13T09:00");

        matter.woken("2025-05-13");

        assertThat(Owing.why(matter, "reminded")).containsExactly("iro reminded");
        assertThat(matter.next()).isEqualTo("2025-05-20T09:00");
        assertThat(matter.does(Acts.ACCEPT_WITH_TEXT, IRO).next()).isEqualTo("never");
    }

    @Test
    void a_reminder_of_what_is_over_goes_to_nobody() {
        var matter = Council.raised("hull", "2025-05-06").woken("2025-05-13");
        var notice = matter.concern().notices().getLast();
        assertThat(Council.HULL.overtaken(matter.concern(), notice)).isFalse();

        matter.does(Acts.ACCEPT_WITH_TEXT, IRO);

        assertThat(Council.HULL.overtaken(matter.concern(), notice)).isTrue();
    }
}
