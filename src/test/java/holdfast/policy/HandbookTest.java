package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Role;
import holdfast.policy.Lapse.Offer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The process to start from: the statutory guidance alone. */
class HandbookTest {

    private final Policy policy = Shipped.policy("handbook");

    @Test
    void three_levels_of_seniority_have_five_working_days_each() {
        assertThat(policy.stages())
                .flatExtracting(stage -> stage.answeredBy().stream().map(Role::id).toList())
                .containsExactly(
                        "team-manager", "head-of-service", "director-of-childrens-services");
        assertThat(policy.stages())
                .allSatisfy(stage -> {
                    assertThat(stage.within().map(Period::inWords)).contains("5 working days");
                    assertThat(stage.needs()).containsExactlyInAnyOrder("impact", "child-view");
                    assertThat(stage.judge()).isEqualTo(Role.IRO);
                });
    }

    @Test
    void paragraph_6_2_gives_all_stages_twenty_working_days() {
        assertThat(policy.wholeProcess().orElseThrow().within().inWords())
                .isEqualTo("20 working days");
    }

    @Test
    void paragraph_6_2_lets_the_iro_bypass_any_stage_and_the_talk_too() {
        assertThat(policy.informal().orElseThrow().skippable()).isTrue();
    }

    @Test
    void paragraph_6_3_leaves_cafcass_open_at_any_point() {
        assertThat(policy.tracks().cafcass().discussWith()).isEmpty();
        assertThat(policy.stages().getLast().lapse().offer())
                .isEqualTo(
                        new Offer.Nothing(
                                "Stage 3 is the last. Consider now whether to refer the matter to"
                                        + " Cafcass (paragraph 6.3)."));
    }

    @Test
    void it_is_complete_and_names_only_posts_that_every_council_has() {
        assertThat(policy.gap()).isEmpty();
        assertThat(policy.stages().stream().flatMap(stage -> stage.lapse().ping().stream()))
                .allMatch(List.copyOf(Role.KNOWN)::contains);
    }
}
