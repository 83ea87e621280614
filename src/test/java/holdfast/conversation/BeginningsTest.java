package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How typed lines that start a matter are understood. */
class BeginningsTest extends OpenChats {

    Person iro;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
    }

    private Seen says(String line) {
        return Seen.in(chats.say(iro, line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notify 1001,1002 4 No dentist",
                "notify 1001, 1002 4 No dentist",
                "notify 1001 and 1002 4 No dentist",
                "notify 1001 , 1002 4 No dentist",
                "Notify 1001 & 1002, 4 No dentist"
            })
    void brothers_and_sisters_are_one_matter(String line) {
        says(line);
        says("yes");

        assertThat(chats.concern("C-1001").children()).hasToString("[1001, 1002]");
        assertThat(chats.concern("C-1001").category())
                .hasValueSatisfying(id -> assertThat(id).isNotBlank());
    }

    @Test
    void a_number_that_is_no_child_of_the_iros_is_a_category() {
        says("notify 1001, 4 No dentist");
        says("yes");

        assertThat(chats.concern("C-1001").children()).hasToString("[1001]");
    }

    @Test
    void children_of_another_iro_are_not_joined() {
        var form = says("raise 1001,1004 5 No visits");

        assertThat(form.input("child").value()).isEqualTo("1001,1004");
        assertThat(chats.count()).isZero();
    }

    @Test
    void a_stage_without_a_reason_is_asked_for_one_with_the_rest_filled_in() {
        var form = says("raise 1001 5 No visits at stage 2");

        assertThat(form.input("text").value()).isEqualTo("No visits");
        assertThat(form.input("stage").value()).isEqualTo("stage 2");
        assertThat(form.input("reason").beside())
                .isEqualTo("Going straight to Stage 2 needs a reason. Please give one.");
    }

    @Test
    void a_stage_in_the_middle_of_a_sentence_is_only_words() {
        says("raise 1001 5 The plan was at stage 2 of three when it stopped");
        says("yes");

        assertThat(chats.concern("C-1001").standing().entry().orElseThrow().stage())
                .hasToString("stage-1");
    }

    @ParameterizedTest(name = "{0}: with {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    talked 1001 with Ruth Ellingham She will book it | Ruth Ellingham | She will book it
                    talked 1001 with the team manager She will book it | the team manager | She will book it
                    talked 1001 with Ruth Ellingham and Priya Raman Both agree | Ruth Ellingham and Priya Raman | Both agree
                    talked 1001 with the foster carer: He is content | the foster carer | He is content
                    talked 1001 with Jo He is content | Jo | He is content
                    """)
    void whom_an_iro_talked_with_ends_with_their_name(String line, String with, String text) {
        assertThat(says(line).said()).isEqualTo(text + "\n" + with);
        assertThat(chats.standing("C-1001")).isEqualTo("told");
    }

    @Test
    void a_team_nearly_named_is_met_with_what_it_may_mean() {
        var form = says("praise Aylesbury Children in Care Taem You kept every visit");

        assertThat(form.input("team").beside())
                .isEqualTo(
                        "There is no such team. Did you mean “Aylesbury Children in Care Team”?");
        assertThat(form.input("text").value()).isEqualTo("You kept every visit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "praise aylesbury You kept every visit",
                "good practice Aylesbury Children in Care Team You kept every visit"
            })
    void a_team_is_named_by_its_id_or_its_name(String line) {
        var card = says(line);

        assertThat(card.facts()).containsEntry("Team", "Aylesbury Children in Care Team");
        assertThat(card.said()).isEqualTo("You kept every visit");
    }

    @Test
    void good_practice_is_a_childs_or_a_teams() {
        var form =
                Seen.inPlace(
                        chats.press(
                                iro,
                                "praise",
                                Map.of("card", "a-card"),
                                Map.of("text", "Well done")));

        assertThat(form.input("team").beside())
                .isEqualTo("Please choose a child or a team, one of the two.");
    }

    @Test
    void the_day_of_the_review_stands_on_the_card_as_a_day() {
        var card =
                Seen.inPlace(
                        chats.press(
                                iro,
                                "raise",
                                Map.of("card", "a-card"),
                                Map.of(
                                        "child", "1001",
                                        "category", "visits",
                                        "text", "No visits",
                                        "source", "midpoint",
                                        "review", "14/4/2025")));

        assertThat(card.facts()).containsEntry("Review", "Monday 14 April 2025");
        assertThat(card.text()).contains("Where it came up");
        assertThat(chats.concern("C-1001").origin().review()).hasToString("Optional[2025-04-14]");
    }

    @Test
    void taking_up_again_by_a_button_shows_the_old_card_and_brings_the_new_one() {
        chats.raised();
        chats.press(iro, "withdraw", "C-1001", Map.of("reason", "They have begun"));

        var reply = chats.press(iro, "reopen", "C-1001", Map.of("reason", "They have stopped"));

        assertThat(Seen.inPlace(reply).title()).startsWith("C-1001");
        assertThat(Seen.in(reply).lead()).startsWith("Taken up again as C-1002.");
        assertThat(chats.standing("C-1001")).isEqualTo("withdrawn");
    }

    @Test
    void only_whoever_tells_of_complaints_about_a_child_can() {
        var reply = chats.say(chats.who("team-manager"), "complaint 1001 Contact was stopped");

        assertThat(reply.messages().getFirst().text())
                .isEqualTo(
                        "I cannot find that child among those whose complaints you tell. Check the"
                                + " number, or ask the IRO manager.");
        assertThat(chats.count()).isZero();
    }
}
