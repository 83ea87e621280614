package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed for a summary, and what it says. */
class SummaryLinesTest extends OpenChats {

    Person overseer;

    @BeforeEach
    void meets() {
        overseer = chats.who("iro-manager");
    }

    private Seen says(Person person, String line) {
        return Seen.in(chats.say(person, line));
    }

    private String sentence(Person person, String line) {
        return chats.say(person, line).messages().getFirst().text();
    }

    private void starts(String verb, String child) {
        chats.press(
                chats.who("iro", child),
                verb,
                Map.of("card", "card-" + chats.count()),
                Map.of("child", child, "category", "visits", "text", "No visits"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    status                                       |                                 | 3
                    Status.                                      |                                 | 3
                    status aylesbury                             | Aylesbury Children in Care Team | 1
                    status team aylesbury                        | Aylesbury Children in Care Team | 1
                    status team Aylesbury Children in Care Team  | Aylesbury Children in Care Team | 1
                    status children-in-care                      | Children in Care Service        | 2
                    status for aylesbury                         | Aylesbury Children in Care Team | 1
                    status of IRO Amara                          | Amara Okafor                    | 3
                    status help and                              | Help and Protection Service     | 1
                    status IRO Amara                             | Amara Okafor                    | 3
                    status amara okafor                          | Amara Okafor                    | 3
                    status iro gareth                            | Gareth Pugh                     | 0
                    """)
    void status_is_of_everything_or_a_team_or_an_iro(String line, String of, int open) {
        starts("raise", "1001");
        starts("notify", "1003");
        starts("raise", "1006");

        var card = says(overseer, line);

        assertThat(card.title())
                .isEqualTo(
                        "How things stand on Wednesday 16 April 2025"
                                + Optional.ofNullable(of).map(it -> ": " + it).orElse(""));
        assertThat(card.facts()).containsEntry("Open", Integer.toString(open));
    }

    @ParameterizedTest(name = "{0} types {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    iro-manager     | status team               | Please add a name, for example: status team North, or status IRO Amara.
                    iro-manager     | status iro                | Please add a name, for example: status team North, or status IRO Amara.
                    iro-manager     | status care               | Which of these do you mean: Children's Social Care; Children in Care Service; Aylesbury Children in Care Team; Wycombe Children in Care Team?
                    iro-manager     | status team Aylsebury     | I cannot find that team. Type status to see every team.
                    iro-manager     | status Amersham Cort Team | Nobody and no team has that name. Did you mean Amersham Court Team?
                    iro-manager     | status Amera              | Nobody and no team has that name. Did you mean Amara Okafor?
                    iro-manager     | status zzzzzzz            | I cannot find a team or an IRO of that name. Type status to see every team.
                    iro-manager     | status IRO Ruth           | I cannot find an IRO of that name. Type caseload to see every IRO.
                    iro-manager     | status IRO Amera          | I cannot find an IRO of that name. Did you mean Amara Okafor?
                    iro-manager     | status today              | This shows how things stand now. Write status, status by team, status team North, or status IRO Amara.
                    iro-manager     | due today                 | This lists only what is due this week. Write due, due team North, or due IRO Amara.
                    iro-manager     | due next week             | This lists only what is due this week. Write due, due team North, or due IRO Amara.
                    iro-manager     | overdue by team           | This lists what is overdue, for everyone, one team or one IRO. Write overdue, overdue team North, or overdue IRO Amara.
                    iro-manager     | caseload Ruth             | I cannot find an IRO of that name. Type caseload to see every IRO.
                    head-of-service | status amersham           | Amersham Court Team is not in your line. Type status to see what is.
                    iro-manager     | overdue zzzzzzz           | I cannot find a team or an IRO of that name. Type status to see every team.
                    """)
    void a_name_that_does_not_say_whose_is_asked_about(String role, String line, String answer) {
        assertThat(sentence(chats.who(role), line)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    caseload Amara                | Children: Amara Okafor
                    caseload for IRO Amara Okafor | Children: Amara Okafor
                    due this week for aylesbury   | What is due this week: Aylesbury Children in Care Team
                    overdue in aylesbury          | What is overdue: Aylesbury Children in Care Team
                    status by team                | How things stand on Wednesday 16 April 2025
                    """)
    void a_small_word_before_a_name_does_not_matter(String line, String title) {
        assertThat(says(overseer, line).title()).isEqualTo(title);
    }

    @Test
    void what_is_overdue_says_by_how_much_the_longest_first() {
        starts("raise", "1001");
        starts("notify", "1003");
        chats.until("2025-05-06T10:00");

        var card = says(overseer, "overdue");

        assertThat(card.text())
                .isEqualTo(
                        """
                        What is overdue
                        2 are counted here.
                        C-1001: child 1001, Stage 1
                        Ruth Ellingham (team manager) did not answer by Friday 25 April 2025. Overdue by 6 working days.
                        C-1002: child 1003, Notification
                        Siobhan Keane (team manager) did not answer by Friday 2 May 2025. Overdue by 1 working day.\
                        """);
        assertThat(says(overseer, "overdue wycombe").title())
                .isEqualTo("What is overdue: Wycombe Children in Care Team");
        assertThat(says(overseer, "overdue wycombe").lead()).isEqualTo("One is counted here.");
        assertThat(says(overseer, "overdue amersham").lead()).isEqualTo("Nothing is overdue.");
    }

    @Test
    void the_whole_process_is_overdue_though_the_answer_came_in_time() {
        starts("raise", "1001");
        chats.answered("C-1001");
        chats.until("2025-05-20T10:00");

        assertThat(says(overseer, "status").lead()).isEqualTo("1 open, 1 of them overdue.");
        assertThat(says(overseer, "overdue").text())
                .contains(
                        "The whole process was due on Monday 19 May 2025; overdue by 1 working"
                                + " day.");
    }

    @Test
    void an_agreed_action_is_overdue_until_it_is_reported_finished() {
        starts("raise", "1001");
        chats.answered("C-1001");
        chats.press(chats.who("iro"), "accept", "C-1001", Map.of());
        chats.until("2025-05-27T10:00");
        assertThat(says(overseer, "due this week").text())
                .contains("Action 1 is due on Thursday 29 May 2025.");
        assertThat(says(overseer, "overdue").lead()).isEqualTo("Nothing is overdue.");

        chats.until("2025-06-02T10:00");
        assertThat(says(overseer, "overdue").text())
                .contains("Action 1 was due on Thursday 29 May 2025; overdue by 2 working days.");

        chats.press(chats.who("social-worker"), "finished", "C-1001", Map.of("arg", "1"));
        chats.say(chats.who("social-worker"), "finished C-1001 1");
        assertThat(says(overseer, "overdue").lead()).isEqualTo("Nothing is overdue.");
    }

    @Test
    void what_waits_says_for_how_long() {
        starts("raise", "1001");
        starts("raise", "1001");
        chats.answered("C-1001");
        chats.until("2025-04-23T10:00");
        var card = says(overseer, "status");

        assertThat(opened(card, "Waiting for the IRO").text())
                .isEqualTo(
                        """
                        Concerns, waiting for the IRO
                        One is counted here.
                        C-1001: child 1001, Stage 1
                        Amara Okafor (IRO) decides what comes next. Answered 3 working days ago.\
                        """);
        assertThat(opened(card, "Stage 1").text())
                .contains("has until Friday 25 April 2025. At this stage for 3 working days.");
    }

    private Seen opened(Seen card, String name) {
        return Seen.inPlace(chats.press(overseer, card.list(name).orElseThrow(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "due this week", "Due this week."})
    void what_is_due_this_week_is_due_before_sunday_is_over(String line) {
        starts("raise", "1001");
        assertThat(says(overseer, line).lead()).isEqualTo("Nothing is due before Sunday is over.");
        chats.until("2025-04-22T10:00");

        assertThat(says(overseer, line).text())
                .isEqualTo(
                        """
                        What is due this week
                        One is counted here.
                        C-1001: child 1001, Stage 1
                        Ruth Ellingham (team manager) has until Friday 25 April 2025. Due on Friday 25 April 2025.\
                        """);
    }

    @ParameterizedTest(name = "{0} more children: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0  | 4, under the band of 50 to 70
                    45 | 49, under the band of 50 to 70
                    46 | 50, within the band of 50 to 70
                    66 | 70, within the band of 50 to 70
                    67 | 71, over the band of 50 to 70
                    """)
    void a_caseload_is_shown_against_the_band(int more, String said) {
        chats.moves(directory -> with(directory, more));

        var card = says(overseer, "caseload");

        assertThat(card.title()).isEqualTo("Caseloads on Wednesday 16 April 2025");
        assertThat(card.lead())
                .isEqualTo(
                        "Good practice for a full-time IRO is 50 to 70 children (IRO Handbook"
                                + " 7.15). Who works part-time has fewer.");
        assertThat(card.text()).contains("Amara Okafor\nChildren: " + said + "\nOpen concerns: 0");
        var children =
                Seen.inPlace(
                        chats.press(
                                overseer,
                                card.buttons().stream()
                                        .filter(it -> it.data().get("arg").contains("f67a73f9"))
                                        .findFirst()
                                        .orElseThrow(),
                                Map.of()));
        assertThat(children.title()).isEqualTo("Children: Amara Okafor");
        assertThat(children.lead()).isEqualTo("%d children.".formatted(4 + more));
        assertThat(children.text()).contains("Child 1001\nAylesbury Children in Care Team");
    }

    private static Directory with(Directory directory, int more) {
        var children = new ArrayList<>(directory.children());
        var first = children.getFirst();
        IntStream.range(0, more)
                .mapToObj(n ->
                        new Child(
                                new ChildId(Integer.toString(2_000 + n)),
                                first.team(),
                                first.socialWorker(),
                                first.iro()))
                .forEach(children::add);
        return Directory.of(
                directory.authority(),
                new ArrayList<>(directory.teams()),
                new ArrayList<>(directory.people()),
                children);
    }

    @Test
    void a_head_of_service_sees_no_whole_caseloads() {
        var card = says(chats.named("Grace Adeyemi"), "caseload");

        assertThat(card.lead())
                .isEqualTo(
                        "These are only the children in your own line, so they are not whole"
                                + " caseloads.");
        assertThat(card.text())
                .contains("Amara Okafor\nChildren: 1\n", "Gareth Pugh\nChildren: 1\n")
                .doesNotContain("band");
    }

    @Test
    void themes_say_what_a_period_brought() {
        starts("raise", "1001");
        chats.answered("C-1001");
        chats.press(chats.who("iro"), "accept", "C-1001", Map.of());
        starts("notify", "1003");
        chats.until("2025-05-20T10:00");

        var card = says(overseer, "themes from 1/4/2025 to 30/4/2025");

        assertThat(card.lead())
                .isEqualTo(
                        "Each number counts what happened in this period. What has become of it"
                                + " since does not matter.");
        assertThat(card.facts())
                .containsEntry("Concerns raised", "2")
                .containsEntry("Accepted", "1")
                .containsEntry("Accepted at Stage 1", "1")
                .containsEntry("Accepted at notification", "0")
                .containsEntry("Closed", "0")
                .containsEntry("Concerns with a lapsed stage", "0")
                .containsEntry(
                        "From the opening of a stage to its answer",
                        "half took less than one working day or less, the longest 0 (1 counted)");
        var categories = Seen.inPlace(chats.press(overseer, card.button("By category"), Map.of()));
        assertThat(categories.text())
                .contains(
                        "Concerns raised: 2\nConcerns taken to another stage: 0\nAccepted: 1\nClosed: 0");
        assertThat(says(overseer, "themes from 1/5/2025 to 31/5/2025").facts())
                .containsEntry("Concerns raised", "0")
                .containsEntry("Concerns with a lapsed stage", "1");
    }

    @Test
    void a_card_of_many_caseloads_has_room() {
        chats.moves(directory -> Crowd.large(directory));

        var card = says(overseer, "caseload");
        var children =
                Seen.inPlace(
                        chats.press(
                                overseer,
                                "list",
                                Map.of(
                                        "arg",
                                        "children;iro=f67a73f9-1da3-4124-974d-72e2bc80841b 1"),
                                Map.of()));

        assertThat(card.bytes()).isLessThan(25_000);
        assertThat(children.bytes()).isLessThan(25_000);
        assertThat(children.lead()).isEqualTo("64 children.");
        assertThat(children.titles()).containsExactly("And 24 more");
    }
}
