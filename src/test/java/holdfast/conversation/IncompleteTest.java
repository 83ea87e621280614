package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import holdfast.story.Shire;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read under a policy that lacks what its formal stages take. */
class IncompleteTest {

    private static final String HULLS =
            "Hull's Dispute Resolution Procedure is a separate document, and its stages are not in"
                    + " this policy.";

    private static final String LUTONS =
            "Luton's Escalating Concerns and Dispute Resolution Procedure is a separate document,"
                    + " and its stages are not in this policy.";

    @TempDir Path data;
    Chats chats;
    Person iro;
    Person overseer;

    private void at(String council) {
        chats = new Chats(data, Shire.lent(council, UnaryOperator.identity()));
        iro = chats.who("iro", "1001");
        overseer = chats.who("iro-manager", "1001");
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    private Seen says(Person person, String line) {
        return Seen.in(chats.say(person, line));
    }

    private String text(String line) {
        return chats.say(iro, line).messages().getFirst().text();
    }

    private Seen raised() {
        var form =
                Map.of(
                        "child", "1001",
                        "category", "decisions",
                        "text", "No dentist",
                        "impact", "Toothache");
        return Seen.inPlace(chats.press(iro, "raise", Map.of("card", "a-form"), form));
    }

    @Test
    void a_line_is_read_back_with_the_reason_and_without_a_day() {
        at("hull");

        var card = says(iro, "raise 1001 decisions No dentist");

        assertThat(card.title()).isEqualTo("Record this informal concern?");
        assertThat(card.lead())
                .isEqualTo(
                        "No formal stage can be opened. "
                                + HULLS
                                + " So this is informal, with no due date. Nothing has been sent"
                                + " yet. Press Send, or type yes.");
        assertThat(card.facts())
                .containsEntry("Will be told", "nobody")
                .doesNotContainKeys("Stage", "Answer due", "Due");
    }

    @Test
    void without_a_step_for_it_a_concern_has_no_day_and_is_the_iros_to_decide() {
        at("hull");

        var card = raised();

        assertThat(card.title()).isEqualTo("C-1001: informal concern about child 1001");
        assertThat(card.lead())
                .isEqualTo(
                        "Recorded as C-1001. No formal stage can be opened. "
                                + HULLS
                                + " So this is informal, with no due"
                                + " date. You decide what comes next.");
        assertThat(card.facts())
                .containsEntry("Next", "Amara Okafor, IRO")
                .doesNotContainKeys("Answer due", "Due", "Stage", "Whole process");
        assertThat(card.verbs())
                .contains("accept", "show", "more", "withdraw", "void")
                .doesNotContain("escalate", "acknowledge", "answer", "ask", "refuse");
        assertThat(says(overseer, "show C-1001").lead())
                .isEqualTo("Informal, with no due date. Amara Okafor decides what comes next.");
    }

    @Test
    void its_story_and_its_lists_know_it() {
        at("hull");
        raised();

        assertThat(says(iro, "show C-1001").text())
                .contains("Amara Okafor raised a concern informally, with no due date");
        assertThat(says(iro, "mine").text())
                .isEqualTo(
                        """
                        My open concerns
                        You have one open concern, the soonest due first.
                        C-1001: child 1001, informal concern
                        No due date. Amara Okafor (IRO) decides what comes next.\
                        """);
        var status = says(overseer, "status");
        assertThat(status.lead()).isEqualTo("1 open, none of them overdue.");
        assertThat(status.facts())
                .containsEntry("Informal concerns", "1")
                .containsEntry("Overdue", "0")
                .containsEntry("Due this week", "0")
                .containsEntry("Oldest", "C-1001, since Wednesday 16 April 2025")
                .doesNotContainKeys("Notifications", "Stage 1");
    }

    @Test
    void waiting_is_shown_and_ends() {
        at("hull");
        raised();

        says(iro, "wait C-1001 until 25/4/2025 because school is closed");

        assertThat(says(iro, "show C-1001").facts())
                .containsEntry("Waiting until", "Friday 25 April 2025");
        chats.until("2025-04-28T10:00");
        assertThat(says(iro, "show C-1001").facts()).doesNotContainKey("Waiting until");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ask C-1001 Who will visit?       | There is no answer yet to judge. You can wait, withdraw it, or accept with a word on how it was settled.
                    refuse C-1001 because it is late | There is no answer yet to judge. You can wait, withdraw it, or accept with a word on how it was settled.
                    notify 1001 decisions No dentist | Your council’s process has no written notification. Record a talk with talked, or a concern with raise.
                    acknowledge C-1001               | This waits for the IRO, Amara Okafor.
                    extend C-1001 to 9/5/2025 because of snow | The council’s policy grants no more time here. The IRO can wait, or take it to another stage.
                    """)
    void what_it_lacks_is_refused_with_what_would_do(String line, String sentence) {
        at("hull");
        raised();

        assertThat(text(line)).isEqualTo(sentence);
        assertThat(chats.standing("C-1001")).isEqualTo("informal");
        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void a_day_is_not_the_iros_to_set() {
        at("hull");
        raised();

        assertThat(says(iro, "set C-1001 by 9/5/2025").input("by").beside())
                .isEqualTo("The council’s policy sets this date. Leave it blank.");
    }

    @Test
    void the_forms_ask_for_no_stage() {
        at("hull");

        var form = says(iro, "raise");

        assertThat(form.title()).isEqualTo("Record an informal concern");
        assertThat(form.inputs())
                .extracting(Seen.Input::id)
                .contains("child", "category", "text", "impact", "urgent")
                .doesNotContain("stage", "reason", "by");
        raised();
        chats.say(iro, "withdraw C-1001 because it is settled");
        chats.say(iro, "yes");
        assertThat(Seen.inPlace(chats.press(iro, "reopen", "C-1001", Map.of())).inputs())
                .extracting(Seen.Input::id)
                .containsExactly("reason");
    }

    @Test
    void a_stage_named_when_it_is_taken_up_again_is_refused_too() {
        at("hull");
        raised();
        chats.say(iro, "withdraw C-1001 because it is settled");
        chats.say(iro, "yes");

        var form =
                Seen.inPlace(
                        chats.press(
                                iro,
                                "reopen",
                                "C-1001",
                                Map.of("stage", "stage-1", "reason", "It began again")));

        assertThat(form.text())
                .contains(
                        "No formal stage can be opened. "
                                + HULLS
                                + " You may refer the matter to Cafcass at any point.");
        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void help_promises_no_formal_stage() {
        at("hull");

        var help = says(iro, "help all").text();

        assertThat(help)
                .contains("Records a concern informally, since no formal stage can be opened here.")
                .doesNotContain("Takes a concern to its next stage", "first stage");
    }

    @Test
    void at_a_step_that_asks_nobody_the_card_says_who_decides_and_when() {
        at("luton");

        var card = raised();

        assertThat(card.lead())
                .isEqualTo(
                        "Recorded as C-1001. No formal stage can be opened. "
                                + LUTONS
                                + " So this is informal. Nobody is asked for an answer. Amara Okafor"
                                + " (IRO) decides after Friday 25 April 2025 what comes next.");
        assertThat(card.facts())
                .containsEntry("Stage", "Escalation")
                .containsEntry("Due", "Friday 25 April 2025")
                .containsEntry("Next", "Amara Okafor, IRO")
                .doesNotContainKeys("Answer due", "Who answers", "Whole process");
        assertThat(says(iro, "mine").text())
                .contains(
                        "C-1001: child 1001, Escalation\n"
                                + "Amara Okafor (IRO) decides after Friday 25 April 2025 what comes next.");
        assertThat(says(iro, "show C-1001").text())
                .contains(
                        "Amara Okafor raised a concern informally. Escalation: until Friday 25"
                                + " April 2025");
    }

    @Test
    void once_its_time_is_over_the_policys_own_words_say_what_may_follow() {
        at("luton");
        raised();

        chats.until("2025-04-28T10:00");

        assertThat(says(iro, "show C-1001").lead())
                .isEqualTo(
                        "The time for settling this ended on Friday 25 April 2025. Escalate by the"
                                + " council's own procedure?");
        assertThat(says(overseer, "show C-1001").lead())
                .isEqualTo(
                        "The time for settling this ended on Friday 25 April 2025. Amara Okafor"
                                + " (IRO) decides what comes next.");
        assertThat(says(iro, "mine").text())
                .contains(
                        "The time for settling this ended on Friday 25 April 2025. Amara Okafor"
                                + " (IRO) decides what comes next.");
        assertThat(says(overseer, "status").lead()).isEqualTo("1 open, 1 of them overdue.");
    }

    @Test
    void an_urgent_matter_is_kept_though_no_stage_can_be_opened() {
        at("hull");

        chats.say(iro, "raise 1001 decisions No bed urgent because he has nowhere to sleep");
        chats.say(iro, "yes");

        assertThat(chats.standing("C-1001")).isEqualTo("informal");
        assertThat(says(iro, "show C-1001").said()).contains("he has nowhere to sleep");
    }
}
