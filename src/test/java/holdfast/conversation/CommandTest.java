package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.language.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of commands. */
class CommandTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    show 1001                          | SHOW
                    Show C 1042.                       | SHOW
                    raise 1001 5 No visits             | RAISE
                    formal 1001,1002                   | RAISE
                    tell 1001 2 It was decided         | TELL
                    good practice 1001 The book        | PRAISE
                    complaint 1001 Contact             | COMPLAINT
                    complaint C-1001                   | COMPLAINT
                    not satisfied C-1001 because late  | REFUSE
                    mine                               | MINE
                    to do                              | OWED
                    help                               | HELP
                    help raise                         | HELP
                    help look                          | HELP
                    away                               | AWAY
                    away 19 May to 23 May              | AWAY
                    away next Monday                   | AWAY
                    cancel                             | CANCEL
                    YES!                               | YES
                    can 1001 transfer                  | CAN
                    """)
    void a_name_with_what_it_needs_is_beyond_doubt(String line, Command command) {
        assertThat(Command.plainly(new Typed(line)).map(Command.Read::command)).contains(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell the school",
                "Tell 2 people",
                "Show him the plan",
                "Ask the team manager",
                "Ask 3 colleagues",
                "Accept that it takes time",
                "Change of placement",
                "Note that she is well",
                "Set a date",
                "Raise it with the school",
                "raise",
                "show",
                "Mine is the first review",
                "Back at school",
                "Help him with his reading",
                "Help at home",
                "Yes, he told me",
                "Check the passport",
                "Service concern about transport",
                "service",
                "Away from home for two nights",
                "Visit her on Monday",
                "Formal notice was given"
            })
    void words_that_could_be_somebodys_own_are_no_command(String line) {
        assertThat(Command.plainly(new Typed(line))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_command_has_all_that_help_says_of_it(Command command) {
        var words = new Words(Language.ENGLISH);

        assertThat(words.say("usage." + command.word())).contains(command.word().replace('-', ' '));
        assertThat(words.say("example." + command.word())).isNotBlank();
        assertThat(words.say("does." + command.word())).endsWith(".");
        assertThat(command.names()).allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void teams_lists_no_more_than_it_takes() {
        var listed = CommandList.of(Language.ENGLISH);

        assertThat(listed).hasSizeBetween(1, 10);
        assertThat(listed)
                .allSatisfy(each -> {
                    assertThat(each.title().length()).isBetween(1, 32);
                    assertThat(each.description().length()).isBetween(1, 128);
                    assertThat(Command.read(new Typed(each.title()))).isPresent();
                });
        assertThat(listed.getFirst())
                .isEqualTo(
                        new CommandList.Listed(
                                "help", "Shows what you can do here, with examples."));
    }
}
