package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind the button More: all that is done now and then. */
class MoreTest extends OpenChats {

    Moments moments;

    @BeforeEach
    void meets() {
        moments = new Moments(chats);
    }

    private Seen more(String role, String ref) {
        var person = chats.who(role);
        var card = Seen.in(chats.say(person, "show " + ref));
        return Seen.inPlace(chats.press(person, card.button("More"), Map.of()));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    informal  | iro           | Set the day, Wait, Cafcass, Legal advice, Complaint, Court hearing, Put right, Add a note, On the child’s record, Case note, Back
                    stage 1   | iro           | Wait, Cafcass, Legal advice, Complaint, Court hearing, Put right, Add a note, On the child’s record, Case note, Back
                    stage 1   | team-manager  | Pass on, Add a note, On the child’s record, Case note, Back
                    stage 1   | social-worker | Complaint, Add a note, On the child’s record, Case note, Back
                    stage 1   | iro-manager   | Add a note, On the child’s record, Legal hold, Case note, Back
                    answered  | iro           | Wait, Cafcass, Legal advice, Complaint, Court hearing, Put right, Add a note, On the child’s record, Case note, Back
                    accepted  | iro           | Cafcass, Legal advice, Complaint, Court hearing, Put right, Add a note, On the child’s record, Case note, Back
                    closed    | iro           | Cafcass, Put right, Add a note, On the child’s record, Case note, Back
                    closed    | team-manager  | Add a note, On the child’s record, Case note, Back
                    withdrawn | iro           | Cafcass, Put right, Add a note, On the child’s record, Case note, Back
                    """)
    void it_brings_what_this_person_can_do_then(String moment, String role, String titles) {
        var card = more(role, moments.reach(moment));

        assertThat(card.lead()).isEqualTo("This is what else you can do.");
        assertThat(card.titles()).containsExactlyElementsOf(List.of(titles.split(", ")));
    }

    @Test
    void each_of_them_opens_its_form_and_back_leads_to_the_card() {
        var ref = moments.reach("stage 1");
        var more = more("iro", ref);

        var form = Seen.inPlace(chats.press(chats.who("iro"), more.button("Wait"), Map.of()));
        var back = Seen.inPlace(chats.press(chats.who("iro"), more.button("Back"), Map.of()));

        assertThat(form.lead())
                .isEqualTo("Nobody is pinged until then. The matter stays late in every report.");
        assertThat(form.inputs().stream().map(Seen.Input::id)).containsExactly("until", "reason");
        assertThat(form.inputs()).as("nothing is wrong yet").allMatch(it -> it.beside().isEmpty());
        assertThat(back.titles()).contains("Take it to Stage 2", "More");
    }

    @Test
    void a_mistake_and_what_is_anothers_bring_nothing() {
        var mistake = moments.reach("void");
        var iro = chats.who("iro");
        var other = chats.named("Gareth Pugh");
        var ref = moments.reach("stage 1");

        for (var reply :
                List.of(
                        chats.press(iro, "more", mistake, Map.of()),
                        chats.press(iro, "more", Map.of("ref", "C-9999"), Map.of()),
                        chats.press(other, "more", ref, Map.of()))) {
            assertThat(reply.sentence()).hasValue(CommandsTest.NOT_YOURS);
            assertThat(reply.inPlace()).isEmpty();
        }
    }
}
