package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import holdfast.story.Shire;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, with somebody's own in its examples. */
class HelpTest extends OpenChats {

    private Seen asked(Person person, String line) {
        return Seen.in(chats.say(person, line));
    }

    @Test
    void ten_lines_come_first() {
        var help = asked(chats.who("iro"), "help");

        assertThat(help.lead())
                .isEqualTo(
                        "Holdfast keeps concerns about children’s plans, and the time for each answer. Type a line like one of these, or press a button on a card. The last lines show you more. For one command type help and its name.");
        assertThat(help.text().lines().skip(2))
                .containsExactly(
                        "raise 1001 1 Documents missing, unfinished or poor",
                        "Raises a formal concern at the first stage. The number after the child is the category. Add: at Stage 2 because … to enter elsewhere.",
                        "notify 1001 1 Documents missing, unfinished or poor",
                        "Sends a notification. The number after the child is the category. For siblings write 1001,1002. Just notify opens a form.",
                        "acknowledge C-1001",
                        "Says that you have seen it. The time for your answer goes on.",
                        "accept C-1001 Settled by telephone",
                        "Says that the answer is enough. Only you can end a concern.",
                        "mine",
                        "Lists your open concerns.",
                        "show C-1001",
                        "Shows a concern and all that has happened to it.",
                        "help start",
                        "Start a matter: raise, notify, talked, praise, service, complaint.",
                        "help concern",
                        "About a concern: acknowledge, accept, escalate, refuse, ask, wait, done, set, finished, redate, note, filed, case note, cafcass, legal, hearing, correct, withdraw, reopen, void.",
                        "help look",
                        "Look something up: mine, show, child, can.",
                        "help more",
                        "More: ask me, away, back, help.");
    }

    @ParameterizedTest(name = "a {0} sees first: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    iro             | raise notify acknowledge accept mine show
                    iro-manager     | status overdue show
                    head-of-service | owed status overdue
                    team-manager    | answer acknowledge
                    social-worker   | acknowledge
                    """)
    void what_a_person_comes_for_stands_first(String role, String first) {
        assertThat(examples(asked(chats.who(role), "hello")))
                .startsWith(first.split(" "))
                .hasSizeLessThanOrEqualTo(10);
    }

    private static List<String> examples(Seen help) {
        return help.text()
                .lines()
                .skip(2)
                .map(line -> line.split(" ")[0])
                .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Test
    void the_greeting_says_what_speaks_and_a_part_of_the_help_does_not() {
        var what = "Holdfast keeps concerns about children’s plans";
        assertThat(asked(chats.who("social-worker"), "hi").lead()).startsWith(what);
        assertThat(asked(chats.who("iro"), "help start").lead())
                .isEqualTo("Type a line like one of these, or press a button on a card.");
        assertThat(asked(chats.who("iro"), "help all").lead())
                .isEqualTo("Type a line like one of these, or press a button on a card.");
    }

    @ParameterizedTest(name = "help {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    start   | talked 1001 with Ruth Ellingham Documents missing, unfinished or poor
                    concern | set C-1002 by 28 April
                    concern | wait C-1002 until 28 April because the panel meets then
                    Look.   | can 1001 transfer
                    more    | away 28 April to 2 May cover Gareth Pugh
                    all     | redate C-1002 1 28 April because the clinic moved the day
                    """)
    void examples_are_somebodys_own(String word, String example) {
        new Lines(chats).happens("withdrawn");
        chats.say(chats.who("iro"), "raise 1001 5 No visit since Easter");
        chats.say(chats.who("iro"), "yes");
        assertThat(chats.count()).isEqualTo(2);

        assertThat(asked(chats.who("iro"), "help " + word).text().lines()).contains(example);
    }

    @Test
    void examples_are_the_councils_own() {
        chats.close();
        chats = new Chats(data.resolve("york"), new Shire("york"));

        assertThat(asked(chats.who("iro"), "help all").text().lines())
                .anyMatch(line -> line.startsWith("raise 2001 1 "))
                .noneMatch(line -> line.startsWith("notify "));
    }

    @ParameterizedTest(name = "{0} asks for help {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    iro          | escalate | Takes a concern to its next stage. Add: to Stage 2 because … for another stage. It is read back first, and counts when you press Send. You may do this here.
                    iro          | Satisfied | Says that the answer is enough. Only you can end a concern. It is read back first, and counts when you press Send. You may do this here.
                    team-manager | refuse   | Says that the answer is not enough. It is recorded at once. Here this is for the IRO.
                    team-manager | restrict | Hides a child from everybody else. Write everyone to end that. It is read back first, and counts when you press Send. Here this is for the IRO manager, the administrator.
                    iro          | owed     | Lists what waits for you. Nothing is recorded by it. Here this is for the team manager, the head of service, the service director.
                    iro          | extend   | Gives more time, where the policy grants any. It is recorded at once. Your council’s policy has no such step.
                    iro          | yes      | Sends what was read back to you. It is recorded at once.
                    """)
    void a_command_is_explained_to_whoever_may_and_whoever_may_not(
            String role, String word, String lead) {
        assertThat(asked(chats.who(role), "help " + word).lead()).isEqualTo(lead);
    }

    @Test
    void a_command_is_explained_with_all_its_names_and_an_example() {
        assertThat(asked(chats.who("iro"), "help formal").text().lines())
                .containsExactly(
                        "raise",
                        "Raises a formal concern at the first stage. The number after the child is the category. Add: at Stage 2 because … to enter elsewhere. It is read back first, and counts when you press Send. You may do this here.",
                        "raise \\[child\\] \\[category\\] \\[words\\] at \\[stage\\] because \\[words\\]",
                        "How to type it. Or begin with: formal.",
                        "raise 1001 1 Documents missing, unfinished or poor",
                        "An example.");
        assertThat(asked(chats.who("iro"), "help mine").text())
                .contains("How to type it. Capitals do not matter.");
    }

    @Test
    void what_is_no_command_is_met_with_what_it_may_mean() {
        assertThat(chats.say(chats.who("iro"), "help esclate").messages().getFirst().text())
                .isEqualTo(
                        "I do not know that word. Did you mean “escalate”? Type help to see what you can do here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Holdfast help",
                "<at>Holdfast</at> help",
                "<at id=\"0\">Hold fast</at>, HELP",
                "  @holdfast:  help."
            })
    void a_mention_of_the_bot_before_a_line_does_not_matter(String line) {
        assertThat(asked(chats.who("iro"), line).title()).isEqualTo("Hello, Amara Okafor");
    }
}
