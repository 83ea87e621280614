package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A matter started in one typed line: how it is read, and what the card reads back. */
class OneLineTest extends OpenChats {

    private Seen says(String line) {
        return Seen.in(chats.say(chats.who("iro"), line));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    notify 1001 4 The dentist was not booked         | Review decisions not carried out | The dentist was not booked
                    notify 1001 decisions The dentist                | Review decisions not carried out | The dentist
                    notify 1001 DECISIONS The dentist                | Review decisions not carried out | The dentist
                    notify 1001 statutory visits None since March    | Statutory visits not made        | None since March
                    notify 1001 care plan drifting Since March       | Care plan drifting, or not agreed by the IRO | Since March
                    notify 1001 review decisions not carried out Two | Review decisions not carried out | Two
                    notify 1001 documents missing since March        | Documents missing, unfinished or poor | missing since March
                    notify 1001 seen alone Not once                  | Child not seen, or not seen alone | Not once
                    notify 1001 immunisations not done in May        | Health checks or immunisations overdue | immunisations not done in May
                    notify １００１ ４ The dentist                      | Review decisions not carried out | The dentist
                    notify 1001, 4. The dentist                      | Review decisions not carried out | The dentist
                    raise 1001 5 No visits                           | Statutory visits not made        | No visits
                    notify 1001 4 Booked at stage 2 because of a gap | Review decisions not carried out | Booked at stage 2 because of a gap
                    """)
    void a_category_is_a_number_an_id_or_words(String line, String category, String text) {
        var card = says(line);

        assertThat(card.facts()).containsEntry("Child", "1001").containsEntry("Category", category);
        assertThat(card.said()).isEqualTo(text);
    }

    @Test
    void a_notification_is_read_back_with_all_that_will_happen() {
        var card = says("notify 1001 4 The dentist was not booked");

        assertThat(card.title()).isEqualTo("Send this notification?");
        assertThat(card.lead()).isEqualTo("Nothing has been sent yet. Press Send, or type yes.");
        assertThat(card.facts())
                .containsExactly(
                        Map.entry("Child", "1001"),
                        Map.entry("Team", "Aylesbury Children in Care Team"),
                        Map.entry("Category", "Review decisions not carried out"),
                        Map.entry("Stage", "Notification"),
                        Map.entry("Answer due", "Friday 2 May 2025"),
                        Map.entry(
                                "Will be told",
                                "Ruth Ellingham (team manager), Priya Raman (social worker)"));
        assertThat(card.said()).isEqualTo("The dentist was not booked");
        assertThat(card.titles()).isEqualTo(List.of("Send", "Change", "Cancel"));
        assertThat(chats.count()).isZero();
    }

    @Test
    void a_later_stage_is_entered_with_a_reason() {
        var card = says("raise 1001 5 No visits at stage 2 because the manager has left");

        assertThat(card.facts())
                .containsEntry("Stage", "Stage 2")
                .containsEntry("Answer due", "Friday 25 April 2025")
                .containsEntry("Will be told", "Andrew Thackeray (head of service)");
        assertThat(card.said()).isEqualTo("No visits\nthe manager has left");
    }

    @Test
    void an_urgent_matter_says_what_cannot_wait() {
        var card = says("raise 1001 5 No visits, urgent because court is on Monday");

        assertThat(card.text()).contains("Why it is urgent");
        assertThat(card.said()).isEqualTo("No visits,\ncourt is on Monday");
    }

    @ParameterizedTest(name = "{0}: {2} beside {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    notify banana 4 x    | child    | This number is not on your list of children. Check it, or ask the IRO manager who the child’s IRO is.
                    notify 1001,1004 4 x | child    | Not all of these are on your list of children. Check the numbers, or write of each child by itself.
                    notify 1001 14 x     | category | This is not one of the categories. Choose one, or give its number from 1 to 13.
                    notify 1001 0 x      | category | This is not one of the categories. Choose one, or give its number from 1 to 13.
                    raise 1001 5 x at stage 4 because y | stage | There is no such stage. Choose from: Stage 1, Stage 2, Stage 3.
                    raise 1001 5 at stage 2 because y   | text  | Please say what the concern is.
                    """)
    void a_mistake_comes_back_beside_its_field(String line, String field, String sentence) {
        var form = says(line);

        assertThat(form.input(field).beside()).isEqualTo(sentence);
        assertThat(form.text()).contains("One thing needs to be put right. Nothing was sent.");
        assertThat(chats.count()).isZero();
    }

    @Test
    void what_a_line_leaves_out_is_asked_for_with_what_is_known() {
        var form = says("notify 1003 Nobody came to the meeting");

        assertThat(form.title()).isEqualTo("Send a notification");
        assertThat(form.lead()).endsWith(" Use no names. The child may read this one day.");
        assertThat(form.input("child").value()).isEqualTo("1003");
        assertThat(form.input("child").choices()).containsExactly("1001", "1002", "1003", "1006");
        assertThat(form.input("category").value()).isEmpty();
        assertThat(form.input("text").value()).isEqualTo("Nobody came to the meeting");
        assertThat(form.inputs()).allMatch(input -> input.beside().isEmpty());
    }

    @Test
    void four_thousand_characters_are_taken_and_a_face_counts_as_one() {
        var longest = "😀".repeat(4_000);

        says("notify 1001 4 " + longest);
        var card = says("yes");

        assertThat(card.lead()).startsWith("Recorded as C-1001.");
        assertThat(card.said()).isEqualTo(longest);
    }

    @Test
    void four_thousand_characters_of_a_formal_concern_stand_whole_beside_every_button() {
        var longest = "😀".repeat(4_000);
        says("raise 1001 5 " + longest);
        says("yes");
        var manager = chats.who("team-manager");
        assertThat(seen(manager).said()).isEqualTo(longest);

        chats.answered("C-1001");

        assertThat(seen(chats.who("iro")).said()).startsWith(longest);
        assertThat(seen(chats.who("iro")).text()).doesNotContain("shortened");
    }

    private Seen seen(Person person) {
        return Seen.inPlace(chats.press(person, "refresh", Map.of("ref", "C-1001"), Map.of()));
    }

    @Test
    void one_more_is_refused_with_the_count_and_nothing_is_cut() {
        var tooLong = "😀".repeat(4_001);

        var form = says("notify 1001 4 " + tooLong);

        assertThat(form.input("text").beside())
                .isEqualTo(
                        "This takes at most 4,000 characters, and there are 4,001. Please shorten it.");
        assertThat(form.input("text").value()).isEqualTo(tooLong);
        assertThat(chats.count()).isZero();
    }
}
