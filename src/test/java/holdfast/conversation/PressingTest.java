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
import org.junit.jupiter.params.provider.ValueSource;

/** Buttons pressed twice, late, by the wrong person, or with something else in them. */
class PressingTest extends OpenChats {

    private static final Map<String, String> NOTHING = Map.of();
    private static final String MOVED_ON =
            "This has moved on since that card was drawn. This is how it stands now.";

    Person iro;
    Person manager;

    @BeforeEach
    void meets() {
        iro = chats.who("iro");
        manager = chats.who("team-manager");
        chats.raised();
    }

    private static Map<String, String> data(String ref) {
        return Map.of("ref", ref, "version", "1", "card", "a-card", "arg", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acknowledge",
                "answer",
                "accept",
                "ask",
                "refuse",
                "escalate",
                "done",
                "withdraw",
                "void",
                "more-actions",
                "show",
                "refresh"
            })
    void not_yours_and_not_there_are_one_answer(String verb) {
        var stranger = chats.who("team-manager", "1003");

        var notYours = chats.press(stranger, verb, data("C-1001"), NOTHING);

        assertThat(notYours).isEqualTo(chats.press(stranger, verb, data("C-9999"), NOTHING));
        assertThat(notYours.sentence()).hasValue(CommandsTest.NOT_YOURS);
        assertThat(notYours.inPlace()).isEmpty();
        assertThat(notYours.messages()).isEmpty();
    }

    @ParameterizedTest(name = "{0} presses {1}: {2}")
    @CsvSource({
        "social-worker, acknowledge, Ruth Ellingham (team manager) has this now",
        "head-of-service, acknowledge, Ruth Ellingham (team manager) has this now",
        "iro, acknowledge, Ruth Ellingham (team manager) has this now",
        "iro, answer, Ruth Ellingham (team manager) owes this answer.",
        "iro, more-actions, Ruth Ellingham (team manager) owes this answer.",
        "team-manager, accept, Only the IRO can accept an answer.",
        "team-manager, escalate, Only the IRO can take this to another stage.",
        "team-manager, withdraw, Only the IRO can withdraw this.",
        "iro-manager, void, Only the IRO can remove this as a mistake."
    })
    void whoever_may_look_but_not_act_reads_for_whom_it_is(
            String role, String verb, String sentence) {
        var reply = chats.press(chats.who(role), verb, data("C-1001"), Map.of("text", "x"));

        assertThat(reply.sentence()).hasValueSatisfying(it -> assertThat(it).startsWith(sentence));
        assertThat(reply.inPlace()).isEmpty();
        assertThat(reply.messages()).isEmpty();
        assertThat(chats.concern("C-1001").history()).hasSize(1);
    }

    @Test
    void a_card_of_an_earlier_stage_changes_nothing_and_shows_how_it_stands() {
        var card = Seen.in(chats.say(manager, "show C-1001"));
        chats.press(iro, "escalate", "C-1001", Map.of("stage", "stage-2"));
        chats.press(iro, "escalate", "C-1001", Map.of("stage", "stage-1", "reason", "Back"));

        var reply = chats.press(manager, card.button("Acknowledge"), NOTHING);

        assertThat(reply.sentence()).hasValue(MOVED_ON);
        assertThat(Seen.inPlace(reply).lead())
                .isEqualTo(MOVED_ON + " Please answer by Friday 25 April 2025.");
        assertThat(done()).containsExactly("raised", "escalated", "escalated");
    }

    @Test
    void a_card_drawn_before_an_answer_is_not_stale_for_what_is_still_possible() {
        var card = Seen.in(chats.say(iro, "show C-1001"));
        chats.answered("C-1001");

        chats.press(iro, card.button("Take it to Stage 2"), NOTHING);

        assertThat(chats.concern("C-1001").standing().entry().orElseThrow().stage())
                .hasToString("stage-2");
    }

    @Test
    void pressed_again_it_says_who_acknowledged_and_when() {
        var card = Seen.in(chats.say(manager, "show C-1001"));
        chats.press(manager, card.button("Acknowledge"), NOTHING);

        var again = chats.press(manager, card.button("Acknowledge"), NOTHING);

        var sentence = "Already acknowledged by Ruth Ellingham at 16 Apr 2025, 10:00.";
        assertThat(again.sentence()).hasValue(sentence);
        assertThat(Seen.inPlace(again).lead())
                .isEqualTo(
                        sentence + " You have seen this. Please answer by Friday 25 April 2025.");
        assertThat(done()).containsExactly("raised", "acknowledged");
    }

    @Test
    void every_other_act_pressed_again_is_one_act_with_one_answer() {
        chats.answered("C-1001");
        var answered = chats.concern("C-1001").history().size();

        var first = chats.press(iro, "accept", data("C-1001"), Map.of("text", "Thank you"));
        var again = chats.press(iro, "accept", data("C-1001"), Map.of("text", "Thank you"));

        assertThat(Seen.inPlace(first).lead())
                .isEqualTo(
                        "Your acceptance is recorded. Accepted. 0 of 1 agreed actions confirmed as "
                                + "done.");
        assertThat(Seen.inPlace(again).lead())
                .isEqualTo(
                        "This was recorded already, as C-1001. Accepted. 0 of 1 agreed actions "
                                + "confirmed as done.");
        assertThat(chats.concern("C-1001").history()).hasSize(answered + 1);
    }

    @Test
    void nothing_in_the_data_is_believed_beyond_concern_and_version() {
        var data = new HashMap<>(data("C-1001"));
        data.putAll(Map.of("stage", "stage-3", "role", "service-director", "standing", "closed"));

        chats.press(iro, "escalate", data, Map.of("due", "2020-01-01", "standing", "closed"));

        var stay = chats.concern("C-1001").standing().entry().orElseThrow();
        assertThat(stay.stage()).hasToString("stage-2");
        assertThat(stay.due()).hasToString("2025-04-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "C-", "{}", "[\"C-1001\"]", "1e3", "C-1001' OR 1=1 --", "../C-1001"})
    void anything_but_a_reference_is_not_there(String ref) {
        assertThat(chats.press(iro, "withdraw", data(ref), Map.of("reason", "x")).sentence())
                .hasValue(CommandsTest.NOT_YOURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.0", "99999999999999999999", "null"})
    void a_version_that_is_none_is_no_version(String version) {
        chats.press(
                iro,
                "withdraw",
                Map.of("ref", "C-1001", "version", version),
                Map.of("reason", "It took place"));

        assertThat(chats.standing("C-1001")).isEqualTo("withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "close", "open", "admin", "", "ACCEPT"})
    void a_button_nobody_has_drawn_does_nothing(String verb) {
        var reply = chats.press(iro, verb, data("C-1001"), NOTHING);

        assertThat(reply.sentence())
                .hasValue(
                        "This button belongs to another version of the card. Type help to see what "
                                + "you can do here.");
        assertThat(chats.concern("C-1001").history()).hasSize(1);
    }

    @Test
    void looking_changes_nothing_however_often() {
        for (var verb : List.of("show", "refresh", "show", "refresh")) {
            chats.press(iro, verb, data("C-1001"), NOTHING);
        }

        assertThat(done()).containsExactly("raised");
        assertThat(chats.concern("C-1001").version()).isEqualTo(1);
        assertThat(chats.concern("C-1001").shown()).isEmpty();
    }

    /** What has been done to it; who looked at it is on record too. */
    private List<String> done() {
        return chats.concern("C-1001").history().stream()
                .map(entry -> entry.event().word())
                .filter(word -> !word.equals("viewed"))
                .toList();
    }

    @Test
    void whoever_the_council_does_not_know_is_told_to_ask() {
        var stranger =
                new Person(
                        iro.authority(),
                        new holdfast.people.PersonId("11111111-2222-3333-4444-555555555555"),
                        "Amara Okafor",
                        iro.posts());

        var sentence =
                "I do not know you yet. Ask your administrator to add you to the council’s list of "
                        + "people.";
        assertThat(chats.press(stranger, "show", data("C-1001"), NOTHING).sentence())
                .hasValue(sentence);
        assertThat(chats.say(stranger, "show C-1001").messages().getFirst().text())
                .isEqualTo(sentence);
    }
}
