package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.card.CardSchema;
import holdfast.people.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards with the longest words that are taken, in the largest council: all under 25 KB. */
class SizesTest extends OpenChats {

    private static final int TEAMS_TAKES = 25_000;
    private static final int TWO_THIRDS = TEAMS_TAKES * 2 / 3;
    private static final CardSchema SCHEMA = new CardSchema();

    Person iro;
    Person manager;

    @BeforeEach
    void meets() {
        chats.moves(Crowd::large);
        iro = chats.who("iro");
        manager = chats.who("team-manager");
    }

    /** Four thousand characters that take much of a card, each in its own way. */
    enum Longest {
        LETTERS("word "),
        FACES("😀"),
        LINES("a\n"),
        BRACES("{"),
        QUOTES("\""),
        ONE_WORD("x");

        private final String words;

        Longest(String pattern) {
            var all = pattern.repeat(4_000);
            this.words = all.substring(0, all.offsetByCodePoints(0, 4_000)).strip();
        }
    }

    private static Seen fits(Seen card) {
        assertThat(card.bytes()).isLessThan(TEAMS_TAKES);
        assertThat(SCHEMA.problems(card.card())).isEmpty();
        return card;
    }

    private Seen fits(Reply reply) {
        return fits(
                reply.inPlace()
                        .map(Seen::of)
                        .orElseGet(
                                () -> Seen.of(reply.messages().getFirst().card().orElseThrow())));
    }

    @ParameterizedTest
    @EnumSource
    void every_card_on_the_way_fits_and_the_story_has_every_word(Longest longest) {
        var words = longest.words;
        fits(chats.say(iro, "raise 1001 5 " + words));
        fits(chats.say(iro, "yes"));
        fits(chats.say(manager, "show C-1001"));
        fits(chats.say(manager, "answer C-1001"));
        fits(chats.press(manager, "answer", "C-1001", Map.of("position", "done", "text", words)));
        fits(chats.press(iro, "refresh", Map.of("ref", "C-1001"), Map.of()));
        fits(chats.press(iro, "ask", "C-1001", Map.of("text", words)));
        fits(
                chats.press(
                        manager,
                        "answer",
                        "C-1001",
                        Map.of("position", "disagree", "text", words)));
        fits(chats.press(iro, "refuse", "C-1001", Map.of("reason", words)));
        fits(chats.press(iro, "escalate", "C-1001", Map.of("stage", "stage-3", "reason", words)));
        fits(chats.say(iro, "accept C-1001 " + words));

        assertThat(squeezed(story())).isEqualTo(squeezed(words.repeat(6)));
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s+", "");
    }

    /** All that people said, over every page of the story. */
    private String story() {
        var page = fits(chats.say(iro, "show C-1001"));
        var said = new StringBuilder(page.said());
        while (page.titles().contains("Next page")) {
            page = fits(chats.press(iro, page.button("Next page"), Map.of()));
            said.append(page.said());
        }
        return said.toString();
    }

    @Test
    void an_answer_with_five_long_actions_fits() {
        chats.raised();
        var typed = new HashMap<>(Map.of("position", "will-do"));
        IntStream.rangeClosed(1, 5)
                .forEach(n -> {
                    typed.put("action" + n, "word ".repeat(560));
                    typed.put("person" + n, "00000000-0000-0000-0000-000000000059");
                    typed.put("date" + n, "2025-05-29");
                });
        var wrong = new HashMap<>(typed);
        wrong.put("date5", "");

        var form = fits(chats.press(manager, "answer", "C-1001", wrong));
        assertThat(form.input("date5").beside())
                .isEqualTo("Please choose the day by which it will be done.");
        assertThat(form.filled()).containsAllEntriesOf(wrong);
        assertThat(form.input("person1").choices())
                .contains("00000000-0000-0000-0000-000000000059");

        fits(chats.press(manager, "answer", "C-1001", typed));
        fits(chats.press(iro, "refresh", Map.of("ref", "C-1001"), Map.of()));
        fits(chats.press(iro, "accept", "C-1001", Map.of()));
        fits(chats.say(iro, "show C-1001"));
        assertThat(chats.concern("C-1001").actions()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é"})
    void a_form_without_room_for_its_words_is_left_on_the_screen_as_it_is(String letter) {
        chats.raised();
        var typed = new HashMap<>(Map.of("position", "done"));
        List.of("text", "action1", "action2", "action3", "action4", "action5")
                .forEach(id -> typed.put(id, letter.repeat(4_000)));

        var reply = chats.press(manager, "answer", "C-1001", typed);

        assertThat(reply.inPlace()).isEmpty();
        assertThat(reply.messages()).isEmpty();
        assertThat(reply.sentence().orElseThrow())
                .matches(
                        "Nothing was recorded: the fields together are too long for one card\\. "
                                + "Please shorten “[^”]+” by about [0-9,]+ characters\\.");
        assertThat(chats.concern("C-1001").history()).hasSize(1);
    }

    @Test
    void a_draft_without_room_on_its_form_keeps_its_words() {
        chats.say(iro, "raise 1004 5");
        var draft = chats.waiting(iro).getFirst();
        var typed = new HashMap<>(Map.of("child", "1004", "category", "visits"));
        List.of("text", "impact", "child-view", "informal", "sought", "needed")
                .forEach(id -> typed.put(id, "é".repeat(4_000)));

        var reply = chats.press(iro, "raise", Map.of("card", draft.id(), "arg", draft.id()), typed);

        assertThat(reply.inPlace()).isEmpty();
        assertThat(reply.sentence()).isPresent();
        assertThat(chats.waiting(iro).getFirst().inputs()).containsAllEntriesOf(typed);
        var again = chats.say(iro, "yes").messages().getFirst();
        assertThat(again.card()).isEmpty();
        assertThat(again.text()).startsWith("Nothing was recorded: the fields together");
    }

    @Test
    void a_form_that_starts_a_matter_fits_with_as_much_as_it_takes() {
        for (var longest : Longest.values()) {
            var typed = Map.of("child", "1004", "category", "visits", "text", longest.words);
            var form = fits(chats.press(iro, "raise", Map.of("card", "x"), typed));
            assertThat(form.input("text").value()).isEqualTo(longest.words);
        }
    }

    @Test
    void what_is_shortened_says_so_and_show_has_all_of_it() {
        var words = "word\n".repeat(799) + "end";
        var typed = Map.of("child", "1001", "category", "visits", "text", words);

        var card = fits(chats.press(iro, "raise", Map.of("card", "x"), typed));

        assertThat(card.text())
                .contains("Some words are shortened here. Press Show all to read everything.");
        assertThat(card.said()).startsWith("word\nword\n").endsWith("word…");
        assertThat(card.titles()).contains("Take it to Stage 2", "Show all");
        assertThat(squeezed(story())).isEqualTo(squeezed(words));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_shortened_takes_most_of_the_room_there_is(Longest longest) {
        chats.say(iro, "raise 1001 5 " + longest.words);

        var card = fits(chats.say(iro, "yes"));

        assertThat(card.said().equals(longest.words) || card.bytes() > TWO_THIRDS)
                .as("%d bytes", card.bytes())
                .isTrue();
    }

    @Test
    void what_is_not_long_is_never_shortened() {
        var words = "word ".repeat(799) + "end";
        chats.say(iro, "raise 1001 5 " + words);

        var card = fits(chats.say(iro, "yes"));

        assertThat(card.said()).isEqualTo(words);
        assertThat(card.text()).doesNotContain("shortened");
    }

    @Test
    void a_long_read_back_says_that_all_will_be_sent() {
        var card = fits(chats.say(iro, "raise 1001 5 " + Longest.LINES.words));

        assertThat(card.text())
                .contains("Some words are shortened here. All of them will be sent.");
    }

    @Test
    void a_long_story_comes_in_pages_with_a_way_forth_and_back() {
        chats.raised();
        for (var n = 0; n < 12; n++) {
            chats.press(
                    manager,
                    "answer",
                    "C-1001",
                    Map.of("position", "done", "text", "a" + n + " word".repeat(700)));
            chats.press(iro, "ask", "C-1001", Map.of("text", "q" + n + " word".repeat(700)));
        }
        var page = fits(chats.say(iro, "show C-1001"));
        var leads = new ArrayList<>(List.of(page.lead()));
        while (page.titles().contains("Next page")) {
            page = fits(chats.press(iro, page.button("Next page"), Map.of()));
            leads.add(page.lead());
        }

        assertThat(leads.getFirst()).startsWith("Page 1 of 7. ");
        assertThat(leads.getLast()).startsWith("Page 7 of 7. ");
        assertThat(page.titles()).containsExactly("Page before", "Back");
        var before = fits(chats.press(iro, page.button("Page before"), Map.of()));
        assertThat(before.lead()).startsWith("Page 6 of 7. ");
        assertThat(fits(chats.press(iro, page.button("Back"), Map.of())).titles())
                .contains("Take it to Stage 2", "Show all");
        var far = Map.of("ref", "C-1001", "arg", "99");
        assertThat(fits(chats.press(iro, "show", far, Map.of())).lead())
                .startsWith("Page 7 of 7. ");
    }

    @Test
    void a_full_page_of_a_list_fits() {
        IntStream.range(0, 30)
                .forEach(n ->
                        chats.press(
                                iro,
                                "raise",
                                Map.of("card", "card-" + n),
                                Map.of("child", "1001", "category", "visits", "text", "x")));
        chats.until("2025-05-30T10:00");

        fits(chats.say(iro, "mine"));
        fits(chats.say(manager, "owed"));
        fits(chats.say(chats.who("iro-manager"), "status"));
    }
}
