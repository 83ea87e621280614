package holdfast.policy;

import static holdfast.policy.Exampleshire.GOOD;
import static holdfast.policy.Exampleshire.loaded;
import static holdfast.policy.Exampleshire.problems;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy whose council's document lacks what a formal stage takes. */
class IncompleteProblemsTest {

    private static final String BLOCK =
            """
            incomplete:
              because: The ladder stands elsewhere.
              source: section 1
            """;

    /** The stages are known by name only, and the notification leads nowhere. */
    private static final String NAMED_ONLY =
            GOOD.replace(
                            "[team-manager], offer: next}",
                            "[team-manager], offer: none, because: Ask.}")
                    .replaceFirst(
                            "(?s)stages:.*(?=whole-process)",
                            BLOCK
                                    + """
                                    stages:
                                      - stage: stage-1
                                        title: Stage 1
                                        source: section 4
                                      - stage: stage-2
                                        title: Stage 2
                                        asks: [convene, minutes, answer]
                                        answered-by: head-of-service
                                        source: section 5
                                    """);

    private static final String NO_STAGES =
            NAMED_ONLY.replaceFirst("(?s)stages:.*(?=whole-process)", "");

    @Test
    void roles_days_and_what_follows_a_lapse_may_then_be_unknown() {
        var stages = loaded("gap.yaml", NAMED_ONLY).stages();

        assertThat(stages).extracting(Stage::title).containsExactly("Stage 1", "Stage 2");
        assertThat(stages.getFirst().asks()).isEmpty();
        assertThat(stages.getLast().asks())
                .as("what nobody is named for is left out")
                .containsExactly(
                        new Stage.Task(Stage.Deed.ANSWER, List.of(new Role("head-of-service"))));
        assertThat(stages)
                .allSatisfy(stage -> assertThat(stage.within()).isEmpty())
                .allSatisfy(stage ->
                        assertThat(stage.lapse().offer())
                                .isEqualTo(
                                        new Lapse.Offer.Nothing("The ladder stands elsewhere.")));
    }

    @Test
    void a_stage_may_lack_its_days_though_there_is_no_whole_process() {
        assertThat(problems(NAMED_ONLY.replaceFirst("(?s)whole-process.*(?=decision)", "")))
                .isEmpty();
    }

    @Test
    void there_may_be_no_stages_at_all() {
        var policy = loaded("gap.yaml", NO_STAGES);

        assertThat(policy.stages()).isEmpty();
        assertThat(policy.gap())
                .hasValueSatisfying(gap -> {
                    assertThat(gap.because()).isEqualTo("The ladder stands elsewhere.");
                    assertThat(gap.source()).isEqualTo("section 1");
                });
        assertThat(policy.next(StageId.NOTIFICATION)).isEmpty();
    }

    @Test
    void a_complete_policy_has_no_gap() {
        assertThat(Exampleshire.good().gap()).isEmpty();
    }

    @Test
    void without_the_block_all_of_it_is_missing() {
        assertThat(problems(NAMED_ONLY.replace(BLOCK, "")))
                .containsExactly(
                        "line 18, column 5: stages[0]: 'answered-by' is missing. Nobody would answer. Add a role.",
                        "line 18, column 5: stages[0]: 'lapse' is missing. Say who is pinged when the time runs out.",
                        "line 21, column 5: stages[1]: 'convene-means' is missing. Write 'held' or 'invited'.",
                        "line 21, column 5: stages[1]: 'convened-by' is missing. Name who calls the meeting.",
                        "line 21, column 5: stages[1]: 'minuted-by' is missing. Name who puts the minutes down, or a chair under 'chaired-by'.",
                        "line 21, column 5: stages[1]: 'lapse' is missing. Say who is pinged when the time runs out.");
        assertThat(problems(NO_STAGES.replace(BLOCK, "")))
                .containsExactly("line 1, column 1: 'stages' is missing. Add it.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `  because: The ladder stands elsewhere.` | `  reading: Ours.` | line 18, column 3: incomplete: 'because' is missing. Say what the council's document leaves out.
                    `  source: section 1` | `  reading: Ours.` | line 18, column 3: incomplete: 'source' is missing. Name the place in the council's document.
                    because: The | becuase: The | line 18, column 3: incomplete: there is no 'becuase' here. Did you mean 'because'?
                    because: The ladder stands elsewhere. | because: | line 18, column 11: incomplete.because: nothing stands here. Write a text.
                    offer: none, because: Ask. | offer: next | line 15, column 40: notification.lapse.offer: no stage can be opened while the policy is incomplete. Write 'offer: none' with a 'because'.
                    answered-by: head-of-service | answered-by: head-of-servic | line 27, column 18: stages[1].answered-by: 'head-of-servic' is not a role. Did you mean 'head-of-service'?
                    """)
    void what_is_wrong_with_it_is_explained(String good, String bad, String problem) {
        assertThat(NAMED_ONLY).contains(good);
        assertThat(problems(NAMED_ONLY.replace(good, bad))).containsExactly(problem);
    }

    @Test
    void a_block_that_is_only_a_word_is_one_problem() {
        assertThat(problems(NO_STAGES.replace(BLOCK, "incomplete: yes\n")))
                .containsExactly(
                        "line 17, column 13: incomplete: a text stands here. Write keys with their values.");
    }

    @Test
    void the_notification_opens_all_the_same_so_its_lapse_must_be_there() {
        assertThat(problems(NAMED_ONLY.replaceFirst("  lapse: .ping: .team-manager.*\n", "")))
                .containsExactly(
                        "line 11, column 3: notification: 'lapse' is missing. Say who is pinged when the time runs out.");
    }
}
