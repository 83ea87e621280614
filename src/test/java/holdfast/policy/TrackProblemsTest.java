package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What its author reads of what runs beside the stages, and of closures. */
class TrackProblemsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    advice: Talk first. | advise: Talk first. | line 77, column 3: cafcass: there is no 'advise' here. Did you mean 'advice'?
                    advice: Talk first. | reading: Talk first. | line 77, column 3: cafcass: 'advice' is missing. Write what the IRO reads before a referral.
                    question: [last-stage | question: [last-stge | line 79, column 14: cafcass.question[0]: 'last-stge' is nothing that raises the question. Did you mean 'last-stage'?
                    question: [last-stage | question: [hearing | line 79, column 14: cafcass.question[0]: 'hearing' is nothing that raises the question. Write 'last-stage', 'whole-process' or 'complaint'.
                    question: [last-stage | question: [complaint | line 79, column 40: cafcass.question[2]: 'complaint' stands here twice. Keep one.
                    discuss-with: [iro-manager] | discuss-with: [boss] | line 78, column 18: cafcass.discuss-with[0]: 'boss' is not a role. Look at the list under 'Roles' in the guide, or add it under 'roles'.
                    level: 2 | level: 3 | line 85, column 15: legal.levels[1].level: '3' stands where level 2 belongs. Number them 1, 2, 3 in order.
                    level: 2 | level: two | line 85, column 15: legal.levels[1].level: 'two' stands where level 2 belongs. Number them 1, 2, 3 in order.
                    {level: 2, title: Counsel | {title: Counsel | line 85, column 7: legal.levels[1]: 'level' is missing. Add it.
                    {level: 2, title: Counsel | {level: 2 | line 85, column 7: legal.levels[1]: 'title' is missing. Say who gives this advice.
                    agreed-by: iro-manager | agreed-by: iro-manger | line 85, column 45: legal.levels[1].agreed-by: 'iro-manger' is not a role. Did you mean 'iro-manager'?
                    complaint: {by: [complaints-manager], tell | complaint: {tell | line 88, column 12: complaint: 'by' is missing. Name who tells the IRO of it.
                    hearing: {remind: 5 working days before, tell | hearing: {tell | line 89, column 10: hearing: 'remind' is missing. Say how long before the hearing.
                    before, tell: [legal, iro] | before | line 89, column 10: hearing: 'tell' is missing. Name who is reminded.
                    5 working days before, tell | 5 working days, tell | line 89, column 19: hearing.remind: '5 working days' cannot be read here. Write it like '1 working day before'.
                    5 working days before, tell | 5 working days after, tell | line 89, column 19: hearing.remind: a reminder goes before the last day. Write it like '1 working day before'.
                    5 working days before, tell | 5 days before, tell | line 89, column 19: hearing.remind: say whether '5 days' are working or calendar days.
                    closures: {move-stages: yes, source | closures: {source | line 100, column 11: closures: 'move-stages' is missing. Say whether closure days lengthen a stage.
                    move-stages: yes | move-stages: maybe | line 100, column 25: closures.move-stages: 'maybe' is no answer. Write 'yes' or 'no'.
                    move-stages: yes | move-stage: yes | line 100, column 12: closures: there is no 'move-stage' here. Did you mean 'move-stages'?
                    closures: {move-stages: yes, source: section 13, | closures: {move-stages: yes, | line 100, column 11: closures: 'source' is missing. Name the place in the council's document.
                    """)
    void what_is_wrong_with_a_track_is_explained(String good, String bad, String problem) {
        assertThat(Midshire.problems(good, bad)).containsExactly(problem);
    }
}
