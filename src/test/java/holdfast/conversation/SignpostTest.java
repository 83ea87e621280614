package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.story.Shire;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom to ring when somebody is in danger now: on the forms, and before any answer. */
class SignpostTest extends OpenChats {

    private static final String SIGNPOST =
            "If anybody is in danger now, ring 999. Then ring the council’s emergency duty team. "
                    + "Nobody watches this chat for emergencies.";

    @ParameterizedTest
    @CsvSource({"iro,raise", "iro,notify", "social-worker,tell"})
    void stands_on_the_forms_that_tell_of_a_child(String role, String line) {
        assertThat(chats.say(chats.who(role), line).messages().getFirst().card().orElseThrow())
                .contains(SIGNPOST + " Use no names. The child may read this one day.");
    }

    @Test
    void does_not_stand_where_it_is_not_needed() {
        assertThat(chats.say(chats.who("iro"), "praise").messages().getFirst().card().orElseThrow())
                .doesNotContain(SIGNPOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"She is in danger", "help he is hitting her now", "mine suicidal"})
    void comes_before_the_answer_to_any_line(String line) {
        var reply = chats.say(chats.who("iro"), line);

        assertThat(reply.messages()).hasSize(2);
        assertThat(reply.messages().getFirst().text()).isEqualTo(SIGNPOST);
        assertThat(reply.messages().getFirst().important()).isTrue();
    }

    @Test
    void is_the_councils_own_where_its_policy_has_one() {
        chats.close();
        chats =
                new Chats(
                        data,
                        new Shire(
                                "buckinghamshire",
                                policy -> policy + "\nemergency: Ring 999 or 01632 960 001.\n"));

        assertThat(chats.say(chats.who("iro"), "He is suicidal").messages().getFirst().text())
                .isEqualTo("Ring 999 or 01632 960 001.");
        assertThat(chats.say(chats.who("iro"), "raise").messages().getFirst().card().orElseThrow())
                .contains("Ring 999 or 01632 960 001. Use no names.");
    }

    @Test
    void keeps_nothing_from_being_done() {
        var read = chats.say(chats.who("iro"), "raise 1001 5 The boy is suicidal");
        chats.say(chats.who("iro"), "yes");

        assertThat(read.messages().getFirst().text()).isEqualTo(SIGNPOST);
        assertThat(read.messages().get(1).card().orElseThrow())
                .contains("Raise this formal concern?");
        assertThat(chats.standing("C-1001")).isEqualTo("at-stage");
    }

    @Test
    void comes_with_the_answer_to_a_form_too() {
        chats.raised();

        var reply =
                chats.press(
                        chats.who("team-manager"),
                        "answer",
                        "C-1001",
                        Map.of("position", "done", "text", "She has gone missing"));

        assertThat(reply.messages().getFirst().text()).isEqualTo(SIGNPOST);
        assertThat(chats.standing("C-1001")).isEqualTo("answered");
    }

    @Test
    void says_nothing_when_nobody_is_in_danger() {
        var reply = chats.say(chats.who("iro"), "raise 1001 5 The plan is in danger of drift");

        assertThat(reply.messages()).hasSize(1);
    }
}
