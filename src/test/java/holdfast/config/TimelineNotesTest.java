package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer reads below the days: who is pinged again, and who may give more time. */
class TimelineNotesTest {

    @TempDir Path folder;

    private String york = "";

    @BeforeEach
    void york() throws IOException {
        york = Files.readString(Path.of("bot/policies/york.yaml"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    2 pings, ping: [head-of-service]       | after 2 pings without an answer, each further ping goes to head of service too.
                    1 ping, ping: [head-of-service, admin] | after 1 ping without an answer, each further ping goes to head of service and administrator too.
                    """)
    void whoever_is_pinged_again_or_next_is_named(String after, String sentence)
            throws IOException {
        var own =
                york.replaceFirst(
                        "again: every 5 working days}",
                        "again: every 2 working days, next-contact: {after: " + after + "}}");

        assertThat(below(own, "stage-1=2025-04-17"))
                .containsExactly(
                        "Stage 1: once out of time, service manager is pinged that day and then every 2 working days.",
                        "Stage 1: " + sentence);
    }

    @ParameterizedTest(name = "times: {0}")
    @CsvSource({"1, once", "2, 2 times"})
    void whoever_may_give_more_time_is_named(int times, String often) throws IOException {
        var own =
                york.replaceFirst("(?m)^    lapse: .ping: .service-manager.*\n", "")
                        .replace(
                                "within: 5 working days of stage-1\n",
                                """
                                within: 5 working days of stage-1
                                    lapse: {ping: [service-manager, admin], tell: [iro], offer: next, again: every 1 working day}
                                    more-time: {by: [iro, iro-manager], at-most: 5 working days, times: %d, because: illness}
                                """
                                        .formatted(times));

        assertThat(below(own, "stage-1=2025-04-17"))
                .containsExactly(
                        "Stage 1: once out of time, service manager and administrator are pinged that day and then every 1 working day.",
                        "Stage 1: IRO and IRO manager may give up to 5 working days more, %s. The ground: illness."
                                .formatted(often));
    }

    @Test
    void a_stage_that_counts_from_another_day_asks_for_that_day() throws IOException {
        var own = york.replace("5 working days of stage-2", "20 working days of raised");

        assertThat(typed(own, "stage-2=2025-04-17"))
                .endsWith(
                        "Nothing in this policy hangs on these events.\nStage 2 counts from 'raised'. Add raised=DATE.\n");
        assertThat(typed(own, "stage-2=2025-04-17", "raised=2025-04-17"))
                .doesNotContain("counts from");
    }

    @Test
    void programs_read_the_same_beside_the_fixed_names() throws IOException {
        var own =
                york.replaceFirst(
                                "again: every 5 working days}",
                                "again: every 2 calendar days, next-contact: {after: 2 pings, ping: [admin, legal]}}")
                        .replace(
                                "within: 5 working days of stage-1\n",
                                "within: 5 working days of stage-1\n    more-time: {by: [iro], at-most: 5 working days, because: illness}\n");

        assertThat(typed(own, "stage-1=2025-04-17", "--json"))
                .isEqualToIgnoringWhitespace(
                        """
                        [{"id": "stage-1", "what": "Stage 1", "who": "service-manager", "from": "stage-1", "days": 5,
                          "unit": "working-days", "due": "2025-04-28", "remind": ["2025-04-25"], "lapse": "2025-04-29",
                          "again": {"days": 2, "unit": "calendar-days"}, "next-contact": {"after": 2, "who": "admin, legal"},
                          "more-time": {"days": 5, "unit": "working-days", "times": 1, "by": "iro", "because": "illness"}}]
                        """);
    }

    private List<String> below(String policy, String... events) throws IOException {
        return typed(policy, events)
                .lines()
                .filter(line -> line.matches("Stage \\d+: .*"))
                .toList();
    }

    private String typed(String policy, String... arguments) throws IOException {
        var file = Files.writeString(folder.resolve("own.yaml"), policy);
        var out = new ByteArrayOutputStream();
        var words =
                Stream.concat(
                        Stream.of("policy", "timeline", file.toString()), Stream.of(arguments));
        var print = new PrintStream(out, true, UTF_8);
        assertThat(CommandLine.run(words.toList(), print, print))
                .as(out.toString(UTF_8))
                .hasValue(0);
        return out.toString(UTF_8);
    }
}
