package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Role;
import holdfast.policy.Lapse.Offer;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Task;
import holdfast.policy.Tracks.Cause;
import holdfast.policy.Tracks.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuckinghamshireTest {

    private final Policy policy = Shipped.policy("buckinghamshire");

    @Test
    void it_is_the_edition_of_september_2021() {
        assertThat(List.of(policy.id(), policy.edition(), policy.council()))
                .containsExactly("buckinghamshire", "2021-09", "Buckinghamshire Council");
    }

    @Test
    void it_has_the_thirteen_categories_of_appendix_1() {
        assertThat(policy.categories())
                .extracting(Category::number, Category::source)
                .hasSize(13)
                .allSatisfy(category ->
                        assertThat(category.toList().getLast())
                                .isEqualTo("appendix 1, category " + category.toList().getFirst()));
        assertThat(policy.category("4")).isEqualTo(policy.category("decisions"));
    }

    @ParameterizedTest(name = "{0}: {1} within {2} of {3}, remind {4} before")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    notification | team-manager     | 10 working days | notified | 1 working day
                    stage-1      | team-manager     | 5 working days  | stage-1  | 1 working day
                    stage-2      | head-of-service  | 5 working days  | stage-2  | 1 working day
                    stage-3      | service-director |                 |          | 1 working day
                    """)
    void each_stage_has_its_answerer_and_its_days(
            String id, String answeredBy, String within, String event, String remind) {
        var stage = policy.stage(new StageId(id)).orElseThrow();

        assertThat(stage.answeredBy()).contains(new Role(answeredBy));
        assertThat(stage.within().map(Period::inWords)).isEqualTo(Optional.ofNullable(within));
        assertThat(stage.within().flatMap(Period::from).map(Event::word))
                .isEqualTo(Optional.ofNullable(event));
        assertThat(stage.remind()).extracting(Period::inWords).containsExactly(remind);
    }

    @Test
    void a_notification_goes_to_the_social_worker_too_and_the_iro_may_set_its_day() {
        assertThat(notification().to()).containsExactly(Role.SOCIAL_WORKER);
        assertThat(notification().iroMaySetDue()).isTrue();
        assertThat(policy.stages()).noneMatch(Stage::iroMaySetDue);
    }

    @ParameterizedTest(name = "{0}: ping {1}, tell {2}, offer the next: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    notification | team-manager     | iro                       | true
                    stage-1      | team-manager     | iro assistant-director-qa | true
                    stage-2      | head-of-service  | iro assistant-director-qa | true
                    stage-3      | service-director | iro assistant-director-qa | false
                    """)
    void each_lapse_pings_the_answerer_and_tells_those_above(
            String id, String ping, String tell, boolean next) {
        var lapse = policy.stage(new StageId(id)).orElseThrow().lapse();

        assertThat(lapse.ping()).containsExactly(new Role(ping));
        assertThat(lapse.tell()).isEqualTo(Stream.of(tell.split(" ")).map(Role::new).toList());
        assertThat(lapse.offer() instanceof Offer.Next).isEqualTo(next);
        assertThat(lapse.again().map(Period::inWords)).contains("5 working days");
    }

    @Test
    void after_stage_3_the_iro_reads_what_remains() {
        assertThat(policy.stages().getLast().lapse().offer())
                .isEqualTo(
                        new Offer.Nothing(
                                "Stage 3 is the council's last. You may refer the matter to Cafcass at any"
                                        + " point (section 5.3)."));
    }

    @Test
    void the_formal_process_takes_twenty_working_days_from_its_start() {
        var whole = policy.wholeProcess().orElseThrow();

        assertThat(whole.within().inWords()).isEqualTo("20 working days");
        assertThat(whole.within().from()).contains(Event.RAISED);
        assertThat(whole.tell()).containsExactly(Role.IRO, new Role("assistant-director-qa"));
    }

    @Test
    void the_iro_is_reminded_of_a_waiting_answer_every_five_working_days() {
        assertThat(policy.decision().remind().map(Period::inWords)).contains("5 working days");
    }

    @Test
    void every_rule_names_its_place_and_every_rule_with_days_says_how_it_was_read() {
        var rungs = Stream.concat(Stream.of(notification()), policy.stages().stream());

        assertThat(rungs)
                .allSatisfy(stage -> assertThat(stage.source()).containsPattern("section"))
                .allSatisfy(stage -> assertThat(stage.reading()).isPresent());
        assertThat(policy.wholeProcess().orElseThrow().source()).contains("appendix 3");
        assertThat(policy.wholeProcess().orElseThrow().reading()).isPresent();
        assertThat(policy.decision().source()).contains("section 4");
        assertThat(policy.decision().reading()).isPresent();
    }

    @ParameterizedTest(name = "{0} is chaired by {1}, who asks {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    stage-1 | team-manager    | social-worker iro
                    stage-2 | head-of-service | social-worker team-manager iro
                    """)
    void r3_16_a_resolution_meeting_is_offered_and_its_chair_answers(
            String id, String chair, String attend) {
        var stage = policy.stage(new StageId(id)).orElseThrow();
        var meeting = stage.meeting().orElseThrow();

        assertThat(stage.asks()).extracting(Task::deed).containsExactly(Deed.ANSWER);
        assertThat(stage.offers())
                .extracting(Task::deed)
                .containsExactly(Deed.CONVENE, Deed.MINUTES);
        assertThat(List.of(Deed.values()))
                .allSatisfy(deed -> assertThat(stage.mayDo(deed)).containsExactly(new Role(chair)));
        assertThat(meeting.chair()).contains(new Role(chair));
        assertThat(meeting.attend()).isEqualTo(roles(attend));
    }

    @Test
    void stage_3_has_no_meeting_of_its_own() {
        assertThat(policy.stages().getLast().meeting()).isEmpty();
        assertThat(policy.stages().getLast().offers()).isEmpty();
    }

    @Test
    void r2_1_the_iro_first_talks_with_the_team_manager_and_may_skip_it() {
        var informal = policy.informal().orElseThrow();

        assertThat(informal.with()).isEqualTo(roles("team-manager"));
        assertThat(informal.within().map(Period::inWords)).contains("3 working days");
        assertThat(informal.within().flatMap(Period::from)).contains(Event.REVIEW);
        assertThat(informal.skippable()).isTrue();
    }

    @Test
    void r2_5_good_practice_is_told_to_those_whose_practice_it_is() {
        assertThat(policy.goodPractice().orElseThrow().to())
                .isEqualTo(roles("team-manager social-worker"));
    }

    @Test
    void r2_6_a_concern_about_the_service_goes_to_the_seniors_at_once() {
        assertThat(policy.serviceConcern().orElseThrow().to())
                .isEqualTo(roles("iro-manager assistant-director-qa"));
    }

    @Test
    void no_stage_demands_an_informal_attempt_or_an_impact() {
        assertThat(policy.stages()).allMatch(stage -> stage.needs().isEmpty());
        assertThat(notification().needs()).isEmpty();
    }

    @Test
    void r4_1_before_cafcass_the_iro_is_advised_to_talk_with_two_seniors() {
        var cafcass = policy.tracks().cafcass();

        assertThat(cafcass.discussWith()).isEqualTo(roles("iro-manager assistant-director-qa"));
        assertThat(cafcass.tell()).isEqualTo(cafcass.discussWith());
        assertThat(cafcass.question()).containsOnly(Cause.LAST_STAGE, Cause.WHOLE_PROCESS);
        assertThat(cafcass.advice())
                .isEqualTo(
                        "Before a referral, talk with the IRO service manager and the Assistant"
                                + " Director for quality assurance. You may refer at any point,"
                                + " beside the stages, and nobody's agreement is needed.");
    }

    @Test
    void r5_1_it_has_the_thirteen_significant_changes_of_appendix_2_and_no_days_for_them() {
        var changes = policy.changes().orElseThrow();

        assertThat(changes.by()).isEqualTo(roles("social-worker"));
        assertThat(changes.kinds())
                .extracting(Policy.Change::id)
                .containsExactly(
                        "care-plan",
                        "decisions",
                        "contact",
                        "social-worker",
                        "safeguarding",
                        "complaint",
                        "placement",
                        "birth-family",
                        "offence",
                        "exclusion",
                        "missing",
                        "health",
                        "panel");
        assertThat(changes.kinds()).extracting(Policy.Change::source).containsOnly("appendix 2");
        assertThat(changes.clock()).isEmpty();
    }

    @Test
    void r4_3_legal_advice_has_one_level_that_nobody_must_agree_to() {
        assertThat(policy.tracks().legal().orElseThrow().levels())
                .containsExactly(
                        new Level(
                                1, "Independent legal advice", Optional.empty(), Optional.empty()));
    }

    @Test
    void r3_14_agreed_actions_are_followed_up() {
        var actions = policy.actions();

        assertThat(actions.remind()).extracting(Period::inWords).containsExactly("1 working day");
        assertThat(actions.again().map(Period::inWords)).contains("5 working days");
        assertThat(actions.tell()).containsExactly(Role.IRO);
    }

    private Stage notification() {
        return policy.notification().orElseThrow();
    }

    private static List<Role> roles(String ids) {
        return Stream.of(ids.split(" ")).map(Role::new).toList();
    }
}
