package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manager's answer: what, who, by when; and the IRO's forms that judge it. */
class AnswerFormTest extends OpenChats {

    private static final String PRIYA = "72485191-245e-4262-a012-22d654504ace";

    private static final String RUTH = "5a8330d1-0058-404a-9fc7-c87be8e5b3e9";

    Person iro;
    Person manager;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        manager = chats.who("team-manager");
        chats.raised();
    }

    /** {@code id=value, id=value}. */
    private static Map<String, String> inputs(String written) {
        var inputs = new HashMap<String, String>();
        for (var one : written.split(", ")) {
            inputs.put(
                    one.split("=", 2)[0],
                    one.split("=", 2)[1].replace("PRIYA", PRIYA).replace("RUTH", RUTH));
        }
        return inputs;
    }

    @ParameterizedTest(name = "{0}: {2} beside {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text=Done                                              | position | Please choose one: already done, will be done by a day, or don’t agree.
                    position=perhaps, text=Done                            | position | Please choose one: already done, will be done by a day, or don’t agree.
                    position=done                                          | text     | Please say what was done, or why you do not agree.
                    position=disagree                                      | text     | Please say what was done, or why you do not agree.
                    position=will-do                                       | action1  | Please say what will be done.
                    position=will-do, text=Soon                            | action1  | Please say what will be done.
                    position=will-do, text=Soon, person1=RUTH              | action1  | Please say what will be done.
                    position=will-do, text=Visit, date1=2025-04-15         | date1    | This day has gone by. Choose a later one.
                    position=disagree, person1=RUTH                        | text     | Please say what was done, or why you do not agree.
                    position=done, date1=2025-05-29, text=Done             | action1  | Please say what will be done.
                    position=will-do, action1=Visit                        | person1  | Please choose who will do it.
                    position=will-do, action1=Visit, person1=PRIYA         | date1    | Please choose the day by which it will be done.
                    position=will-do, person1=PRIYA, date1=2025-05-29      | action1  | Please say what will be done.
                    position=will-do, action1=Visit, date1=2025-05-29      | person1  | Please choose who will do it.
                    position=will-do, action1=Visit, person1=Nobody, date1=2025-05-29 | person1 | This person is not in the council’s list. Choose somebody from the list.
                    position=will-do, action1=Visit, person1=PRIYA, date1=31/04/2025 | date1   | This day is not in the calendar. Check the day and the month.
                    position=will-do, action1=Visit, person1=PRIYA, date1=soon       | date1   | This is not a day. Write it like 23/4/2025.
                    position=will-do, action1=Visit, person1=PRIYA, date1=2025-04-15 | date1   | This day has gone by. Choose a later one.
                    position=will-do, action1=Visit, person1=PRIYA, date1=2052-05-29 | date1   | This day is more than ten years away. Check the year.
                    position=done, text=Done, action3=Visit                | person3  | Please choose who will do it.
                    position=done, text=Done, date2=2025-05-29             | action2  | Please say what will be done.
                    """)
    void a_wrong_answer_comes_back_with_all_that_was_typed(
            String written, String id, String sentence) {
        var typed = inputs(written);

        var form = Seen.inPlace(chats.press(manager, "answer", "C-1001", typed));

        assertThat(form.input(id).beside()).isEqualTo(sentence);
        typed.forEach((name, there) -> assertThat(form.input(name).value()).isEqualTo(there));
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    position=done, text=They visited on Monday
                    position=disagree, text=She was seen on Monday
                    position=will-do, action1=Visit, person1=PRIYA, date1=2025-04-16
                    position=will-do, action1=Visit, person1=PRIYA, date1=29/5/2025
                    position=will-do, action1=Visit, person1=Priya Raman, date1=29/5/2025
                    position=will-do, action1=Visit, person1=PRIYA, date1=29 May 2025
                    position=will-do, text=Visit, person1=RUTH, date1=2025-05-29
                    position=disagree, text=She was seen on Monday, person1=RUTH
                    position=will-do, action2=Visit, person2=PRIYA, date2=2025-05-29
                    position=done, text=Done, action5=Visit, person5=PRIYA, date5=2025-05-29
                    """)
    void a_whole_answer_is_recorded(String written) {
        var card = Seen.inPlace(chats.press(manager, "answer", "C-1001", inputs(written)));

        assertThat(card.lead())
                .isEqualTo(
                        "Your answer is recorded. Amara Okafor decides whether your answer is enough.");
        assertThat(chats.standing("C-1001")).isEqualTo("answered");
    }

    @Test
    void the_managers_card_asks_what_the_answer_is_before_anything_is_opened() {
        var card = Seen.in(chats.say(manager, "show C-1001"));

        assertThat(card.all("Action.ShowCard")).isEmpty();
        assertThat(card.inputs().stream().map(Seen.Input::id))
                .containsExactly("position", "text", "action1", "person1", "date1");
        var position = card.all("Input.ChoiceSet").findFirst().orElseThrow();
        assertThat(position.path("style").stringValue()).isEqualTo("expanded");
        assertThat(position.path("choices").findValuesAsString("title"))
                .containsExactly("already done", "will be done by …", "don’t agree");
        assertThat(card.input("person1").value()).isEqualTo(RUTH);
        assertThat(card.titles()).startsWith("Answer", "Acknowledge", "Another action");
    }

    @Test
    void only_the_answer_itself_takes_what_is_filled_in() {
        var card = Seen.in(chats.say(manager, "show C-1001"));

        assertThat(
                        card.all("Action.Execute")
                                .filter(it ->
                                        it.path("associatedInputs").stringValue().equals("auto"))
                                .map(it -> it.path("verb").stringValue()))
                .containsExactly("answer", "more-actions");
    }

    @Test
    void what_will_be_done_may_stand_in_the_words_with_its_day_beside_it() {
        chats.press(
                manager,
                "answer",
                "C-1001",
                inputs("position=will-do, text=Visit, person1=RUTH, date1=2025-05-29"));
        var card = Seen.inPlace(chats.press(iro, "refresh", "C-1001", Map.of()));

        assertThat(card.said().lines().filter("Visit"::equals)).hasSize(1);
        chats.press(iro, "accept", "C-1001", Map.of());
        assertThat(chats.concern("C-1001").actions())
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.who()).isEqualTo(manager.id());
                    assertThat(action.due()).hasToString("2025-05-29");
                });
    }

    @Test
    void an_answer_has_at_most_five_actions() {
        var six = new HashMap<>(Map.of("position", "will-do"));
        IntStream.rangeClosed(1, 6)
                .forEach(n -> {
                    six.put("action" + n, "Action no. " + n);
                    six.put("person" + n, PRIYA);
                    six.put("date" + n, "2025-05-29");
                });
        chats.press(manager, "answer", "C-1001", six);
        chats.press(iro, "accept", "C-1001", Map.of());

        assertThat(chats.concern("C-1001").actions()).hasSize(5);
    }

    @Test
    void another_action_keeps_everything_and_checks_nothing_yet() {
        var typed = inputs("text=Soon, action1=Visit, person1=PRIYA, date1=31/04/2025");
        var card = Seen.in(chats.say(manager, "show C-1001"));
        var form = Seen.inPlace(chats.press(manager, card.button("Another action"), typed));

        for (int rows = 2; rows <= 5; rows++) {
            assertThat(form.inputs()).hasSize(2 + 3 * rows);
            assertThat(form.filled()).containsAllEntriesOf(typed);
            assertThat(form.inputs()).allMatch(input -> input.beside().isEmpty());
            if (rows < 5) {
                form =
                        Seen.inPlace(
                                chats.press(manager, form.button("Another action"), form.filled()));
            }
        }
        assertThat(form.titles()).containsExactly("Answer", "Back", "Ask me one by one");
    }

    @Test
    void a_date_picker_gets_its_day_back_in_its_own_writing() {
        var form =
                Seen.inPlace(
                        chats.press(
                                manager, "answer", "C-1001", inputs("action1=x, date1=3/5/2025")));

        assertThat(form.input("date1").value()).isEqualTo("2025-05-03");
    }

    @Test
    void those_near_the_child_are_offered_first() {
        var choices =
                Seen.in(chats.say(manager, "answer C-1001")).input("person1").choices().stream()
                        .map(id -> chats.named(id))
                        .toList();

        assertThat(choices).hasSize(26);
        assertThat(choices.subList(0, 7).stream().map(Person::name))
                .containsExactly(
                        "Priya Raman",
                        "Callum Fraser",
                        "Daniel Mensah",
                        "Ruth Ellingham",
                        "Andrew Thackeray",
                        "Martin Ashdown",
                        "Nisha Chaudhary");
    }

    @Test
    void accepting_says_when_the_child_was_told_unless_that_is_still_to_come() {
        chats.answered("C-1001");

        var form =
                Seen.inPlace(
                        chats.press(
                                iro,
                                "accept",
                                "C-1001",
                                Map.of("outcome", "Visits", "child-told", "2025-04-17")));

        assertThat(form.input("child-told").beside())
                .isEqualTo(
                        "This day is still to come. Leave it blank until the child has been told.");
        assertThat(form.input("outcome").value()).isEqualTo("Visits");
        chats.press(
                iro, "accept", "C-1001", Map.of("outcome", "Visits", "child-told", "16/4/2025"));
        assertThat(chats.standing("C-1001")).isEqualTo("accepted");
    }

    @Test
    void a_blank_stage_means_the_next_one() {
        chats.press(iro, "escalate", "C-1001", Map.of("stage", "", "reason", ""));

        assertThat(chats.concern("C-1001").standing().entry().orElseThrow().stage())
                .hasToString("stage-2");
    }

    @Test
    void another_stage_without_a_reason_comes_back_with_the_stage_chosen() {
        var form = Seen.inPlace(chats.press(iro, "escalate", "C-1001", Map.of("stage", "stage-3")));

        assertThat(form.input("reason").beside())
                .isEqualTo("Going straight to Stage 3 needs a reason. Please give one.");
        assertThat(form.input("stage").value()).isEqualTo("stage-3");
        assertThat(form.titles()).containsExactly("Take it there", "Back", "Ask me one by one");
    }

    @Test
    void back_shows_the_concern_and_changes_nothing() {
        var form = Seen.in(chats.say(manager, "answer C-1001"));

        var card = Seen.inPlace(chats.press(manager, form.button("Back"), Map.of("text", "half")));

        assertThat(card.title()).isEqualTo("C-1001: formal concern about child 1001");
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }
}
