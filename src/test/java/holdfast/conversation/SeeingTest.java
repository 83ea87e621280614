package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may look at a concern about child 1001. */
class SeeingTest extends OpenChats {

    @BeforeEach
    void meets() {
        chats.raised();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "Amara Okafor,      the child's IRO,                          sees",
        "Priya Raman,       the child's social worker,                sees",
        "Ruth Ellingham,    the child's team manager,                 sees",
        "Andrew Thackeray,  head of service in the child's line,      sees",
        "Martin Ashdown,    service director,                         sees",
        "Nisha Chaudhary,   assistant director,                       sees",
        "Caroline Mbeki,    director of children's services,          sees",
        "Helen Whitcombe,   IRO manager,                              sees",
        "Oliver Penhaligon, assistant director for quality assurance, sees",
        "Gareth Pugh,       another IRO,                              does not",
        "Callum Fraser,     another social worker of the same team,   does not",
        "Zofia Nowak,       social worker of another team,            does not",
        "Siobhan Keane,     manager of another team,                  does not",
        "Grace Adeyemi,     head of another service,                  does not",
        "Daniel Mensah,     assistant team manager,                   does not",
        "Josie Tremlett,    business support,                         does not",
        "Wei Ling Chan,     business support manager,                 does not",
        "Derek Applegarth,  complaints manager,                       does not",
        "Yasmin Haddad,     legal,                                    does not",
        "Bronwen Llewellyn, guardian,                                 does not",
        "Kofi Asante,       administrator,                            does not"
    })
    void some_see_it_and_others_are_told_nothing(String name, String post, String sees) {
        var person = chats.named(name);

        var shown = chats.say(person, "show C-1001").messages().getFirst();
        var pressed = chats.press(person, "show", Map.of("ref", "C-1001"), Map.of());

        assertThat(shown.card().isPresent()).as(post).isEqualTo(sees.equals("sees"));
        assertThat(pressed.inPlace().isPresent()).as(post).isEqualTo(sees.equals("sees"));
        if (!sees.equals("sees")) {
            assertThat(shown.text()).isEqualTo(CommandsTest.NOT_YOURS);
            assertThat(pressed.sentence()).hasValue(CommandsTest.NOT_YOURS);
        }
    }

    @Test
    void whoever_has_agreed_to_an_action_sees_what_it_is_for() {
        var callum = chats.named("Callum Fraser");
        chats.press(
                chats.who("team-manager"),
                "answer",
                "C-1001",
                Map.of(
                        "position", "will-do",
                        "action1", "Visit",
                        "person1", callum.id().value(),
                        "date1", "2025-05-29"));
        assertThat(chats.say(callum, "show C-1001").messages().getFirst().card()).isEmpty();

        chats.press(chats.who("iro"), "accept", "C-1001", Map.of());

        assertThat(chats.say(callum, "show C-1001").messages().getFirst().card()).isPresent();
    }

    @Test
    void nothing_that_a_locked_phone_shows_tells_of_the_child() {
        var manager = chats.who("team-manager");

        assertThat(chats.say(manager, "show C-1001").messages().getFirst().summary())
                .isEqualTo("An answer is due from you");
        assertThat(chats.say(chats.who("iro"), "show C-1001").messages().getFirst().summary())
                .isEqualTo("News of a concern");
        assertThat(chats.say(manager, "answer C-1001").messages().getFirst().summary())
                .isEqualTo("A form to fill in");
        assertThat(
                        chats.say(chats.who("iro"), "raise 1001 5 No visits")
                                .messages()
                                .getFirst()
                                .summary())
                .isEqualTo("Please check this before it is sent");
    }
}
