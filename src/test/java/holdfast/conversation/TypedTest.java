package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a line is read: what people's keyboards do to it does not matter. */
class TypedTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 16);

    static Stream<String> disguises() {
        return Arrays.stream(Command.values())
                .flatMap(command -> command.names().stream())
                .flatMap(TypedTest::disguised);
    }

    private static Stream<String> disguised(String name) {
        return Stream.of(
                name.toUpperCase(Locale.ROOT),
                "  \t" + name + " \n",
                "\u00A0" + name.replace(" ", "\u00A0") + "\u00A0",
                "\u3000" + name.replace(" ", "\u2003"),
                "“" + name + "”",
                "‘" + name + "’",
                "«" + name + "»",
                name + ".",
                name + "!",
                name + ":",
                "\u200B" + name.substring(0, 1) + "\u200D" + name.substring(1) + "\uFEFF",
                name.substring(0, 1) + "\u00AD" + name.substring(1),
                "\u200F" + name + "\u200E",
                fullWidth(name));
    }

    private static String fullWidth(String name) {
        return name.chars()
                .map(c -> c == ' ' ? '\u3000' : c - '!' + '\uFF01')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @MethodSource("disguises")
    void a_command_is_known_however_it_is_typed(String typed) {
        var plain = Typed.plain(typed.replaceAll("[\\s\\p{Z}]+", " ").strip());

        assertThat(Command.read(new Typed(typed + " C-1001 and more")))
                .hasValueSatisfying(read -> {
                    assertThat(read.command().names()).contains(plain);
                    assertThat(read.rest().rest()).isEqualTo("C-1001 and more");
                });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "C-1001",
                "c-1001",
                "1001",
                "C1001",
                "C–1001",
                "C—1001",
                "C‑1001",
                "C−1001",
                "Ｃ－１００１",
                "“C-1001”",
                "C-1001,",
                "C-1001:",
                "(C-1001)",
                "C\u200B-1001"
            })
    void a_reference_is_known_however_it_is_typed(String typed) {
        var line = ActLine.of("refuse", new Typed(typed + " because late"), TODAY);

        assertThat(holdfast.concern.Reference.read(line.ref()))
                .hasValueSatisfying(ref -> assertThat(ref).hasToString("C-1001"));
        assertThat(line.inputs()).containsEntry("reason", "late").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "\u00A0",
                "\u200B",
                "\u200B\u200C\u200D",
                "\uFEFF",
                "\u00AD",
                "\u2003\u3000",
                "\u200E\u200F"
            })
    void what_nobody_can_see_is_nothing(String typed) {
        assertThat(new Typed(typed).isBlank()).isTrue();
        assertThat(Typed.isNothing(typed)).isTrue();
    }

    @ParameterizedTest(name = "escalate C-1001 {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    to stage 2 because it is late    | stage 2  | it is late
                    to Stage-2 because it is late    | stage-2  | it is late
                    to stage–2 because it is late    | stage-2  | it is late
                    to  stage   2   because late     | stage 2  | late
                    stage 2 because late             | stage 2  | late
                    to 2                             | 2        |
                    because it is late               |          | it is late
                    it is late                       |          | it is late
                    Because of the delay to June     |          | of the delay to June
                    to the director because he knows | the director | he knows
                    """)
    void a_line_names_a_stage_and_a_reason(String typed, String stage, String reason) {
        var inputs = ActLine.of("escalate", new Typed("C-1001 " + typed), TODAY).inputs();

        assertThat(inputs.getOrDefault("stage", "")).isEqualTo(stage == null ? "" : stage);
        assertThat(inputs.getOrDefault("reason", "")).isEqualTo(reason == null ? "" : reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “no”, and left",
                "two  spaces\nand a line",
                "Ａ full-width start",
                "ends in a dash –",
                "שלום child"
            })
    void what_somebody_says_stays_as_it_was_typed(String words) {
        assertThat(ActLine.of("ask", new Typed("C-1001 " + words), TODAY).inputs())
                .containsEntry("text", words);
        assertThat(ActLine.of("refuse", new Typed("C-1001 because " + words), TODAY).inputs())
                .containsEntry("reason", words);
    }
}
