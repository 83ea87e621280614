package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import holdfast.people.Role;
import holdfast.policy.Lapse.Offer;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Moment;
import holdfast.policy.Stage.Task;
import holdfast.policy.Tracks.Cause;
import holdfast.policy.Tracks.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YorkTest {

    private final Policy policy = Shipped.policy("york");

    @Test
    void it_is_the_chapter_of_december_2013() {
        assertThat(List.of(policy.id(), policy.edition(), policy.council()))
                .containsExactly("york", "2013-12", "City of York Council");
    }

    @Test
    void r2_7_its_categories_come_in_two_groups() {
        assertThat(policy.categories())
                .extracting(Category::source)
                .hasSize(10)
                .satisfies(sources ->
                        assertThat(sources.subList(0, 4))
                                .allMatch(each -> each.contains("practice and process")))
                .satisfies(sources ->
                        assertThat(sources.subList(4, 10))
                                .allMatch(each -> each.contains("care planning")));
    }

    @Test
    void r2_4_the_talk_with_the_social_worker_may_not_be_skipped() {
        var informal = policy.informal().orElseThrow();

        assertThat(informal.with()).containsExactly(Role.SOCIAL_WORKER);
        assertThat(informal.within()).isEmpty();
        assertThat(informal.skippable()).isFalse();
        assertThat(policy.notification()).isEmpty();
    }

    @Test
    void r3_4_stage_1_asks_the_service_manager_for_an_answer_of_high_importance() {
        var stage = policy.stages().getFirst();

        assertThat(stage.asks()).containsExactly(new Task(Deed.ANSWER, roles("service-manager")));
        assertThat(stage.important()).isTrue();
        assertThat(stage.meeting()).isEmpty();
        assertThat(stage.lapse().ping()).isEqualTo(roles("service-manager"));
        assertThat(stage.lapse().tell()).isEqualTo(roles("iro iro-manager"));
    }

    @Test
    void r7_3_stage_1_is_copied_to_the_iro_manager() {
        assertThat(policy.stages().getFirst().copiedOn(Moment.OPENED))
                .containsExactly(Role.IRO_MANAGER);
    }

    @ParameterizedTest(name = "{0}: the IRO meets {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    stage-2 | social-worker service-manager
                    stage-3 | service-manager iro-manager head-of-service
                    stage-4 | service-manager iro-manager head-of-service board-business-manager assistant-director
                    """)
    void r3_5_to_r3_7_later_stages_ask_the_iro_for_a_meeting_with_minutes(
            String id, String attend) {
        var stage = policy.stage(new StageId(id)).orElseThrow();

        assertThat(stage.asks())
                .containsExactly(
                        new Task(Deed.CONVENE, roles("iro")), new Task(Deed.MINUTES, roles("iro")));
        assertThat(stage.meeting())
                .contains(new Stage.Meeting(Optional.empty(), roles(attend), true));
        assertThat(stage.answeredBy()).isEmpty();
        assertThat(stage.lapse().ping()).containsExactly(Role.IRO);
        assertThat(stage.lapse().tell()).containsExactly(Role.IRO_MANAGER);
    }

    @Test
    void each_stage_has_five_working_days_and_needs_the_informal_attempts() {
        assertThat(policy.stages())
                .hasSize(4)
                .allSatisfy(stage -> {
                    assertThat(stage.title()).matches("Stage [1-4]");
                    assertThat(stage.within().map(Period::inWords)).contains("5 working days");
                    assertThat(stage.within().flatMap(Period::from))
                            .contains(Event.opening(stage.id()));
                    assertThat(stage.needs()).containsExactly("informal");
                    assertThat(stage.judge()).isEqualTo(Role.IRO);
                });
    }

    @Test
    void after_stage_4_the_iro_reads_what_remains() {
        assertThat(policy.stages().getLast().lapse().offer())
                .isEqualTo(
                        new Offer.Nothing(
                                "Stage 4 is the council's last. Consider now whether to refer the"
                                        + " matter to Cafcass (section 2)."));
        assertThat(policy.stages().subList(0, 3))
                .allMatch(stage -> stage.lapse().offer() instanceof Offer.Next);
    }

    @Test
    void r3_11_the_formal_process_takes_twenty_working_days() {
        var whole = policy.wholeProcess().orElseThrow();

        assertThat(whole.within().inWords()).isEqualTo("20 working days");
        assertThat(whole.within().from()).contains(Event.RAISED);
        assertThat(whole.tell()).isEqualTo(roles("iro iro-manager"));
    }

    @Test
    void r4_1_a_referral_is_called_exceptional_and_never_blocked() {
        var cafcass = policy.tracks().cafcass();

        assertThat(cafcass.advice())
                .isEqualTo(
                        "The council sees a referral as exceptional: a step for when stage 4 has been"
                                + " reached and no acceptable outcome was found. The law lets you"
                                + " refer at any point, also beside the stages.");
        assertThat(cafcass.discussWith()).isEmpty();
        assertThat(cafcass.question()).containsOnly(Cause.values());
        assertThat(cafcass.tell()).containsExactly(Role.IRO_MANAGER);
    }

    @Test
    void r4_3_legal_advice_has_three_levels_and_the_third_needs_the_iro_manager() {
        assertThat(policy.tracks().legal().orElseThrow().levels())
                .extracting(Level::number, Level::agreedBy)
                .containsExactly(
                        tuple(1, Optional.empty()),
                        tuple(2, Optional.empty()),
                        tuple(3, Optional.of(Role.IRO_MANAGER)));
    }

    @Test
    void r3_19_the_complaints_manager_tells_the_iro_of_a_complaint() {
        assertThat(policy.tracks().complaint().orElseThrow().by())
                .isEqualTo(roles("complaints-manager"));
    }

    @Test
    void it_calls_a_concern_a_problem() {
        assertThat(policy.words()).containsOnly(Map.entry(Policy.Term.CONCERN, "problem"));
    }

    private static List<Role> roles(String ids) {
        return Stream.of(ids.split(" ")).map(Role::new).toList();
    }
}
