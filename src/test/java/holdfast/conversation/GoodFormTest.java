package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import holdfast.story.Shire;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each verb's card asks for what the verb needs, and for nothing that makes no sense there. */
class GoodFormTest extends OpenChats {

    Person iro;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
    }

    private Seen seen(Person person, String ref) {
        return Seen.inPlace(chats.press(person, "refresh", ref, Map.of()));
    }

    @Test
    void good_practice_stands_under_its_own_name_and_asks_nobody_for_an_answer() {
        chats.say(iro, "praise 1001 The life story book is lovely");
        chats.say(iro, "yes");
        var card = seen(chats.who("team-manager"), "C-1001");

        assertThat(card.text().lines()).contains("What was good").doesNotContain("Concern");
        assertThat(card.inputs()).isEmpty();
        assertThat(card.titles()).containsExactly("Acknowledge", "Show all", "More");
        assertThat(card.facts()).doesNotContainKey("Next");
    }

    @Test
    void a_concern_about_the_service_is_closed_without_questions_about_a_child() {
        chats.say(iro, "service concern Reports reach me too late");
        chats.say(iro, "yes");

        assertThat(Seen.in(chats.say(iro, "accept C-1001")).inputs().stream().map(Seen.Input::id))
                .doesNotContain("outcome", "child-told");
        assertThat(seen(iro, "C-1001").inputs().stream().map(Seen.Input::id))
                .doesNotContain("outcome", "child-told");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-04-26 | The council is closed on Saturday 26 April 2025. Choose a working day, such as Monday 28 April 2025.
                    2025-05-05 | The council is closed on Monday 5 May 2025. Choose a working day, such as Tuesday 6 May 2025.
                    2025-04-16 | This day has gone by. Choose a later one.
                    """)
    void a_day_for_the_answer_is_one_on_which_somebody_is_there(String day, String sentence) {
        chats.notified();

        var form = Seen.inPlace(chats.press(iro, "set", "C-1001", Map.of("by", day)));

        assertThat(form.text()).contains(sentence);
        assertThat(chats.concern("C-1001").standing().entry().orElseThrow().due())
                .hasToString("2025-05-02");
    }

    @Test
    void a_working_day_for_the_answer_is_set() {
        chats.notified();

        chats.press(iro, "set", "C-1001", Map.of("by", "2025-04-28"));

        assertThat(chats.concern("C-1001").standing().entry().orElseThrow().due())
                .hasToString("2025-04-28");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://council.example/minutes | true
                    Folder 3, at 10:30              | true
                    LCS: folder 3                   | true
                    javascript:alert(1)             | false
                    see http://council.example      | false
                    file:///c/minutes               | false
                    HTTPS://x.example data:text/x   | false
                    """)
    void minutes_link_to_a_safe_place_or_to_none(String link, boolean taken) {
        chats.raised();

        var card =
                Seen.inPlace(
                        chats.press(
                                chats.who("team-manager"),
                                "minutes",
                                "C-1001",
                                Map.of(
                                        "held", "2025-04-16",
                                        "attended", "All",
                                        "text", "Visits",
                                        "link", link)));

        if (taken) {
            assertThat(card.lead()).startsWith("The minutes are recorded.");
        } else {
            assertThat(card.input("link").beside())
                    .isEqualTo(
                            "A link must begin with https://. Put in such a link, or say in words where the minutes are.");
        }
    }

    @Test
    void where_the_policy_knows_no_levels_legal_advice_asks_for_none() {
        chats.close();
        chats = new Chats(data.resolve("luton"), new Shire("luton"));
        iro = chats.who("iro");
        var started =
                chats.press(
                        iro,
                        "raise",
                        Map.of("card", "c"),
                        Map.of("child", child(), "category", "1", "text", "x", "impact", "y"));
        var ref = Seen.inPlace(started).title().split(":")[0];

        var form = Seen.inPlace(chats.press(iro, "legal", ref, Map.of()));

        assertThat(form.inputs().stream().map(Seen.Input::id))
                .containsExactly("question", "agreed-by");
        assertThat(
                        Seen.inPlace(chats.press(iro, "legal", ref, Map.of("question", "May we?")))
                                .lead())
                .startsWith("Recorded.");
    }

    private String child() {
        return chats.directory().childrenOf(iro.id()).getFirst().id().number();
    }

    @Test
    void a_stage_that_is_passed_over_is_named_on_the_button() {
        chats.raised();
        var manager = chats.who("team-manager");
        var head = chats.who("head-of-service");
        chats.moves(directory ->
                directory
                        .with(head.with(List.of()))
                        .with(
                                manager.with(
                                        Stream.concat(
                                                        manager.posts().stream(),
                                                        head.posts().stream())
                                                .toList())));

        var card = seen(iro, "C-1001");

        assertThat(card.titles()).contains("Take it to Stage 3, past Stage 2");
        assertThat(
                        chats.press(iro, card.button("Take it to Stage 3, past Stage 2"), Map.of())
                                .inPlace())
                .isPresent();
        assertThat(chats.concern("C-1001").standing().entry().orElseThrow().stage())
                .hasToString("stage-3");
    }

    @Test
    void a_complaint_by_itself_is_not_about_the_same_matter_as_nothing() {
        var complaints = chats.who("complaints-manager");
        chats.say(complaints, "complaint 1001 The mother has complained about contact");

        var card = seen(iro, "C-1001");

        assertThat(card.text().lines()).contains("The complaint").doesNotContain("Concern");
        assertThat(card.facts()).containsEntry("Next", iro.name() + ", IRO");
    }
}
