package holdfast.conversation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Shape.Need;
import holdfast.conversation.Shape.Part;
import holdfast.language.Language;
import holdfast.people.Person;
import holdfast.story.Shire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command, by every name, for every role of every council, made from the table of commands.
 */
class CommandTableTest {

    private static final Path REFUSALS = Path.of("src/test/resources/refusals.csv");

    /** What is said to whoever is not in a role, by the key of the sentence. */
    private static final Set<String> BY_ROLE =
            Stream.of(
                            "refused.iro-only",
                            "refused.mine",
                            "refused.status",
                            "refused.check",
                            "refused.restrict",
                            "refused.tell-only",
                            "refused.sign-off",
                            "refused.no-changes",
                            "refused.no-notification",
                            "refused.no-notification-informal",
                            "refused.nobody-to-tell")
                    .map(key -> new Words(Language.ENGLISH).say(key))
                    .collect(toSet());

    /** A list of what waits refuses nobody: it is empty for those for whom nothing can wait. */
    private static final Set<Command> FOR_ALL = EnumSet.of(Command.OWED, Command.COMPLAINT);

    private static final Set<Command> NEEDS_A_CHILD =
            EnumSet.of(Command.CAN, Command.ABOUT_CHILD, Command.UNRESTRICT);

    @TempDir Path data;

    static Stream<String> names() {
        return Arrays.stream(Command.values()).flatMap(command -> command.names().stream());
    }

    /** A refusal: who types what when, and what is said. */
    private record Row(Command command, String role, String when, String line, String sentence) {

        static Row of(String line) {
            var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            return new Row(
                    Command.valueOf(parts.get(0)),
                    parts.get(1),
                    parts.get(2),
                    parts.get(3),
                    parts.get(4));
        }
    }

    static List<Row> refusals() throws IOException {
        return Files.readAllLines(REFUSALS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    @Test
    void every_command_has_a_refusal() throws IOException {
        assertThat(refusals().stream().map(Row::command).collect(toSet()))
                .isEqualTo(EnumSet.allOf(Command.class));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_says_what_to_do(Row row) {
        assertThat(Command.read(new Typed(row.line())).orElseThrow().command())
                .isEqualTo(row.command());
        try (var chats = new Chats(data)) {
            new Lines(chats).happens(row.when());
            var person = row.role().contains(" ") ? chats.named(row.role()) : chats.who(row.role());
            var before = chats.count();

            assertThat(Lines.shown(chats.say(person, row.line())).lines()).contains(row.sentence());
            assertThat(chats.count()).isEqualTo(before);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void capitals_spaces_quotes_and_a_full_stop_do_not_matter(String name) {
        var command = Command.read(new Typed(name)).map(Command.Read::command);

        assertThat(command).isPresent();
        for (var written :
                List.of(
                        name.toUpperCase(Locale.ROOT),
                        " " + name.replace(" ", "   ") + "  ",
                        "“" + name.replace(" ", "” “") + "”",
                        "‘" + name + "’",
                        name + ".",
                        "\u00A0" + name + "\u200B")) {
            assertThat(Command.read(Typed.heard(written)).map(Command.Read::command))
                    .as(written)
                    .isEqualTo(command);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void one_letter_wrong_is_met_with_a_word_that_is_known(String name) {
        var middle = name.length() / 2;
        var wrong = name.substring(0, middle) + "q" + name.substring(middle + 1);

        assertThat(new Guide(new Words(Language.ENGLISH)).unknown(new Typed(wrong)))
                .startsWith(
                        name.length() < 3
                                ? "I do not know that word. Type help"
                                : "I do not know that word. Did you mean “");
    }

    @Test
    void one_letter_wrong_nearly_always_finds_the_very_word() {
        var found =
                names().filter(
                                name -> {
                                    var wrong = name.substring(0, name.length() - 1) + "q";
                                    return new Guide(new Words(Language.ENGLISH))
                                            .unknown(new Typed(wrong))
                                            .contains("“" + name + "”");
                                })
                        .count();

        assertThat(found).isGreaterThan(names().count() * 9 / 10);
    }

    @ParameterizedTest
    @EnumSource
    void a_reference_that_is_not_there_reads_like_somebody_elses(Command command) {
        if (!command.shape().begins(Need.REF)) {
            return;
        }
        try (var chats = new Chats(data)) {
            chats.raised();
            var other = chats.named("Gareth Pugh");
            for (var ref : List.of("C-9999", "C-1001", "9999", "c 1001", "C-0", "banana")) {
                assertThat(Lines.shown(chats.say(other, command.word() + " " + ref + " x")))
                        .as(ref)
                        .isEqualTo(CommandsTest.NOT_YOURS);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"buckinghamshire", "york", "luton", "hull", "guidance-notes", "handbook"})
    void help_offers_what_a_role_is_not_refused(String council) {
        try (var chats = new Chats(data, new Shire(council))) {
            for (var person : cast(chats)) {
                var offered = Command.of(duties(council, chats, person));
                for (var command : Command.values()) {
                    if (command.whom() == Command.For.NOBODY
                            || command.shape().part() == Part.CONCERN
                            || FOR_ALL.contains(command)
                            || NEEDS_A_CHILD.contains(command)) {
                        continue;
                    }
                    var said = Lines.shown(chats.say(person, command.word()));
                    chats.say(person, "cancel"); // or the next line answers its question
                    assertThat(BY_ROLE.contains(said) || said.startsWith("No formal stage"))
                            .as(person.name() + " types " + command.word() + ": " + said)
                            .isEqualTo(!offered.contains(command));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"buckinghamshire", "york", "luton", "hull", "guidance-notes", "handbook"})
    void every_example_in_help_is_understood(String council) {
        try (var chats = new Chats(data, new Shire(council))) {
            for (var person : cast(chats)) {
                var help = Seen.in(chats.say(person, "help all"));
                var examples =
                        help.all("TextBlock")
                                .filter(text ->
                                        text.path("fontType").stringValue("").equals("monospace"))
                                .map(text -> text.path("text").stringValue().replace("\\", ""))
                                .toList();
                assertThat(examples).isNotEmpty();
                for (var example : examples) {
                    var read = Command.read(new Typed(example));
                    assertThat(read).as(example).isPresent();
                    assertThat(Lines.shown(chats.say(person, example)))
                            .as(person.name() + " types " + example)
                            .isNotBlank()
                            .isNotIn(BY_ROLE)
                            .doesNotContain("[", "I do not know", "This is not a day");
                }
                chats.say(person, "back");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"buckinghamshire", "york", "luton", "hull", "guidance-notes", "handbook"})
    void nothing_behind_a_name_is_never_a_dead_end(String council) {
        try (var chats = new Chats(data, new Shire(council))) {
            for (var person : cast(chats)) {
                for (var command : Command.values()) {
                    assertThat(Lines.shown(chats.say(person, command.word())))
                            .as(person.name() + " types " + command.word())
                            .isNotBlank();
                }
            }
        }
    }

    /** One person of each set of roles. */
    private static List<Person> cast(Chats chats) {
        return List.copyOf(
                chats.directory().people().stream()
                        .collect(
                                toMap(
                                        person ->
                                                new Caller(
                                                                person,
                                                                chats.directory(),
                                                                new Words(Language.ENGLISH))
                                                        .roles(),
                                        person -> person,
                                        (first, _) -> first))
                        .values());
    }

    private static Duties duties(String council, Chats chats, Person person) {
        var shire = new Shire(council);
        return new Duties(
                new Caller(person, chats.directory(), new Words(Language.ENGLISH)),
                shire.inForce(chats.directory().authority()).policy());
    }
}
