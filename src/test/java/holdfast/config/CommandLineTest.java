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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    @ValueSource(strings = {"", "--server.port=0", "verify record", "check policy"})
    void what_is_no_command_is_left_to_others(String line) {
        assertThat(typed(line)).isEmpty();
        assertThat(said(out) + said(err)).isEmpty();
    }

    @Test
    void each_file_is_said_to_be_in_order() {
        var files =
                Stream.of("buckinghamshire", "guidance-notes", "handbook", "hull", "luton", "york")
                        .map("bot/policies/%s.yaml"::formatted)
                        .collect(Collectors.joining(" "));

        assertThat(typed("policy check " + files)).hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        bot/policies/buckinghamshire.yaml is in order: Buckinghamshire Council, edition 2021-09, 3 stages.
                        bot/policies/guidance-notes.yaml is in order: The council of the guidance notes, edition 2016-05, 3 stages. Formal stages cannot be opened. The guidance notes have three stages, but their flowchart of who answers, and in how many days, is not in the text.
                        bot/policies/handbook.yaml is in order: Your council, edition 2010-03, 3 stages.
                        bot/policies/hull.yaml is in order: Hull City Council, edition 2026-11, 0 stages. Formal stages cannot be opened. Hull's Dispute Resolution Procedure is a separate document, and its stages are not in this policy.
                        bot/policies/luton.yaml is in order: Luton Council, edition 2026-11, 0 stages. Formal stages cannot be opened. Luton's Escalating Concerns and Dispute Resolution Procedure is a separate document, and its stages are not in this policy.
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
    void b1_a_timeline_is_a_table_for_officers() {
        assertThat(
                        typed(
                                "policy timeline buckinghamshire review=2025-04-14 raised=2025-05-06 stage-1=2025-05-06"))
                .hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        Buckinghamshire Council: IRO dispute resolution, edition 2021-09

                        Due              What                                                      Who                                            Counted                       Reminders        Out of time
                        Thu 17 Apr 2025  First talk                                                IRO                                            3 working days from review                     Tue 22 Apr 2025
                        Thu 17 Apr 2025  Record a concern the review has shown                     IRO                                            3 working days from review                     Tue 22 Apr 2025
                        Wed 23 Apr 2025  Complete the decisions and send them to the team manager  IRO                                            5 working days from review                     Thu 24 Apr 2025
                        Wed 30 Apr 2025  Object to the decisions, in writing                       team manager                                   5 working days from received                   Thu 1 May 2025
                        Thu 8 May 2025   Complete the review report                                IRO                                            15 working days from review                    Fri 9 May 2025
                        Tue 13 May 2025  Stage 1                                                   team manager                                   5 working days from stage-1   Mon 12 May 2025  Wed 14 May 2025
                        Thu 15 May 2025  Distribute the review report                              IRO                                            20 working days from review                    Fri 16 May 2025
                        Wed 4 Jun 2025   Stage 3                                                   service director                               20 working days from raised   Tue 3 Jun 2025   Thu 5 Jun 2025
                        Wed 4 Jun 2025   Whole process                                             IRO, assistant director for quality assurance  20 working days from raised                    Thu 5 Jun 2025

                        Object to the decisions, in writing: if nothing comes by then, the decisions are confirmed. Told: team manager and IRO.
                        Stage 1: once out of time, team manager is pinged that day and then every 5 working days.
                        Stage 3: once out of time, service director is pinged that day and then every 5 working days.
                        'received' is counted as Wed 23 Apr 2025, the last day of 'Complete the decisions and send them to the team manager'. Add received=DATE once it has happened.
                        """);
    }

    @Test
    void a_timeline_on_which_nothing_hangs_says_so() {
        assertThat(typed("policy timeline york midpoint=2025-04-14")).hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        City of York Council: Children in care resolutions process, edition 2013-12
                        Nothing in this policy hangs on these events.
                        """);
    }

    @Test
    void a_stage_that_nobody_is_named_for_says_so() {
        assertThat(typed("policy timeline guidance-notes review=2025-05-27 raised=2025-05-27"))
                .hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        The council of the guidance notes: IRO dispute resolution, edition 2016-05

                        Due              What               Who               Counted                      Reminders  Out of time
                        Tue 3 Jun 2025   First talk         IRO               5 working days from review              Wed 4 Jun 2025
                        Tue 3 Jun 2025   Cause for concern  IRO               5 working days from review              Wed 4 Jun 2025
                        Tue 24 Jun 2025  Stage 1            not named         20 working days from raised             Wed 25 Jun 2025
                        Tue 24 Jun 2025  Stage 2            not named         20 working days from raised             Wed 25 Jun 2025
                        Tue 24 Jun 2025  Stage 3            not named         20 working days from raised             Wed 25 Jun 2025
                        Tue 24 Jun 2025  Whole process      IRO, IRO manager  20 working days from raised             Wed 25 Jun 2025

                        Cause for concern: once out of time, IRO is pinged that day and then every 5 working days.
                        Formal stages cannot be opened. The guidance notes have three stages, but their flowchart of who answers, and in how many days, is not in the text.
                        """);
    }

    @Test
    void nobody_is_an_empty_list_for_programs() {
        assertThat(typed("policy timeline guidance-notes raised=2025-05-27 --json")).hasValue(0);
        assertThat(said(out)).contains("\"id\" : \"stage-1\"", "\"who\" : \"\"");
    }

    @Test
    void a_stage_without_days_or_a_limit_on_all_says_so() throws IOException {
        var notes = Files.readString(Path.of("bot/policies/guidance-notes.yaml"));
        var file = folder.resolve("own.yaml");
        Files.writeString(file, notes.replaceFirst("(?s)whole-process:.*?(?=decision:)", ""));

        assertThat(typed("policy timeline %s stage-2=2025-05-27".formatted(file))).hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        The council of the guidance notes: IRO dispute resolution, edition 2016-05
                        Nothing in this policy hangs on these events.
                        Stage 2: the policy does not say how long it may take.
                        Formal stages cannot be opened. The guidance notes have three stages, but their flowchart of who answers, and in how many days, is not in the text.
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
                york.substring(0, york.indexOf("\nduties:"))
                                .replace(
                                        "may-be-skipped: no",
                                        "within: 3 working days before review")
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

    @Test
    void a_timeline_shows_duties_and_below_them_what_follows() throws IOException {
        assertThat(typed("policy timeline %s allocated=2025-06-02".formatted(withDuties())))
                .hasValue(0);
        assertThat(said(out))
                .isEqualTo(
                        """
                        City of York Council: Children in care resolutions process, edition 2013-12

                        Due             What                          Who               Counted                        Reminders       Out of time
                        Wed 4 Jun 2025  Send the list (first review)  business support  2 working days from allocated                  Thu 5 Jun 2025
                        Fri 6 Jun 2025  Return the list               social worker     2 working days from list-sent  Thu 5 Jun 2025  Mon 9 Jun 2025
                        Tue 2 Jun 2026  See the child                 IRO               every year from allocated                      Wed 3 Jun 2026

                        Return the list: on Tue 10 Jun 2025, if it is not done: reminder to social worker and administrator, copy to team manager.
                        Return the list: on Wed 11 Jun 2025, if it is not done: goes to IRO manager.
                        Return the list: its other limit, 20 working days before review, is not counted. Add review=DATE.
                        'list-sent' is counted as Wed 4 Jun 2025, the last day of 'Send the list'.
                        """);
    }

    @Test
    void a_timeline_says_what_silence_means() throws IOException {
        assertThat(typed("policy timeline %s review=2025-04-14".formatted(withDuties())))
                .hasValue(0);
        assertThat(said(out))
                .contains(
                        "\nWed 23 Apr 2025  Send the decisions  ",
                        "\nObject: if nothing comes by then, the decisions stand. Told: IRO and team manager.\n",
                        "\nReturn the list: its other limit, 2 working days from list-sent, is not counted.\n");
    }

    @Test
    void a_day_that_was_not_given_is_said_to_be_the_last_for_what_brings_it() throws IOException {
        var line =
                "\n'told' is counted as Wed 23 Apr 2025, the last day of 'Send the decisions'. Add told=DATE once it has happened.\n";

        assertThat(typed("policy timeline %s review=2025-04-14".formatted(withDuties())))
                .hasValue(0);
        assertThat(said(out)).contains(line);
        out.reset();
        assertThat(
                        typed(
                                "policy timeline %s review=2025-04-14 told=2025-04-16"
                                        .formatted(withDuties())))
                .hasValue(0);
        assertThat(said(out)).contains("Object").doesNotContain("is counted as");
    }

    @Test
    void duties_are_there_for_programs() throws IOException {
        assertThat(
                        typed(
                                "policy timeline %s --json allocated=2025-06-02 review=2025-07-03 told=2025-07-07"
                                        .formatted(withDuties())))
                .hasValue(0);
        assertThat(said(out))
                .isEqualToIgnoringWhitespace(
                        """
                        [{"id": "list-sent", "what": "Send the list", "who": "business-support", "from": "allocated", "days": 2,
                          "unit": "working-days", "due": "2025-06-04", "remind": [], "lapse": "2025-06-05",
                          "to": "social-worker", "reviews": "first"},
                         {"id": "list-returned", "what": "Return the list", "who": "social-worker", "from": "review", "days": -20,
                          "unit": "working-days", "due": "2025-06-05", "remind": ["2025-06-04"], "lapse": "2025-06-06",
                          "late": [{"on": "2025-06-09", "remind": "social-worker, admin", "copy": "team-manager"},
                                   {"on": "2025-06-10", "escalate": "iro-manager"}]},
                         {"id": "decisions", "what": "Send the decisions", "who": "iro", "from": "review", "days": 5,
                          "unit": "working-days", "due": "2025-07-10", "remind": [], "lapse": "2025-07-11", "brings": "told"},
                         {"id": "objection", "what": "Object", "who": "team-manager", "from": "told", "days": 5,
                          "unit": "working-days", "due": "2025-07-14", "remind": [], "lapse": "2025-07-15",
                          "silence": {"means": "the decisions stand", "tell": "iro, team-manager"}},
                         {"id": "visit", "what": "See the child", "who": "iro", "from": "allocated", "days": 0,
                          "unit": "every-year", "due": "2026-06-02", "remind": [], "lapse": "2026-06-03"}]
                        """);
    }

    @Test
    void an_event_of_the_policys_own_may_be_given() throws IOException {
        assertThat(typed("policy timeline %s house-move=2025-06-02".formatted(withDuties())))
                .hasValue(0);
        assertThat(said(out)).contains("Tell the IRO  social worker  on the day of house-move");
        assertThat(typed("policy timeline %s house-mvoe=2025-06-02".formatted(withDuties())))
                .hasValue(2);
        assertThat(said(err))
                .startsWith("'house-mvoe' is not an event here. Did you mean 'house-move'?\n");
    }

    /** York's policy with duties in the place of its own. */
    private Path withDuties() throws IOException {
        var york = Files.readString(Path.of("bot/policies/york.yaml"));
        return Files.writeString(
                folder.resolve("duties.yaml"),
                york.substring(0, york.indexOf("\nduties:"))
                        + """

                        events: [house-move]
                        duties:
                          - {duty: list-sent, title: Send the list, who: [business-support], to: [social-worker], reviews: first, due: 2 working days of allocated, source: x}
                          - duty: list-returned
                            title: Return the list
                            who: [social-worker]
                            due: 2 working days of list-sent
                            no-later-than: 20 working days before review
                            remind: 1 working day before
                            late:
                              - {after: 2 working days, remind: [social-worker, admin], copy: [team-manager]}
                              - {after: 1 working day, escalate: [iro-manager]}
                            source: x
                          - {duty: decisions, title: Send the decisions, who: [iro], due: 5 working days of review, brings: told, source: x}
                          - {duty: objection, title: Object, who: [team-manager], due: 5 working days of told, silence: {means: the decisions stand, tell: [iro, team-manager]}, source: x}
                          - {duty: visit, title: See the child, who: [iro], due: once a year of allocated, source: x}
                          - {duty: news, title: Tell the IRO, who: [social-worker], due: on the day of house-move, source: x}
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
                    timeline yrok raised=2025-01-06  | There is no policy 'yrok', nor such a file. There is: buckinghamshire, guidance-notes, handbook, hull, luton, york.
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
                    picture                          | Name a policy.
                    picture -o york.svg              | Name a policy.
                    picture york -o                  | Name a file after -o, such as picture.svg.
                    picture yrok                     | There is no policy 'yrok', nor such a file. There is: buckinghamshire, guidance-notes, handbook, hull, luton, york.
                    picture york luton               | 'luton' is too much. Name one policy.
                    """)
    void wrong_usage_says_what_was_expected(String line, String sentence) {
        assertThat(typed("policy " + line)).hasValue(2);
        assertThat(said(err))
                .isEqualTo(
                        sentence.replace("EVENTS", EVENTS)
                                + """

                                Usage: java -jar holdfast.jar policy check FILE...
                                       java -jar holdfast.jar policy timeline POLICY EVENT=DATE... [--json]
                                       java -jar holdfast.jar policy picture POLICY [-o FILE.svg]
                                       java -jar holdfast.jar people check FOLDER
                                       java -jar holdfast.jar people difference OLD_FOLDER NEW_FOLDER
                                       java -jar holdfast.jar record verify [--data FOLDER] [--anchors FOLDER]
                                       java -jar holdfast.jar record subject COUNCIL CHILD -o FILE [--data FOLDER] [--people FOLDER]
                                       java -jar holdfast.jar store backup FILE [--data FOLDER]
                                       java -jar holdfast.jar store restore FILE [--data FOLDER]
                                       java -jar holdfast.jar teams package COUNCIL --app-id ID --privacy URL --terms URL [--website URL]
                                            [--name NAME] [--publisher NAME] [--version VERSION] -o FILE.zip
                                POLICY is a file, or the short name of a policy that comes with Holdfast. COUNCIL is named by its policy.
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

    @Test
    void a_picture_is_printed_or_put_into_a_file() throws IOException {
        var file = folder.resolve("york.svg");

        assertThat(typed("policy picture york")).hasValue(0);
        assertThat(said(out))
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains("City of York Council");
        var printed = said(out);
        out.reset();
        assertThat(typed("policy picture -o %s bot/policies/york.yaml".formatted(file)))
                .hasValue(0);

        assertThat(file).content(UTF_8).isEqualTo(printed);
        assertThat(said(out)).isEqualTo("%s is drawn.%n".formatted(file));
    }

    @Test
    void a_picture_that_cannot_be_written_is_a_problem() {
        var file = folder.resolve("nowhere/york.svg");

        assertThat(typed("policy picture york -o " + file)).hasValue(1);
        assertThat(said(err))
                .isEqualTo(
                        "%s cannot be written. Check that its folder is there and that you may write to it.%n"
                                .formatted(file));
    }

    @Test
    void a_policy_with_problems_has_no_picture_and_no_file() throws IOException {
        var bad = Files.writeString(folder.resolve("empty.yaml"), "");
        var file = folder.resolve("empty.svg");

        assertThat(typed("policy picture %s -o %s".formatted(bad, file))).hasValue(1);
        assertThat(said(err))
                .contains("empty.yaml has 1 problem:", "line 1, column 1: the file is empty.");
        assertThat(file).doesNotExist();
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
