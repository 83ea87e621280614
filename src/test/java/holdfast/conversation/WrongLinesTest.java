package holdfast.conversation;

import static holdfast.conversation.CommandsTest.IRO_ONLY;
import static holdfast.conversation.CommandsTest.NOT_YOURS;
import static holdfast.conversation.Lines.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines with something missing or wrong in them, and lines that are not this person's to type. */
class WrongLinesTest extends OpenChats {

    Lines lines;

    @BeforeEach
    void meets() {
        lines = new Lines(chats);
    }

    @ParameterizedTest(name = "{0} when {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    notify          | nothing  | Send a notification
                    raise           | nothing  | Raise a formal concern
                    raise 1001      | nothing  | Raise a formal concern
                    raise 1001 5    | nothing  | Raise a formal concern
                    escalate        | raised   | Take C-1001 to this stage?
                    accept          | raised   | Nobody has answered in writing. Please say how it was settled.
                    refuse          | raised   | Nothing of yours waits for refuse now. Type mine or owed to see what is open, or add a reference.
                    not satisfied   | raised   | Nothing of yours waits for refuse now. Type mine or owed to see what is open, or add a reference.
                    ask             | raised   | Nothing of yours waits for ask now. Type mine or owed to see what is open, or add a reference.
                    done            | raised   | Nothing of yours waits for done now. Type mine or owed to see what is open, or add a reference.
                    withdraw        | raised   | Please give a reason.
                    void            | raised   | Please give a reason.
                    acknowledge     | raised   | Nothing of yours waits for acknowledge now. Type mine or owed to see what is open, or add a reference.
                    answer          | raised   | Nothing of yours waits for answer now. Type mine or owed to see what is open, or add a reference.
                    show            | raised   | What has happened
                    accept C-1001   | raised   | Nobody has answered in writing. Please say how it was settled.
                    refuse C-1001   | answered | Please give a reason.
                    refuse C-1001 because | answered | Please give a reason.
                    ask C-1001      | answered | Please say what you still need to know.
                    withdraw C-1001 | raised   | Please give a reason.
                    void C-1001     | raised   | Please give a reason.
                    done C-1001     | accepted | There is no agreed action with that number. Type show and the reference to see them.
                    done C-1001 2   | accepted | There is no agreed action with that number. Type show and the reference to see them.
                    done C-1001 1   | raised   | There are no agreed actions yet. They come with an answer that has been accepted.
                    refuse C-1001 because late | raised | There is no answer yet to judge. You can wait, take it to the next stage, or accept with a word on how it was settled.
                    ask C-1001 Who? | raised   | There is no answer yet to judge. You can wait, take it to the next stage, or accept with a word on how it was settled.
                    refuse C-1001 because late | refused | The answer has been refused already. The IRO can take it to another stage, accept it after all, or withdraw it.
                    accept C-1001 Fine | accepted | This has been accepted already. Its agreed actions are being done.
                    escalate C-1001 | accepted | This has been accepted already. Its agreed actions are being done.
                    escalate C-1001 | withdrawn | This was withdrawn on Wednesday 16 April 2025. Nothing more can be done with it.
                    escalate C-1001 | void     | This was removed as a mistake on Wednesday 16 April 2025. Nothing more can be done with it.
                    escalate C-1001 | stage-3  | Stage 3 is the council's last. You may refer the matter to Cafcass at any point (section 5.3).
                    escalate C-1001 to stage 3 | raised | Going straight to Stage 3 needs a reason. Please give one.
                    escalate C-1001 to stage 1 | raised | It is at Stage 1 already. Choose another stage.
                    escalate C-1001 to stage 9 | raised | There is no such stage. Choose from: Stage 1, Stage 2, Stage 3.
                    escalate C-1001 to the boss because late | raised | There is no such stage. Choose from: Stage 1, Stage 2, Stage 3.
                    yes             | nothing  | Nothing waits to be sent. Type help to see what you can do here.
                    cancel          | nothing  | Nothing waits to be sent. Type help to see what you can do here.
                    """)
    void what_is_missing_or_wrong_is_said(String line, String when, String sentence) {
        lines.happens(when);
        var before = when.equals("nothing") ? "" : chats.standing("C-1001");

        assertThat(shown(chats.say(chats.who("iro"), line)).lines()).contains(sentence);
        assertThat(when.equals("nothing") ? "" : chats.standing("C-1001")).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} types {1} when {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    team-manager    | notify 1001 4 x          | nothing  | start
                    social-worker   | raise                    | nothing  | start
                    team-manager    | escalate C-1001          | raised   | Only the IRO can take this to another stage. Amara Okafor is the IRO.
                    team-manager    | accept C-1001 Fine       | answered | Only the IRO can accept an answer. Amara Okafor is the IRO.
                    team-manager    | refuse C-1001 because x  | answered | Only the IRO can refuse an answer. Amara Okafor is the IRO.
                    head-of-service | ask C-1001 Who?          | answered | Only the IRO can ask for more. Amara Okafor is the IRO.
                    team-manager    | done C-1001 1            | accepted | Only the IRO can confirm an action. Amara Okafor is the IRO.
                    iro-manager     | withdraw C-1001 because x | raised  | Only the IRO can withdraw this. Amara Okafor is the IRO.
                    social-worker   | void C-1001 because x    | raised   | Only the IRO can remove this as a mistake. Amara Okafor is the IRO.
                    iro             | acknowledge C-1001       | raised   | Ruth Ellingham (team manager) has this now, and can say that they have seen it.
                    social-worker   | acknowledge C-1001       | raised   | Ruth Ellingham (team manager) has this now, and can say that they have seen it.
                    head-of-service | answer C-1001            | raised   | Ruth Ellingham (team manager) owes this answer.
                    iro             | answer C-1001            | raised   | Ruth Ellingham (team manager) owes this answer.
                    """)
    void somebody_elses_act_is_not_done(String role, String line, String when, String answer) {
        lines.happens(when);
        var before = when.equals("nothing") ? "" : chats.standing("C-1001");

        assertThat(shown(chats.say(chats.who(role), line)))
                .isEqualTo(answer.equals("start") ? IRO_ONLY : answer);
        assertThat(chats.waiting(chats.who(role))).isEmpty();
        assertThat(when.equals("nothing") ? "" : chats.standing("C-1001")).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} types {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    team-manager | mine   | Only IROs have concerns of their own. Type owed to see what waits for you.
                    team-manager | status | This is for the IRO manager and senior managers. Type help to see what you can do here.
                    iro          | check  | This is for the IRO manager and the administrator. Type help to see what you can do here.
                    team-manager | import | This is for the IRO manager and the administrator. Type help to see what you can do here.
                    iro          | status | This is for the IRO manager and senior managers. Type help to see what you can do here.
                    """)
    void lists_that_are_not_for_a_person_say_so(String role, String line, String sentence) {
        assertThat(shown(chats.say(chats.who(role), line))).isEqualTo(sentence);
    }

    static Stream<String> references() {
        return Stream.of("escalate", "accept", "refuse", "ask", "done", "withdraw", "void")
                .flatMap(word -> Stream.of(word + " C-9999 x", word + " banana x", word + " 0 x"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void an_unknown_reference_reads_like_somebody_elses(String line) {
        chats.raised();

        assertThat(shown(chats.say(chats.who("iro"), line))).isEqualTo(NOT_YOURS);
        assertThat(shown(chats.say(chats.named("Gareth Pugh"), line.replace("C-9999", "C-1001"))))
                .isEqualTo(NOT_YOURS);
    }

    @ParameterizedTest
    @CsvSource({"show C-9999", "acknowledge C-9999", "answer 9999", "acknowledge banana"})
    void a_manager_gets_the_same_for_a_reference_that_is_not_there(String line) {
        chats.raised();

        assertThat(shown(chats.say(chats.who("team-manager"), line))).isEqualTo(NOT_YOURS);
    }
}
