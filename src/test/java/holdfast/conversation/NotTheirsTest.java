package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see a concern reads for whom an act is; nobody else finds out that it is there. */
class NotTheirsTest extends OpenChats {

    @ParameterizedTest(name = "{1}, {0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    social-worker   | acknowledge C-1001 | Ruth Ellingham (team manager) has this now, and can say that they have seen it.
                    social-worker   | answer C-1001      | Ruth Ellingham (team manager) owes this answer.
                    social-worker   | convene C-1001 1/5/2025 | Ruth Ellingham (team manager) calls this meeting.
                    iro-manager     | pass C-1001 to Ruth Ellingham | Ruth Ellingham (team manager) has this now, and can pass it on.
                    team-manager    | accept C-1001 Fine | Only the IRO can accept an answer. Amara Okafor is the IRO.
                    team-manager    | refuse C-1001 because late | Only the IRO can refuse an answer. Amara Okafor is the IRO.
                    team-manager    | ask C-1001 Who?    | Only the IRO can ask for more. Amara Okafor is the IRO.
                    iro-manager     | escalate C-1001    | Only the IRO can take this to another stage. Amara Okafor is the IRO.
                    team-manager    | wait C-1001 until 1/5/2025 because x | Only the IRO can stop the pings. Amara Okafor is the IRO.
                    team-manager    | done C-1001 1      | Only the IRO can confirm an action. Amara Okafor is the IRO.
                    team-manager    | set C-1001 by 1/5/2025 | Only the IRO can set the day. Amara Okafor is the IRO.
                    team-manager    | extend C-1001 to 1/5/2025 because x | Only the IRO can give more time. Amara Okafor is the IRO.
                    team-manager    | cafcass C-1001 not now because x | Only the IRO can decide on Cafcass. Amara Okafor is the IRO.
                    team-manager    | legal C-1001 1 May we? | Only the IRO can seek legal advice here. Amara Okafor is the IRO.
                    team-manager    | hearing C-1001 1/5/2025 | Only the IRO can record a hearing. Amara Okafor is the IRO.
                    team-manager    | correct C-1001 x   | Only the IRO can put this right. Amara Okafor is the IRO.
                    team-manager    | withdraw C-1001 because x | Only the IRO can withdraw this. Amara Okafor is the IRO.
                    team-manager    | reopen C-1001 because x | Only the IRO can take this up again. Amara Okafor is the IRO.
                    team-manager    | void C-1001 because x | Only the IRO can remove this as a mistake. Amara Okafor is the IRO.
                    team-manager    | complaint C-1001 x | Only the complaints manager or the IRO can add a complaint.
                    social-worker   | finished C-1001 1  | There is no agreed action with that number. Type show and the reference to see them.
                    """)
    void whoever_may_see_it_reads_for_whom_the_act_is(String role, String line, String sentence) {
        chats.raised();

        assertThat(said(role, line)).isEqualTo(sentence);
        assertThat(said(chats.named("Gareth Pugh").name(), line)).isEqualTo(CommandsTest.NOT_YOURS);
        assertThat(chats.concern("C-1001").history()).hasSize(1);
    }

    private String said(String who, String line) {
        var person = who.contains(" ") ? chats.named(who) : chats.who(who);
        return Lines.shown(chats.say(person, line));
    }

    @Test
    void whoever_passed_it_on_reads_to_whom_and_when() {
        chats.notified();
        var passer = chats.who("team-manager");
        chats.say(passer, "pass C-1001 to Siobhan Keane because she knows the family");

        assertThat(said("team-manager", "answer C-1001"))
                .isEqualTo("You passed this to Siobhan Keane on Wednesday 16 April 2025.");
        assertThat(said("Siobhan Keane", "answer C-1001")).contains("Your answer to the IRO.");
        assertThat(said("head-of-service", "answer C-1001"))
                .isEqualTo("Siobhan Keane (team manager) owes this answer.");
    }

    @Test
    void once_answered_it_waits_for_the_iro() {
        chats.raised();
        chats.answered("C-1001");

        assertThat(said("social-worker", "acknowledge C-1001"))
                .isEqualTo("This waits for the IRO, Amara Okafor.");
    }
}
