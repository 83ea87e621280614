package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms that start a matter: recorded at once, or back with each mistake beside its field. */
class StartFormTest extends OpenChats {

    private static final Map<String, String> SOUND =
            Map.of("child", "1001", "category", "visits", "text", "No visits since March");

    Person iro;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
    }

    private static Map<String, String> with(String id, String value) {
        var inputs = new HashMap<>(SOUND);
        inputs.put(id, value);
        return inputs;
    }

    @Test
    void a_submitted_form_is_recorded_at_once() {
        var form = Seen.in(chats.say(iro, "raise"));

        var card = Seen.inPlace(chats.press(iro, form.button("Send"), SOUND));

        assertThat(card.lead()).startsWith("Recorded as C-1001.");
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }

    @Test
    void submitted_twice_it_is_one_concern() {
        var form = Seen.in(chats.say(iro, "raise"));

        for (int n = 0; n < 3; n++) {
            chats.press(iro, form.button("Send"), SOUND);
        }

        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void submitted_twice_without_a_draft_it_is_one_concern_too() {
        for (int n = 0; n < 3; n++) {
            chats.press(iro, "raise", Map.of("card", "a-card"), SOUND);
        }

        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void the_same_words_on_another_form_are_another_concern() {
        chats.press(iro, "raise", Map.of("card", "a-card"), SOUND);
        chats.press(iro, "raise", Map.of("card", "another-card"), SOUND);

        assertThat(chats.count()).isEqualTo(2);
    }

    @Test
    void put_right_after_a_mistake_it_is_recorded() {
        var form = Seen.in(chats.say(iro, "raise"));
        var again = Seen.inPlace(chats.press(iro, form.button("Send"), with("child", "")));

        assertThat(again.text()).contains("One thing needs to be put right. Nothing was sent.");
        var filled = new HashMap<>(again.filled());
        filled.put("child", "1002");
        chats.press(iro, again.button("Send"), filled);

        assertThat(chats.concern("C-1001").children()).hasToString("[1002]");
    }

    @ParameterizedTest(name = "{0} {1} = {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    raise  | child    | ''         | Please choose a child.
                    raise  | child    | Jayden     | This number is not on your list of children. Check it, or ask the IRO manager who the child’s IRO is.
                    raise  | child    | 1001,1004  | Not all of these are on your list of children. Check the numbers, or write of each child by itself.
                    raise  | source   | the pub    | Please choose one: at the review, at the midpoint, or between reviews.
                    raise  | review   | the last   | This is not a day. Write it like 23/4/2025.
                    raise  | category | ''         | Please choose a category.
                    raise  | category | weather    | This is not one of the categories. Choose one, or give its number from 1 to 13.
                    raise  | text     | ''         | Please say what the concern is.
                    raise  | text     | ' '        | Please say what the concern is.
                    raise  | stage    | stage-7    | There is no such stage. Choose from: Stage 1, Stage 2, Stage 3.
                    raise  | by       | 2025-05-30 | The council’s policy sets this date. Leave it blank.
                    notify | by       | 31/04/2025 | This day is not in the calendar. Check the day and the month.
                    notify | by       | 29 Feb 2027 | This day is not in the calendar. Check the day and the month.
                    notify | by       | 2026-02-30 | This day is not in the calendar. Check the day and the month.
                    notify | by       | 1/2/26     | This is not a day. Write it like 23/4/2025.
                    notify | by       | ١٢/4/2025  | This is not a day. Write it like 23/4/2025.
                    notify | by       | 2025-04-15 | This day has gone by. Choose a later one.
                    notify | by       | 2025-04-16 | This day has gone by. Choose a later one.
                    notify | by       | 2205-04-30 | This day is more than ten years away. Check the year.
                    notify | stage    | stage-2    | There is no such stage. Choose from: Stage 1, Stage 2, Stage 3.
                    """)
    void a_mistake_stands_beside_its_field_and_nothing_typed_is_lost(
            String verb, String id, String value, String sentence) {
        var typed = with(id, value);

        var form = Seen.inPlace(chats.press(iro, verb, Map.of("card", "a-card"), typed));

        assertThat(form.input(id).beside()).isEqualTo(sentence);
        typed.forEach((name, there) -> assertThat(form.input(name).value()).isEqualTo(there));
        assertThat(chats.count()).isZero();
    }

    @Test
    void what_only_looks_like_words_is_a_blank_field() {
        var form = pressed("text", "\u200B\u00A0\u2003\uFEFF");

        assertThat(form.input("text").beside()).isEqualTo("Please say what the concern is.");
    }

    private Seen pressed(String id, String value) {
        return Seen.inPlace(chats.press(iro, "raise", Map.of("card", "a-card"), with(id, value)));
    }

    @Test
    void several_mistakes_are_counted_and_stand_beside_their_fields() {
        var form = Seen.inPlace(chats.press(iro, "raise", Map.of("card", "a-card"), Map.of()));

        assertThat(form.text()).contains("3 things need to be put right. Nothing was sent.");
        assertThat(form.inputs())
                .filteredOn(input -> !input.beside().isEmpty())
                .extracting(Seen.Input::id)
                .containsExactly("child", "category", "text");
    }

    @Test
    void a_stage_but_the_first_needs_a_reason_and_a_blank_one_is_the_first() {
        var form = pressed("stage", "stage-2");
        assertThat(form.input("reason").beside())
                .isEqualTo("Going straight to Stage 2 needs a reason. Please give one.");

        pressed("stage", "");
        assertThat(chats.concern("C-1001").standing().entry().orElseThrow().stage())
                .hasToString("stage-1");
    }

    @Test
    void a_day_is_read_as_it_is_written_in_england_and_kept() {
        var card =
                Seen.inPlace(
                        chats.press(
                                iro, "notify", Map.of("card", "a-card"), with("by", "3/5/2025")));

        assertThat(card.facts()).containsEntry("Answer due", "Saturday 3 May 2025");
    }

    @Test
    void a_day_comes_back_as_the_date_picker_writes_it() {
        var typed = with("by", "30/5/2025");
        typed.put("text", "");

        var form = Seen.inPlace(chats.press(iro, "notify", Map.of("card", "a-card"), typed));

        assertThat(form.input("by").value()).isEqualTo("2025-05-30");
    }

    @Test
    void fields_that_together_are_too_long_come_back_whole_with_how_much() {
        var typed = new HashMap<>(SOUND);
        for (var id : List.of("impact", "child-view", "informal", "sought", "reason")) {
            typed.put(id, "x".repeat(3_500));
        }

        var form = Seen.inPlace(chats.press(iro, "raise", Map.of("card", "a-card"), typed));

        assertThat(form.inputs().stream().map(Seen.Input::beside).filter(it -> !it.isEmpty()))
                .containsExactly(
                        "The fields together are too long for one card. Please shorten this one by "
                                + "about 1,031 characters.");
        assertThat(form.filled()).containsAllEntriesOf(typed);
    }

    @Test
    void what_no_card_could_hold_is_refused_with_its_count() {
        var form = pressed("text", "x".repeat(100_000));

        assertThat(form.input("text").beside())
                .isEqualTo(
                        "This takes at most 4,000 characters, and there are 100,000. Please shorten it.");
        assertThat(form.input("text").value()).isEmpty();
        assertThat(form.bytes()).isLessThan(25_000);
    }

    @Test
    void only_a_childs_iro_can_start_anything() {
        var reply = chats.press(chats.who("team-manager"), "raise", Map.of("card", "x"), SOUND);

        assertThat(reply.sentence()).hasValue(CommandsTest.IRO_ONLY);
        assertThat(reply.inPlace()).isEmpty();
        assertThat(chats.count()).isZero();
    }
}
