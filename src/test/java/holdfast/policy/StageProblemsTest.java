package holdfast.policy;

import static holdfast.policy.Exampleshire.GOOD;
import static holdfast.policy.Exampleshire.problems;
import static holdfast.policy.Exampleshire.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageProblemsTest {

    private static final String BOTH =
            "If your document says both, leave out 'within' at the last stage and note it under 'reading'.";

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [social-worker, team | [social-worker, boss, team | line 12, column 23: notification.to[1]: 'boss' is not a role. Look at the list under 'Roles' in the guide, or add it under 'roles'.
                    [social-worker, team | [social-worker, Team | line 12, column 23: notification.to[1]: 'Team-manager' is not a role. Did you mean 'team-manager'?
                    [social-worker, team | [AD, team | line 12, column 8: notification.to[0]: 'AD' is not a role. Look at the list under 'Roles' in the guide, or add it under 'roles'.
                    [social-worker, team | [team-manager, team | line 12, column 22: notification.to[1]: 'team-manager' stands here twice. Keep one.
                    [social-worker, team-manager] | [] | line 12, column 7: notification.to: this list is empty. Name at least one.
                    answered-by: head-of-service | answered-by: iro | line 28, column 18: stages[1].answered-by: the IRO raises the concern. Let another role answer it.
                    tell: [iro], offer: next | tell: [iro], offer: nxt | line 23, column 55: stages[0].lapse.offer: 'nxt' cannot be offered. Did you mean 'next'?
                    tell: [iro], offer: next | tell: [iro], offer: tea | line 23, column 55: stages[0].lapse.offer: 'tea' cannot be offered. Write 'next' or 'none'.
                    tell: [iro], offer: next | tell: [iro], offer: none | line 23, column 55: stages[0].lapse.offer: say why nothing is offered. Add 'because' and a sentence for the IRO.
                    tell: [iro], offer: next | tell: [iro], offer: next, because: Tea | line 23, column 70: stages[0].lapse.because: this goes with 'offer: none' only. Remove it.
                    offer: none, because: No stage follows. | offer: next | line 29, column 45: stages[1].lapse.offer: no stage follows this one. Write 'offer: none' with a 'because'.
                    ping: [team-manager], tell | tell | line 23, column 12: stages[0].lapse: 'ping' is missing. Name who must now answer.
                    tell: [iro], offer: next, | tell: [iro], | line 23, column 12: stages[0].lapse: 'offer' is missing. Write 'offer: next', or 'offer: none' with a 'because'.
                    opened: | opend: | line 24, column 14: stages[0].copies: there is no 'opend' here. Did you mean 'opened'?
                    opened: | lapsed: | line 24, column 14: stages[0].copies: there is no 'lapsed' here. Known here: opened, convened, met, answered, accepted, refused, withdrawn.
                    stage: stage-2 | stage: stage-1 | line 26, column 12: stages[1].stage: 'stage-1' is taken by an earlier one. Give each its own.
                    stage: stage-2 | stage: raised | line 26, column 12: stages[1].stage: 'raised' has a meaning of its own. Choose another id.
                    stage: stage-2 | stage: notification | line 26, column 12: stages[1].stage: 'notification' has a meaning of its own. Choose another id.
                    stage: stage-2 | stage: Stage 2 | line 26, column 12: stages[1].stage: 'Stage 2' is not an id: up to 40 small letters, digits and hyphens. Did you mean 'stage-2'?
                    stage: stage-2 | stage: étape-2 | line 26, column 12: stages[1].stage: 'étape-2' is not an id: up to 40 small letters, digits and hyphens. Did you mean 'etape-2'?
                    stage: stage-2 | stage: 二 | line 26, column 12: stages[1].stage: '二' is not an id: up to 40 small letters, digits and hyphens.
                    category: drift | category: Drift! | line 7, column 15: categories[0].category: 'Drift!' is not an id: up to 40 small letters, digits and hyphens. Did you mean 'drift'?
                    20 working days of raised | 5 working days of raised | line 32, column 3: whole-process: the stages may take up to 5 working days (stage-1: 5), which leaves nothing for stage-2. Give them less, or the whole process more.
                    20 working days of raised | 7 calendar days of raised | line 32, column 3: whole-process: the stages may take up to 7 calendar days (stage-1: 7), which leaves nothing for stage-2. Give them less, or the whole process more.
                    20 working days of raised | 24 hours of raised | line 32, column 3: whole-process: the stages may take up to 168 hours (stage-1: 168), more than 24. Give them less, or the whole process more.
                    20 working days of raised | at once | line 32, column 3: whole-process: the stages may take up to 7 calendar days (stage-1: 7), more than 0. Give them less, or the whole process more.
                    """)
    void what_is_wrong_with_a_rung_is_explained(String good, String bad, String problem) {
        assertThat(problems(with(good, bad))).containsExactly(problem);
    }

    @Test
    void a_stage_that_nobody_answers_is_refused() {
        assertThat(problems(with("    answered-by: head-of-service\n", "")))
                .containsExactly(
                        "line 26, column 5: stages[1]: 'answered-by' is missing. Nobody would answer. Add a role.");
    }

    @Test
    void a_stage_that_may_lapse_with_nobody_knowing_is_refused() {
        assertThat(problems(GOOD.replaceAll("    lapse: .ping: .head.*\n", "")))
                .containsExactly(
                        "line 26, column 5: stages[1]: 'lapse' is missing. Say who is pinged when the time runs out.");
    }

    @Test
    void a_notification_without_days_is_refused() {
        assertThat(problems(with("  within: 10 working days of notified\n", "")))
                .containsExactly(
                        "line 11, column 3: notification: 'within' is missing. Say how long the answer may take.");
    }

    @Test
    void a_stage_without_days_needs_a_whole_process_to_take_what_is_left_of() {
        assertThat(problems(GOOD.replaceAll("(?s)whole-process.*(?=decision)", "")))
                .containsExactly(
                        "line 26, column 5: stages[1]: 'within' is missing. Only under a 'whole-process' may it be left out.");
    }

    @Test
    void stages_that_fill_the_whole_process_fit_it() {
        var full =
                with(
                        "answered-by: head",
                        "within: 15 working days of stage-2\n    answered-by: head");

        assertThat(problems(full)).isEmpty();
        assertThat(problems(full.replace("15 working", "16 working")))
                .containsExactly(
                        "line 33, column 3: whole-process: the stages may take up to 21 working days (stage-1: 5, stage-2: 16), more than 20. If your document says both, leave out 'within' at the last stage and note it under 'reading'.");
    }

    @ParameterizedTest(name = "stage 2 within {0}, all within {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    month end of stage-2         | 28 calendar days | the stages may take up to 38 calendar days (stage-1: 7, stage-2: 31), more than 28. BOTH
                    20 working days of raised    | 20 working days  |
                    28 calendar days of raised   | 28 calendar days |
                    28 calendar days of raised   | 7 calendar days  | stage-2 may take up to 28 calendar days, more than 7. BOTH
                    21 working days of raised    | 28 calendar days | stage-2 may take up to 30 calendar days, more than 28. BOTH
                    """)
    void all_stages_fit_the_whole_process_and_one_that_runs_beside_it_fits_alone(
            String within, String whole, @Nullable String problem) {
        var text =
                with("answered-by: head", "within: " + within + "\n    answered-by: head")
                        .replace(
                                "within: 20 working days of raised\n  tell",
                                "within: " + whole + " of raised\n  tell");

        assertThat(problems(text))
                .isEqualTo(
                        problem == null
                                ? List.of()
                                : List.of(
                                        "line 33, column 3: whole-process: "
                                                + problem.replace("BOTH", BOTH)));
    }

    @Test
    void a_stage_that_runs_beside_the_others_need_not_be_the_last() {
        assertThat(
                        problems(
                                with("5 working days of stage-1", "30 working days of raised")
                                        .replace("remind: 1 working day before\n", "\n")))
                .containsExactly(
                        "line 32, column 3: whole-process: stage-1 may take up to 30 working days, more than 20. Give it less, or the whole process more.");
    }

    @Test
    void the_whole_process_is_measured_though_a_stage_has_other_problems() {
        assertThat(problems(with("20 working", "3 working").replace("title: Stage 1", "titel: x")))
                .containsExactly(
                        "line 19, column 5: stages[0]: there is no 'titel' here. Did you mean 'title'?",
                        "line 32, column 3: whole-process: the stages may take up to 5 working days (stage-1: 5), more than 3. Give them less, or the whole process more.");
    }

    @Test
    void a_stage_whose_id_is_misspelt_has_one_problem() {
        assertThat(problems(with("- stage: stage-1", "- stge: stage-1")))
                .containsExactly(
                        "line 18, column 5: stages[0]: there is no 'stge' here. Did you mean 'stage'?");
    }

    @Test
    void an_id_may_not_be_endless() {
        var id = "s".repeat(41);

        assertThat(problems(with("stage: stage-2", "stage: " + id)))
                .containsExactly(
                        "line 26, column 12: stages[1].stage: '%s' is not an id: up to 40 small letters, digits and hyphens."
                                .formatted(id));
    }

    @Test
    void a_stage_that_is_only_a_word_is_one_problem() {
        assertThat(problems(with("stages:\n", "stages:\n  - stage-0\n")))
                .containsExactly(
                        "line 18, column 5: stages[0]: a text stands here. Write keys with their values.");
    }

    @ParameterizedTest(name = "roles: [{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    iro        | roles[0]: 'iro' is a role already. Remove it here.
                    Practice Lead | roles[0]: 'Practice Lead' is not an id: up to 40 small letters, digits and hyphens. Did you mean 'practice-lead'?
                    """)
    void an_added_role_must_be_new_and_well_formed(String role, String problem) {
        assertThat(problems(GOOD + "roles: [" + role + "]\n"))
                .containsExactly("line 42, column 9: " + problem);
    }

    @Test
    void the_iro_may_set_the_due_day_or_not() {
        assertThat(problems(with("  to: [social", "  iro-may-set-due: perhaps\n  to: [social")))
                .containsExactly(
                        "line 12, column 20: notification.iro-may-set-due: 'perhaps' is no answer. Write 'yes' or 'no'.");
    }
}
