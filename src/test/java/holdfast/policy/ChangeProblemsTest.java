package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What its author reads of the significant changes of which an IRO is told. */
class ChangeProblemsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    by: [social-worker]⏎  kinds | kinds | line 91, column 3: significant-changes: 'by' is missing. Name who tells the IRO of them.
                    by: [social-worker]⏎  kinds | by: [social-wrker]⏎  kinds | line 91, column 8: significant-changes.by[0]: 'social-wrker' is not a role. Did you mean 'social-worker'?
                    by: [social-worker]⏎  kinds | by: social-worker⏎  kinds | line 91, column 7: significant-changes.by: a text stands here. Write a list, such as [one, two].
                    {change: placement, title | {title | line 93, column 7: significant-changes.kinds[0]: 'change' is missing. Add it.
                    {change: placement, title: Placement, | {change: placement, | line 93, column 7: significant-changes.kinds[0]: 'title' is missing. Add it.
                    title: Placement, source: section 13 | title: Placement | line 93, column 7: significant-changes.kinds[0]: 'source' is missing. Name the place in the council's document.
                    {change: placement | {chnge: placement | line 93, column 8: significant-changes.kinds[0]: there is no 'chnge' here. Did you mean 'change'?
                    change: school | change: placement | line 94, column 16: significant-changes.kinds[1].change: 'placement' is taken by an earlier one. Give each its own.
                    change: school | change: New School | line 94, column 16: significant-changes.kinds[1].change: 'New School' is not an id: up to 40 small letters, digits and hyphens. Did you mean 'new-school'?
                    4 working days of told | 5 days of told | line 95, column 11: significant-changes.within: say whether '5 days' are working or calendar days.
                    4 working days of told | 5 working days of tld | line 95, column 11: significant-changes.within: 'tld' is not an event. Did you mean 'told'?
                    4 working days of told | 5 working days of raised | line 95, column 11: significant-changes.within: 'raised' cannot start this clock. Use 'told'.
                    4 working days of told | 5 working days | line 95, column 11: significant-changes.within: say which day it counts from, such as 'of told'.
                    4 working days of told | 5 working days before told | line 95, column 11: significant-changes.within: 'told' starts this clock, so nothing is due before it. Write 'of told'.
                    4 working days of told⏎  remind: 2 working days before | 4 working days of told⏎  remind: 4 working days before | line 96, column 11: significant-changes.remind: this reminder would go before the clock starts. Make it shorter than 4 working days.
                    again: every 3 working days⏎  tell | again: 2 working days⏎  tell | line 97, column 10: significant-changes.again: '2 working days' cannot be read here. Write it like 'every 5 working days'.
                    [iro-manager]⏎  source: section 13 | [iro-manger]⏎  source: section 13 | line 98, column 10: significant-changes.tell[0]: 'iro-manger' is not a role. Did you mean 'iro-manager'?
                    [iro-manager]⏎  source: section 13 | [iro-manager]⏎  reading: Ours. | line 91, column 3: significant-changes: 'source' is missing. Name the place in the council's document.
                    significant-changes: | significant-change: | line 90, column 1: there is no 'significant-change' here. Did you mean 'significant-changes'?
                    stage: level-2 | stage: significant-change | line 53, column 12: stages[1].stage: 'significant-change' has a meaning of its own. Choose another id.
                    """)
    void what_is_wrong_with_the_changes_is_explained(String good, String bad, String problem) {
        assertThat(Midshire.problems(lines(good), lines(bad))).containsExactly(problem);
    }

    @ParameterizedTest(name = "{0} without days")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    remind | line 95, column 11: significant-changes.remind: this goes with 'within' only. Remove it.
                    again  | line 96, column 10: significant-changes.again: this goes with 'within' only. Remove it.
                    tell   | line 97, column 9: significant-changes.tell: this goes with 'within' only. Remove it.
                    """)
    void what_follows_a_time_goes_only_with_one(String key, String problem) {
        assertThat(Midshire.problems("  within: 4 working days of told\n", ""))
                .hasSize(3)
                .contains(problem);
    }

    @ParameterizedTest(name = "kinds: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    []   | line 92, column 10: significant-changes.kinds: this list is empty. Name at least one.
                    none | line 92, column 10: significant-changes.kinds: a text stands here. Write a list, such as [one, two].
                    """)
    void there_is_at_least_one_kind(String kinds, String problem) {
        var all = Midshire.GOOD.replaceAll("kinds:\\n(    - .*\\n)+", "kinds: " + kinds + "\n");
        assertThat(Exampleshire.problems(all)).containsExactly(problem);
    }

    private static String lines(String text) {
        return text.replace("⏎", "\n");
    }
}
