package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is told who needs to know what can be done here. */
class GuideTest extends OpenChats {

    @ParameterizedTest(name = "{0}: did you mean {1}")
    @CsvSource({
        "rais 1001 5 x, raise",
        "Reise 1001 5 x, raise",
        "notfy 1001 4 x, notify",
        "esclate C-1001, escalate",
        "acept C-1001, accept",
        "acknowlege C-1001, acknowledge",
        "withdrwa C-1001, withdraw",
        "shwo C-1001, show",
        "mnie, mine",
        "stauts, status",
        "tp do, to do",
        "not satisfyed C-1001, not satisfied",
        "ye, yes",
        "hlep, help"
    })
    void a_word_nearly_right_is_met_with_what_it_may_mean(String line, String meant) {
        assertThat(said(line))
                .isEqualTo(
                        "I do not know that word. Did you mean “%s”? Type help to see what you can do here."
                                .formatted(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banana",
                "The child was not seen at all",
                "1001",
                "never at all",
                "👋",
                "x"
            })
    void any_other_word_is_not_guessed_at_and_never_said_back(String line) {
        assertThat(said(line))
                .isEqualTo("I do not know that word. Type help to see what you can do here.");
    }

    private String said(String line) {
        return chats.say(chats.who("iro"), line).messages().getFirst().text();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    iro             | raise notify talked praise service complaint acknowledge accept escalate refuse ask wait done set finished redate note filed case cafcass legal hearing correct withdraw reopen void mine show child can ask away back help
                    team-manager    | answer acknowledge acknowledge convene minutes pass finished redate note filed case owed show child can ask away back help
                    head-of-service | answer acknowledge acknowledge convene minutes pass finished redate note filed case owed status overdue show child due caseload themes report can ask away back help
                    iro-manager     | acknowledge finished redate note filed case hold release erase status overdue show child due caseload themes report can ask away back restrict sign check import help
                    social-worker   | tell tell tell complaint acknowledge finished redate note filed case mine show child can ask away back help
                    """)
    void help_lists_what_the_person_can_do_in_their_roles(String role, String commands) {
        var shown =
                Seen.in(chats.say(chats.who(role), "help all"))
                        .all("TextBlock")
                        .filter(text -> text.path("fontType").stringValue("").equals("monospace"))
                        .map(text -> Typed.plain(text.path("text").stringValue().split(" ")[0]))
                        .toList();

        assertThat(shown).containsExactlyElementsOf(Arrays.asList(commands.split(" ")));
    }

    @Test
    void nothing_at_all_is_met_with_help() {
        assertThat(Seen.in(chats.say(chats.who("iro"), "\u200B")).title())
                .isEqualTo("Hello, Amara Okafor");
        assertThat(Seen.in(chats.say(chats.who("iro"), "\u00A0")).lead())
                .isEqualTo(
                        "Holdfast keeps concerns about children’s plans, and the time for each answer. Type a line like one of these, or press a button on a card. The last lines show you more. For one command type help and its name.");
    }

    @Test
    void a_line_that_is_too_long_is_refused_with_its_count() {
        assertThat(said("raise 1001 5 " + "x".repeat(4_200)))
                .isEqualTo(
                        "A line takes at most 4,000 characters, and yours has 4,213. Nothing was "
                                + "recorded. Please shorten it.");
    }
}
