package holdfast.policy;

import static holdfast.policy.Exampleshire.GOOD;
import static holdfast.policy.Exampleshire.with;
import static holdfast.policy.Period.Unit.CALENDAR_DAYS;
import static holdfast.policy.Period.Unit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Role;
import holdfast.policy.Lapse.Offer;
import holdfast.policy.PolicyReader.Reading.Refused;
import holdfast.policy.Stage.Deed;
import holdfast.policy.Stage.Moment;
import holdfast.policy.Stage.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {

    private static final Role TEAM_MANAGER = new Role("team-manager");

    private final Policy policy = Exampleshire.good();

    @Test
    void a_stage_is_read_as_its_author_wrote_it() {
        assertThat(policy.stages().getFirst())
                .isEqualTo(
                        new Stage(
                                new StageId("stage-1"),
                                "Stage 1",
                                List.of(),
                                List.of(new Task(Deed.ANSWER, List.of(TEAM_MANAGER))),
                                List.of(),
                                Optional.empty(),
                                Optional.of(working(5, "stage-1")),
                                false,
                                Set.of(),
                                List.of(new Period(1, WORKING_DAYS, true, Optional.empty())),
                                new Lapse(
                                        List.of(TEAM_MANAGER),
                                        List.of(Role.IRO),
                                        new Offer.Next(),
                                        Optional.of(working(2)),
                                        Optional.empty()),
                                Role.IRO,
                                Optional.empty(),
                                false,
                                Map.of(
                                        Moment.OPENED, List.of(Role.IRO_MANAGER),
                                        Moment.REFUSED,
                                                List.of(Role.IRO_MANAGER, new Role("admin"))),
                                "section 4",
                                Optional.empty()));
    }

    @Test
    void the_notification_names_whoever_answers_only_once() {
        assertThat(notification(policy).to()).containsExactly(Role.SOCIAL_WORKER);
        assertThat(notification(policy).answeredBy()).contains(TEAM_MANAGER);
        assertThat(notification(policy).within()).contains(working(10, "notified"));
    }

    @Test
    void a_stage_without_days_takes_what_is_left_of_the_whole_process() {
        assertThat(policy.stages().getLast().within()).isEmpty();
        assertThat(policy.wholeProcess())
                .contains(
                        new Policy.WholeProcess(
                                working(20, "raised"),
                                List.of(Role.IRO),
                                "section 6",
                                Optional.empty()));
    }

    @Test
    void the_last_stage_says_why_nothing_is_offered() {
        assertThat(policy.stages().getLast().lapse().offer())
                .isEqualTo(new Offer.Nothing("No stage follows."));
    }

    @Test
    void the_iro_is_reminded_to_judge_an_answer() {
        assertThat(policy.decision())
                .isEqualTo(
                        new Policy.Decision(
                                Optional.of(working(5)), "section 7", Optional.of("Ours.")));
    }

    @Test
    void copies_go_only_to_those_the_policy_names() {
        var stage = policy.stages().getFirst();

        assertThat(stage.copiedOn(Moment.OPENED)).containsExactly(Role.IRO_MANAGER);
        assertThat(stage.copiedOn(Moment.ACCEPTED)).isEmpty();
    }

    @Test
    void a_policy_may_add_roles_of_its_own() {
        var added =
                Exampleshire.loaded(
                        "added.yaml",
                        with("answered-by: head", "answered-by: lead-practitioner # for head")
                                + "roles: [lead-practitioner]\n");

        assertThat(added.stages().getLast().answeredBy()).contains(new Role("lead-practitioner"));
    }

    @Test
    void the_iro_sets_the_due_day_only_where_the_policy_says_yes() {
        var open = with("to: [social", "iro-may-set-due: yes\n  to: [social");

        assertThat(notification(policy).iroMaySetDue()).isFalse();
        assertThat(notification(Exampleshire.loaded("open.yaml", open)).iroMaySetDue()).isTrue();
    }

    @Test
    void calendar_days_stay_calendar_days() {
        var calendar = with("10 working days of notified", "14 calendar days of notified");

        assertThat(notification(Exampleshire.loaded("c.yaml", calendar)).within())
                .contains(new Period(14, CALENDAR_DAYS, Optional.of(Event.NOTIFIED)));
    }

    @Test
    void the_hash_is_that_of_the_text_to_the_letter() {
        assertThat(policy.hash())
                .isEqualTo("a94371355b6ee0dd951bd370c01306d800d19489b30eca858ed075fbf6f39c39");
        assertThat(Exampleshire.loaded("again.yaml", GOOD).hash()).isEqualTo(policy.hash());
        assertThat(Exampleshire.loaded("more.yaml", GOOD + "# more\n").hash())
                .isNotEqualTo(policy.hash());
    }

    @Test
    void a_file_saved_on_windows_reads_the_same() {
        var saved = Exampleshire.loaded("w.yaml", "\uFEFF" + GOOD.replace("\n", "\r\n"));

        assertThat(saved.stages()).isEqualTo(policy.stages());
    }

    @Test
    void its_author_reads_every_problem_at_once_and_in_the_order_of_the_file() {
        var bad =
                with(
                                "answered-by: team-manager\n    within",
                                "answered-by: team-manger\n    within")
                        .replace("5 working days of stage-1", "5 days of stage-1")
                        .replace("title: Stage 2", "titel: Stage 2");

        assertThat(PolicyReader.read("bad.yaml", bad))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.message())
                                        .isEqualTo(
                                                """
                                                bad.yaml has 3 problems:
                                                  line 20, column 18: stages[0].answered-by: 'team-manger' is not a role. Did you mean 'team-manager'?
                                                  line 21, column 13: stages[0].within: say whether '5 days' are working or calendar days.
                                                  line 27, column 5: stages[1]: there is no 'titel' here. Did you mean 'title'?
                                                No policy was loaded. The edition in force stays in force.\
                                                """));
    }

    @Test
    void one_problem_is_said_to_be_one() {
        assertThat(PolicyReader.read("bad.yaml", with("2026-04", "2026")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.message())
                                        .isEqualTo(
                                                """
                                                bad.yaml has 1 problem:
                                                  line 2, column 10: edition: '2026' is not an edition. Write year and month, such as 2021-09.
                                                No policy was loaded. The edition in force stays in force.\
                                                """));
    }

    @Test
    void a_very_bad_file_shows_its_first_hundred_problems() {
        assertThat(PolicyReader.read("bad.yaml", "\tx\n".repeat(103)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.message().lines())
                                        .hasSize(103)
                                        .startsWith("bad.yaml has 103 problems:")
                                        .endsWith(
                                                "  and 3 more.",
                                                "No policy was loaded. The edition in force stays in force."));
    }

    private static Stage notification(Policy policy) {
        return policy.notification().orElseThrow();
    }

    private static Period working(int count) {
        return new Period(count, WORKING_DAYS, Optional.empty());
    }

    private static Period working(int count, String from) {
        return new Period(count, WORKING_DAYS, Optional.of(new Event(from)));
    }
}
