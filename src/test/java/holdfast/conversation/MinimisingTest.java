package holdfast.conversation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a child is never gets in: refused wherever it is written, and stored nowhere. */
class MinimisingTest extends OpenChats {

    private static final String NUMBER = "943 476 5919";
    private static final String BESIDE =
            "This looks like an NHS number. Please take it out: the child’s case number is enough.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raise 1001 5 His NHS number is 943 476 5919",
                "notify 1001 4 His NHS number is 943 476 5919",
                "praise 1001 His NHS number is 943 476 5919",
                "service concern His NHS number is 943 476 5919",
                "talked 1001 with Priya Raman His NHS number is 943 476 5919"
            })
    void a_line_that_begins_something_comes_back_as_its_form_with_the_words_as_typed(String line) {
        var reply = chats.say(chats.who("iro"), line);

        assertThat(reply.messages().getFirst().card().orElseThrow())
                .contains(BESIDE, "His NHS number is " + NUMBER);
        assertThat(chats.count()).isZero();
        assertThat(chats.waiting(chats.who("iro")).getFirst().inputs())
                .containsEntry("text", "His NHS number is [taken out]");
        assertThat(chats.waiting(chats.who("iro")).getFirst().toString()).doesNotContain(NUMBER);
    }

    @Test
    void the_person_only_has_to_take_it_out() {
        chats.say(chats.who("iro"), "raise 1001 5 No visits, NHS 9434765919");
        var draft = chats.waiting(chats.who("iro")).getFirst();
        var data = Map.of("card", draft.id(), "arg", draft.id());

        var still =
                chats.press(
                        chats.who("iro"),
                        "raise",
                        data,
                        Map.of("child", "1001", "category", "5", "text", "No visits, 9434765919"));
        assertThat(still.inPlace().orElseThrow()).contains(BESIDE, "No visits, 9434765919");
        assertThat(chats.waiting(chats.who("iro")).getFirst().inputs())
                .containsEntry("text", "No visits, [taken out]");

        chats.press(
                chats.who("iro"),
                "raise",
                data,
                Map.of("child", "1001", "category", "5", "text", "No visits"));
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }

    @Test
    void a_draft_that_something_was_taken_out_of_is_not_sent_by_a_yes() {
        chats.say(chats.who("iro"), "raise 1001 5 No visits, NHS 9434765919");

        var reply = chats.say(chats.who("iro"), "yes");

        assertThat(reply.messages().getFirst().card().orElseThrow())
                .contains(
                        "A number or a date was taken out where it says [taken out]. "
                                + "Please change the words there.");
        assertThat(chats.count()).isZero();
    }

    @ParameterizedTest(name = "{2} by {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    iro          | answered | ask C-1001 Is 943 476 5919 his?
                    iro          | answered | accept C-1001 Settled for 943 476 5919
                    iro          | answered | refuse C-1001 because 943 476 5919 waits
                    iro          | raised   | note C-1001 He is 943 476 5919
                    iro          | raised   | withdraw C-1001 because 943 476 5919 is well
                    iro          | raised   | correct C-1001 He is 943 476 5919
                    iro          | raised   | escalate C-1001 because 943 476 5919 waits
                    iro          | raised   | wait C-1001 until 30/4/2025 because 943 476 5919 moves
                    team-manager | raised   | pass C-1001 to Siobhan Keane because 943 476 5919
                    iro-manager  | raised   | hold C-1001 because 943 476 5919 goes to court
                    iro-manager  | withdrawn | erase C-1001 because 943 476 5919 asked
                    """)
    void a_line_about_a_concern_comes_back_as_its_form(String role, String when, String line) {
        new Lines(chats).happens(when);
        var before = chats.concern("C-1001").history().size();

        var reply = chats.say(chats.who(role), line);

        assertThat(reply.messages().getFirst().card().orElseThrow()).contains(BESIDE, NUMBER);
        assertThat(chats.concern("C-1001").history()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text    | His NHS number is 9434765919
                    action1 | Ring the GP about 943-476-5919
                    """)
    void a_form_that_is_sent_comes_back_with_a_sentence_beside_the_field(String id, String text) {
        chats.raised();
        var inputs = new HashMap<>(Map.of("position", "will-do", "text", "We visit"));
        inputs.put(id, text);

        var reply = chats.press(chats.who("team-manager"), "answer", "C-1001", inputs);

        assertThat(reply.inPlace().orElseThrow()).contains(BESIDE, text);
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }

    @Test
    void a_date_of_birth_is_refused_beside_its_field() {
        chats.raised();

        var reply =
                chats.press(
                        chats.who("team-manager"),
                        "answer",
                        "C-1001",
                        Map.of("position", "done", "text", "She was born on 3 April 2012"));

        assertThat(reply.inPlace().orElseThrow())
                .contains(
                        "This looks like a date of birth. Please take it out: an age in years is enough.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5919",
                "show 943 476 5919",
                "answer C-1001 done 943 476 5919 is well",
                "talked 1002 with 943 476 5919 about x",
                "talked 1002 with 943 476 5919 about 943 476 5919",
                "who is 9434765919",
                "can 943 476 5919 transfer",
                "complaint 1001 about 943 476 5919",
                "away 6/5/2025 to 9/5/2025 cover 943 476 5919"
            })
    void any_other_line_is_refused_with_a_sentence_that_does_not_say_it_back(String line) {
        assertThat(chats.say(chats.who("iro"), line).messages().getFirst().text())
                .isEqualTo(
                        "This looks like an NHS number, so nothing was recorded. "
                                + "Please write it again without. Delete your message too, if you can.");
    }

    @Test
    void a_date_of_birth_in_any_other_line_is_refused_too() {
        assertThat(
                        chats.say(chats.who("iro"), "she was born 3/4/2012")
                                .messages()
                                .getFirst()
                                .text())
                .isEqualTo(
                        "This looks like a date of birth, so nothing was recorded. "
                                + "Please write it again without. Delete your message too, if you can.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talked 1002 with 943 476 5919 about x",
                "raise 943 476 5919 no visit",
                "raise 1001 943 476 5919",
                "raise 1001 5 943 4765919",
                "notify 943 476 5919 no visit",
                "notify 1001 943 476 5919",
                "tell 943 476 5919 no visit",
                "praise 943 476 5919",
                "note C-1001 943-476-5919x",
                "note C-1001 9 4 3 4 7 6 5 9 1 9",
                "escalate C-1001 to 943 476 5919 because 5",
                "pass C-1001 to 943 because 476 5919"
            })
    void no_line_keeps_any_part_of_it(String line) {
        chats.raised();
        var before = chats.concern("C-1001").history().size();

        chats.say(chats.who("iro"), line);

        assertThat(chats.count()).isEqualTo(1);
        assertThat(chats.concern("C-1001").history()).hasSize(before);
        assertThat(chats.waiting(chats.who("iro")).toString())
                .doesNotContain("943", "476", "5919", "4765919");
    }

    @Test
    void nothing_of_it_is_in_the_store() throws Exception {
        chats.raised();
        chats.say(chats.who("iro"), "raise 1001 5 NHS 9434765919");
        chats.say(chats.who("iro"), "note C-1001 NHS 9434765919");
        chats.say(chats.who("iro"), "accept C-1001 NHS 9434765919");
        chats.say(chats.who("iro"), "9434765919");
        chats.close();

        try (Stream<Path> files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                        .doesNotContain("9434765919");
            }
        }
        chats = new Chats(data);
    }
}
