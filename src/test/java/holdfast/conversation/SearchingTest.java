package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Conversation.Choice;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Children and people are picked: one's own first, and from long lists by typing. */
class SearchingTest extends OpenChats {

    Person iro;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
    }

    private List<String> found(Person person, String dataset, String typed) {
        return chats.find(person, dataset, typed, 0, 15).stream().map(Choice::title).toList();
    }

    private static Directory reviewed(Directory directory, String number, String day) {
        var children = new ArrayList<Child>(directory.children());
        children.replaceAll(child ->
                child.id().equals(new ChildId(number))
                        ? new Child(
                                child.id(),
                                child.team(),
                                child.socialWorker(),
                                child.iro(),
                                child.group(),
                                child.until(),
                                child.conflicts(),
                                child.parents(),
                                Optional.of(LocalDate.parse(day)))
                        : child);
        return Directory.of(
                directory.authority(),
                new ArrayList<>(directory.teams()),
                new ArrayList<>(directory.people()),
                children);
    }

    @Test
    void a_child_whose_review_is_today_stands_on_top() {
        chats.moves(directory -> reviewed(directory, "1003", "2025-04-16"));

        var child = Seen.in(chats.say(iro, "raise")).card().findValues("choices").getFirst();

        assertThat(child.path(0).path("value").stringValue()).isEqualTo("1003");
        assertThat(child.path(0).path("title").stringValue()).endsWith(", review today");
        assertThat(child.path(1).path("value").stringValue()).isEqualTo("1001");
        assertThat(found(iro, "children", "").getFirst()).startsWith("1003");
    }

    @Test
    void a_review_on_another_day_changes_nothing() {
        chats.moves(directory -> reviewed(directory, "1003", "2025-04-17"));

        assertThat(found(iro, "children", "").getFirst())
                .isEqualTo("1001, Aylesbury Children in Care Team");
    }

    @Test
    void a_list_of_up_to_thirty_stands_on_the_card_whole() {
        assertThat(Seen.in(chats.say(iro, "raise")).card().findValues("choices.data")).isEmpty();
    }

    @Test
    void a_longer_list_shows_its_beginning_and_is_searched_for_the_rest() {
        chats.moves(Crowd::large);
        chats.raised();

        var form = Seen.in(chats.say(iro, "raise"));
        var card = Seen.in(chats.say(chats.who("team-manager"), "show C-1001"));

        assertThat(form.card().findValuesAsString("dataset")).containsExactly("children");
        assertThat(form.input("child").choices()).hasSize(15).startsWith("1001");
        assertThat(card.card().findValuesAsString("dataset")).containsExactly("people");
        assertThat(card.input("person1").choices()).contains(card.input("person1").value());
    }

    @Test
    void what_was_found_by_typing_stays_chosen_when_the_form_comes_back() {
        chats.moves(Crowd::large);

        var form =
                Seen.inPlace(
                        chats.press(iro, "raise", Map.of("card", "c"), Map.of("child", "2059")));

        assertThat(form.input("child").value()).isEqualTo("2059");
        assertThat(form.input("child").choices()).hasSize(16).contains("2059");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    children | 1003         | 1003, Wycombe Children in Care Team
                    children | 1004         |
                    children | WYC          | 1003, Wycombe Children in Care Team
                    people   | ellingham    | Ruth Ellingham, team manager
                    people   | martin ash   | Martin Ashdown, service director
                    people   | rüth  ELL    | Ruth Ellingham, team manager
                    people   | xyz          |
                    teams    | wycombe      |
                    """)
    void an_iro_finds_their_own_children_and_the_councils_people(
            String dataset, String typed, String title) {
        assertThat(found(iro, dataset, typed))
                .containsExactlyElementsOf(title == null ? List.of() : List.of(title));
    }

    @Test
    void a_manager_finds_no_child_and_a_social_worker_only_those_they_work_with() {
        assertThat(found(chats.who("team-manager"), "children", "")).isEmpty();
        assertThat(found(chats.who("social-worker"), "children", "100"))
                .isNotEmpty()
                .doesNotContain("1003, Wycombe Children in Care Team");
    }

    @Test
    void whoever_holds_no_post_finds_nobody() {
        var left = chats.named("Callum Fraser");
        chats.moves(directory -> directory.with(left.with(List.of())));

        assertThat(found(left, "people", "")).isEmpty();
        assertThat(found(iro, "people", "callum")).isEmpty();
    }

    @Test
    void no_more_than_teams_shows_come_at_once_and_the_next_after_them() {
        chats.moves(Crowd::large);

        var first = chats.find(iro, "children", "20", 0, 500);
        var next = chats.find(iro, "children", "20", 15, 15);

        assertThat(first).hasSize(15);
        assertThat(next).hasSize(15).doesNotContainAnyElementsOf(first);
        assertThat(chats.find(iro, "children", "20", -5, -5)).isEqualTo(first);
    }
}
