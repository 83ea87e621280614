package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.card.CardSchema;
import holdfast.people.Person;
import holdfast.story.Shire;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** York's largest cards, in a large council: all under 25 KB. */
class YorkSizesTest {

    private static final int TEAMS_TAKES = 25_000;
    private static final CardSchema SCHEMA = new CardSchema();
    private static final String LONGEST = "word ".repeat(799) + "end";

    @TempDir Path data;
    Chats chats;
    Person iro;

    @BeforeEach
    void opens() {
        chats = new Chats(data, new Shire("york"));
        chats.moves(Crowd::large);
        iro = chats.who("iro");
        chats.press(
                iro,
                "raise",
                Map.of("card", "a-form"),
                Map.of(
                        "child", "2001,2002,2004",
                        "category", "visits",
                        "text", LONGEST,
                        "impact", LONGEST,
                        "informal", LONGEST,
                        "child-view", LONGEST));
        chats.press(iro, "escalate", "C-1001", Map.of());
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    private static Seen fits(Seen card) {
        assertThat(card.bytes()).isLessThan(TEAMS_TAKES);
        assertThat(SCHEMA.problems(card.card())).isEmpty();
        return card;
    }

    /** Minutes with as much in them as is taken. */
    private static Map<String, String> minutes() {
        var typed = new HashMap<String, String>();
        typed.put("held", "2025-04-16");
        typed.put("attended", "word ".repeat(400));
        typed.put("text", "word ".repeat(700));
        typed.put("dissent", "word ".repeat(400));
        typed.put("link", "x".repeat(1_000));
        IntStream.rangeClosed(1, 5)
                .forEach(n -> {
                    typed.put("action" + n, "word ".repeat(290));
                    typed.put("person" + n, "00000000-0000-0000-0000-000000000059");
                    typed.put("date" + n, "2025-05-29");
                });
        return typed;
    }

    @Test
    void a_form_of_long_minutes_comes_back_whole_and_their_card_fits() {
        chats.press(iro, "convene", "C-1001", Map.of("date", "2025-04-16"));
        var wrong = new HashMap<>(minutes());
        wrong.put("held", "2025-04-17");

        var form = fits(Seen.inPlace(chats.press(iro, "minutes", "C-1001", wrong)));

        assertThat(form.filled()).containsAllEntriesOf(wrong);
        assertThat(form.input("held").beside())
                .isEqualTo(
                        "This day is still to come. Put the minutes down once the meeting has been"
                                + " held.");
        var card = fits(Seen.inPlace(chats.press(iro, "minutes", "C-1001", minutes())));
        assertThat(card.lead()).startsWith("The minutes are recorded.");
        fits(Seen.in(chats.say(iro, "show C-1001")));
    }

    @Test
    void a_form_of_acceptance_for_several_children_comes_back_whole() {
        chats.press(iro, "convene", "C-1001", Map.of("date", "2025-04-16"));
        chats.press(iro, "minutes", "C-1001", minutes());
        var typed =
                Map.of(
                        "text", "word ".repeat(700),
                        "outcome-2001", "word ".repeat(700),
                        "outcome-2002", "word ".repeat(700),
                        "outcome-2004", "word ".repeat(700),
                        "child-told", "2025-04-17");

        var form = fits(Seen.inPlace(chats.press(iro, "accept", "C-1001", typed)));

        assertThat(form.filled()).containsAllEntriesOf(typed);
        var sound = new HashMap<>(typed);
        sound.put("child-told", "2025-04-16");
        fits(Seen.inPlace(chats.press(iro, "accept", "C-1001", sound)));
        assertThat(chats.standing("C-1001")).isEqualTo("accepted");
    }

    @Test
    void a_card_with_the_question_a_complaint_a_hearing_and_advice_fits() {
        chats.press(iro, "complaint", "C-1001", Map.of("text", LONGEST));
        chats.press(iro, "hearing", "C-1001", Map.of("date", "2025-05-20"));
        chats.press(iro, "legal", "C-1001", Map.of("level", "1", "question", LONGEST));
        chats.press(iro, "convene", "C-1001", Map.of("date", "2025-04-16"));
        chats.press(iro, "minutes", "C-1001", minutes());

        var card =
                fits(Seen.inPlace(chats.press(iro, "refresh", Map.of("ref", "C-1001"), Map.of())));

        assertThat(card.facts())
                .containsKeys("Cafcass", "Complaint", "Court hearing", "Legal advice");
        assertThat(card.lead()).startsWith("Please decide whether to refer this to Cafcass.");
        fits(Seen.inPlace(chats.press(iro, "more", "C-1001", Map.of())));
        fits(Seen.in(chats.say(iro, "show C-1001")));
    }
}
