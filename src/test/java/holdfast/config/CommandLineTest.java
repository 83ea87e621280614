package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String EVENTS =
            "Known: allocated, hearing, looked-after, midpoint, notified, raised, received, review,"
                    + " stage-1, stage-2, stage-3, stage-4, talked, told.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "--server.port=0", "record verify", "check policy"})
    void what_is_no_command_is_left_to_others(String line) {
        assertThat(typed(line)).isEmpty();
        assertThat(said(out) + said(err)).isEmpty();
    }

    @Test
    void each_file_is_said_to_be_in_order() {
        assertThat(typed("policy check bot/policies/buckinghamshire.yaml bot/policies/york.yaml"))
                .hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        bot/policies/buckinghamshire.yaml is in order: Buckinghamshire Council, edition 2021-09, 3 stages.
                        bot/policies/york.yaml is in order: City of York Council, edition 2013-12, 4 stages.
                        """);
    }

    @Test
    void every_problem_of_every_file_is_said() throws IOException {
        var york = Files.readString(Path.of("bot/policies/york.yaml"));
        var bad = folder.resolve("bad.yaml");
        Files.writeString(
                bad, york.replace("within: 20 working", "within: 20").replace("2013-12", "2013"));

        assertThat(typed("policy check %s bot/policies/york.yaml nowhere.yaml".formatted(bad)))
                .hasValue(1);
        assertThat(said(out))
                .isEqualTo(
                        """
                        %s has 2 problems:
                          line 4, column 10: edition: '2013' is not an edition. Write year and month, such as 2021-09.
                          line 122, column 11: whole-process.within: say whether '20 days' are working or calendar days.
                        No policy was loaded. The edition in force stays in force.
                        bot/policies/york.yaml is in order: City of York Council, edition 2013-12, 4 stages.
                        nowhere.yaml cannot be read. Check that it is there and that you may read it.
                        """
                                .formatted(bad));
        assertThat(said(err)).isEmpty();
    }

    @Test
    void a_file_that_is_not_utf_8_or_far_too_large_is_a_problem_like_any_other()
            throws IOException {
        var latin =
                Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9});
        var large = Files.write(folder.resolve("large.yaml"), new byte[10 * 1_048_576]);

        assertThat(typed("policy check %s %s".formatted(latin, large))).hasValue(1);
        assertThat(said(out))
                .contains(
                        "column 4: this character could not be read. Save the file as UTF-8.",
                        "large.yaml has 1 problem:\n  line 1, column 1: the file is larger than 1 MB.");
    }

    @Test
    void a_timeline_is_a_table_for_officers() {
        assertThat(
                        typed(
                                "policy timeline buckinghamshire review=2025-04-14 raised=2025-05-06 stage-1=2025-05-06"))
                .hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        Buckinghamshire Council: IRO dispute resolution, edition 2021-09

                        Due              What           Who                                            Counted                      Reminders        Out of time
                        Thu 17 Apr 2025  First talk     IRO                                            3 working days from review                    Tue 22 Apr 2025
                        Tue 13 May 2025  Stage 1        team manager                                   5 working days from stage-1  Mon 12 May 2025  Wed 14 May 2025
                        Wed 4 Jun 2025   Stage 3        service director                               20 working days from raised  Tue 3 Jun 2025   Thu 5 Jun 2025
                        Wed 4 Jun 2025   Whole process  IRO, assistant director for quality assurance  20 working days from raised                   Thu 5 Jun 2025

                        Stage 1: once out of time, team manager is pinged that day and then every 5 working days.
                        Stage 3: once out of time, service director is pinged that day and then every 5 working days.
                        """);
    }

    @Test
    void a_timeline_on_which_nothing_hangs_says_so() {
        assertThat(typed("policy timeline york review=2025-04-14")).hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        City of York Council: Children in care resolutions process, edition 2013-12
                        Nothing in this policy hangs on these events.
                        """);
    }

    @Test
    void a_timeline_for_programs_is_json() {
        assertThat(typed("policy timeline york --json stage-1=2025-04-17 raised=2025-04-17"))
                .hasValue(0);
        assertThat(said(out))
                .isEqualToIgnoringWhitespace(
                        """
                        [{"id": "stage-1", "what": "Stage 1", "who": "service-manager", "from": "stage-1", "days": 5,
                          "unit": "working-days", "due": "2025-04-28", "remind": ["2025-04-25"], "lapse": "2025-04-29",
                          "again": {"days": 5, "unit": "working-days"}},
                         {"id": "whole-process", "what": "Whole process", "who": "iro, iro-manager", "from": "raised", "days": 20,
                          "unit": "working-days", "due": "2025-05-20", "remind": [], "lapse": "2025-05-21"}]
                        """);
    }

    @Test
    void days_before_are_negative_and_a_date_that_does_not_apply_is_absent() throws IOException {
        var york = Files.readString(Path.of("bot/policies/york.yaml"));
        var file = folder.resolve("own.yaml");
        Files.writeString(
                file,
                york.replace("  may-be-skipped: no", "  within: 3 working days before review")
                        + "hearing: {remind: 5 working days before, tell: [legal], source: x}\n");

        assertThat(
                        typed(
                                "policy timeline %s review=2025-04-14 hearing=2025-06-30 --json"
                                        .formatted(file)))
                .hasValue(0);
        assertThat(said(out))
                .isEqualToIgnoringWhitespace(
                        """
                        [{"id": "informal", "what": "First talk", "who": "iro", "from": "review", "days": -3,
                          "unit": "working-days", "due": "2025-04-09", "remind": [], "lapse": "2025-04-10"},
                         {"id": "hearing", "what": "Court hearing", "who": "legal", "from": "hearing", "days": 0,
                          "unit": "at-once", "due": "2025-06-30", "remind": ["2025-06-23"]}]
                        """);
    }

    @ParameterizedTest(name = "policy {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                               | Say what to do with a policy.
                    chek x.yaml                      | Holdfast cannot 'chek' a policy.
                    check                            | Name the files to check.
                    timeline                         | Name a policy.
                    timeline --json                  | Name a policy.
                    timeline yrok raised=2025-01-06  | There is no policy 'yrok', nor such a file. There is: buckinghamshire, york.
                    timeline york                    | Say what happened when, such as raised=2025-05-06. EVENTS
                    timeline york raised             | 'raised' is not an event with its date, such as raised=2025-05-06.
                    timeline york --jsno             | '--jsno' is not an event with its date, such as raised=2025-05-06.
                    timeline york raisd=2025-01-06   | 'raisd' is not an event here. Did you mean 'raised'?
                    timeline york stage1=2025-01-06  | 'stage1' is not an event here. Did you mean 'stage-1'?
                    timeline york easter=2025-01-06  | 'easter' is not an event here. EVENTS
                    timeline york raised=6/1/2025    | '6/1/2025' is not a date. Write it like 2025-04-23.
                    timeline york raised=2025-02-30  | '2025-02-30' is not a date. Write it like 2025-04-23.
                    timeline york raised=            | '' is not a date. Write it like 2025-04-23.
                    timeline york raised=2025-01-06 raised=2025-01-07 | 'raised' is given twice. Keep one.
                    """)
    void wrong_usage_says_what_was_expected(String line, String sentence) {
        assertThat(typed("policy " + line)).hasValue(2);
        assertThat(said(err))
                .isEqualTo(
                        sentence.replace("EVENTS", EVENTS)
                                + """

                                Usage: java -jar holdfast.jar policy check FILE...
                                       java -jar holdfast.jar policy timeline POLICY EVENT=DATE... [--json]
                                POLICY is a file, or the short name of a policy that comes with Holdfast.
                                EVENT is a word such as raised or review, or a stage such as stage-1. DATE is written like 2025-04-23.
                                """);
        assertThat(said(out)).isEmpty();
    }

    @Test
    void a_day_past_the_calendar_is_a_problem_and_no_wrong_usage() {
        assertThat(typed("policy timeline york raised=2099-01-05")).hasValue(1);
        assertThat(said(err))
                .matches("Bank holidays are known from .* only\\. Choose a day between these,.*\n");
    }

    @Test
    void a_policy_with_problems_has_no_timeline() throws IOException {
        var file = Files.writeString(folder.resolve("empty.yaml"), "");

        assertThat(typed("policy timeline %s raised=2025-01-06".formatted(file))).hasValue(1);
        assertThat(said(err))
                .isEqualTo(
                        """
                        %s has 1 problem:
                          line 1, column 1: the file is empty. Begin with 'policy:' and its short name.
                        No policy was loaded. The edition in force stays in force.
                        """
                                .formatted(file));
    }

    private OptionalInt typed(String line) {
        var words = line.isBlank() ? List.<String>of() : List.of(line.strip().split(" +"));
        return CommandLine.run(words, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, UTF_8);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8);
    }
}
