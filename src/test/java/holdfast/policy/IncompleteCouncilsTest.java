package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Role;
import holdfast.policy.Lapse.Offer;
import holdfast.policy.Stage.Moment;
import holdfast.policy.Tracks.Cause;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hull, Luton and the guidance notes: what their documents say, and what they leave out. */
class IncompleteCouncilsTest {

    private final Policy hull = Shipped.policy("hull");
    private final Policy luton = Shipped.policy("luton");
    private final Policy notes = Shipped.policy("guidance-notes");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hull           | Hull's Dispute Resolution Procedure is a separate document, and its stages are not in this policy.
                    luton          | Luton's Escalating Concerns and Dispute Resolution Procedure is a separate document, and its stages are not in this policy.
                    guidance-notes | The guidance notes have three stages, but their flowchart of who answers, and in how many days, is not in the text.
                    """)
    void each_says_why_no_formal_stage_can_be_opened(String id, String because) {
        assertThat(Shipped.policy(id).gap().map(Policy.Gap::because)).contains(because);
    }

    @Test
    void hull_has_neither_stages_nor_a_step_before_them() {
        assertThat(hull.stages()).isEmpty();
        assertThat(hull.notification()).isEmpty();
        assertThat(hull.informal()).isEmpty();
    }

    @Test
    void r2_6_hull_and_the_guidance_notes_alert_senior_managers_of_the_service() {
        assertThat(List.of(hull, notes))
                .allSatisfy(policy ->
                        assertThat(policy.serviceConcern().orElseThrow().to())
                                .isEqualTo(roles("iro-manager director-of-childrens-services")));
        assertThat(luton.serviceConcern()).isEmpty();
    }

    @Test
    void r5_1_hull_lists_fifteen_significant_changes_and_gives_no_days_to_see_one() {
        var changes = hull.changes().orElseThrow();

        assertThat(changes.kinds()).hasSize(15);
        assertThat(changes.kinds().getLast())
                .isEqualTo(new Policy.Change(15, "distance", "Placed at a distance", "appendix 1"));
        assertThat(changes.clock()).isEmpty();
        assertThat(notes.changes()).isEmpty();
    }

    @Test
    void r5_2_in_luton_the_iro_has_five_working_days_to_see_a_change_of_care_plan() {
        var changes = luton.changes().orElseThrow();

        assertThat(changes.by()).isEqualTo(roles("social-worker"));
        assertThat(changes.kinds())
                .extracting(Policy.Change::id)
                .containsExactly("care-plan-proposed", "care-plan-changed", "court-care-plan");
        var clock = changes.clock().orElseThrow();
        assertThat(clock.within().map(Period::inWords)).contains("5 working days");
        assertThat(clock.within().flatMap(Period::from)).contains(Event.TOLD);
        assertThat(clock.lapse().tell()).isEmpty();
    }

    @Test
    void r4_4_hull_has_legal_tell_the_court_before_a_hearing() {
        var hearing = hull.tracks().hearing().orElseThrow();

        assertThat(hearing.tell()).isEqualTo(roles("legal iro"));
        assertThat(hearing.remind()).extracting(Period::inWords).containsExactly("5 working days");
    }

    @Test
    void r4_2_hull_and_the_guidance_notes_say_when_cafcass_must_be_considered() {
        assertThat(List.of(hull, notes))
                .allSatisfy(policy -> {
                    var cafcass = policy.tracks().cafcass();
                    assertThat(cafcass.advice()).contains("failed the child", "reasonable time");
                    assertThat(cafcass.question())
                            .containsOnly(Cause.LAST_STAGE, Cause.WHOLE_PROCESS);
                });
    }

    @Test
    void r3_9_an_escalation_in_luton_has_five_working_days_and_records_the_impact() {
        var escalation = luton.notification().orElseThrow();

        assertThat(escalation.within().map(Period::inWords)).contains("5 working days");
        assertThat(escalation.within().flatMap(Period::from)).contains(Event.RAISED);
        assertThat(escalation.needs()).containsExactly("impact");
        assertThat(escalation.asks()).isEmpty();
        assertThat(escalation.copiedOn(Moment.OPENED)).isEqualTo(roles("business-support-manager"));
        assertThat(escalation.lapse().ping()).containsExactly(Role.IRO);
        assertThat(escalation.lapse().tell()).isEmpty();
        assertThat(escalation.lapse().offer())
                .isEqualTo(new Offer.Nothing("Escalate by the council's own procedure?"));
        assertThat(luton.stages()).isEmpty();
    }

    @Test
    void luton_wants_an_escalation_within_five_working_days_of_the_review_or_sooner() {
        var informal = luton.informal().orElseThrow();

        assertThat(informal.within().flatMap(Period::from)).contains(Event.REVIEW);
        assertThat(informal.within().map(Period::inWords)).contains("5 working days");
        assertThat(informal.skippable()).isTrue();
    }

    @Test
    void r2_3_the_guidance_notes_give_five_working_days_from_the_review_and_ping_no_manager() {
        var step = notes.notification().orElseThrow();

        assertThat(step.within().map(Period::inWords)).contains("5 working days");
        assertThat(step.within().flatMap(Period::from)).contains(Event.REVIEW);
        assertThat(step.lapse().ping()).containsExactly(Role.IRO);
        assertThat(step.lapse().tell()).isEmpty();
        assertThat(notes.informal().orElseThrow().skippable()).isTrue();
    }

    @Test
    void r3_8_the_guidance_notes_have_three_stages_that_nobody_is_named_for() {
        assertThat(notes.stages())
                .extracting(Stage::title)
                .containsExactly("Stage 1", "Stage 2", "Stage 3");
        assertThat(notes.stages())
                .allSatisfy(stage -> {
                    assertThat(stage.asks()).isEmpty();
                    assertThat(stage.within()).isEmpty();
                    assertThat(stage.needs()).isEqualTo(Set.of("informal"));
                });
    }

    private static List<Role> roles(String ids) {
        return Stream.of(ids.split(" ")).map(Role::new).toList();
    }
}
