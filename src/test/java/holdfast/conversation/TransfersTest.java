package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a child may go to another team (R3.17). */
class TransfersTest extends OpenChats {

    private static final String YES = "Yes. No formal concern about this child is open.";

    private String asked(String name, String line) {
        return chats.say(chats.named(name), line).messages().getFirst().text();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "Amara Okafor,      the child's IRO,            asks",
        "Priya Raman,       the child's social worker,  asks",
        "Ruth Ellingham,    team manager,               asks",
        "Andrew Thackeray,  head of service,            asks",
        "Martin Ashdown,    service director,           asks",
        "Helen Whitcombe,   IRO manager,                asks",
        "Gareth Pugh,       another IRO,                does not",
        "Zofia Nowak,       another social worker,      does not",
        "Grace Adeyemi,     head of another service,    does not",
        "Kofi Asante,       administrator,              does not",
        "Yasmin Haddad,     legal,                      does not"
    })
    void those_entitled_may_ask_and_to_others_the_child_is_unknown(
            String name, String post, String asks) {
        var unknown =
                "This number is not on your list of children. Check it, or ask the IRO manager who"
                        + " the child’s IRO is.";

        assertThat(asked(name, "can 1001 transfer"))
                .as(post)
                .isEqualTo(asks.equals("asks") ? YES : unknown);
        assertThat(asked(name, "can 9999 transfer")).as(post).isEqualTo(unknown);
    }

    @Test
    void an_open_formal_concern_stands_against_it_until_it_is_settled() {
        chats.raised();
        assertThat(asked("Priya Raman", "can 1001 transfer?"))
                .isEqualTo(
                        "Not yet. C-1001 is open, and a child should not change teams before that is"
                                + " settled.");

        chats.say(chats.who("iro"), "raise 1001 4 The dentist was not booked");
        chats.say(chats.who("iro"), "yes");
        assertThat(asked("Priya Raman", "can 1001"))
                .isEqualTo(
                        "Not yet. C-1001, C-1002 are open, and a child should not change teams before"
                                + " that is settled.");

        chats.press(chats.who("iro"), "withdraw", "C-1001", Map.of("reason", "It took place"));
        chats.press(chats.who("iro"), "withdraw", "C-1002", Map.of("reason", "It took place"));
        assertThat(asked("Priya Raman", "can 1001 transfer")).isEqualTo(YES);
    }

    @Test
    void what_is_informal_is_named_and_does_not_stand_against_it() {
        chats.notified();
        var iro = chats.who("iro");
        chats.say(iro, "talked 1001 with Ruth Ellingham She will see to it");

        assertThat(asked("Priya Raman", "can 1001 transfer"))
                .isEqualTo(YES + " C-1001 is open informally, and does not stand against it.");
        assertThat(asked(iro.name(), "can 1001 transfer"))
                .isEqualTo(
                        YES + " C-1001, C-1002 are open informally, and do not stand against it.");
    }

    @Test
    void what_the_asker_may_not_see_is_not_named_but_counts() {
        chats.say(chats.who("iro"), "raise 1001,1002 5 No visits for six weeks");
        chats.say(chats.who("iro"), "yes");
        chats.say(chats.who("iro-manager"), "restrict 1002 to Ruth Ellingham");
        chats.say(chats.who("iro-manager"), "yes");

        assertThat(asked("Priya Raman", "can 1001 transfer"))
                .isEqualTo(
                        "Not yet. A formal concern about this child is open. Please ask the IRO,"
                                + " Amara Okafor.");
    }

    @ParameterizedTest
    @CsvSource({"can", "can 1001 fly", "can you help"})
    void another_question_gets_an_example(String line) {
        assertThat(asked("Priya Raman", line))
                .isEqualTo("Please add the child’s number, for example: can 1001 transfer.");
    }
}
