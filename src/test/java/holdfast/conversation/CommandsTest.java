package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each typed command answers when all is well. */
class CommandsTest extends OpenChats {

    static final String NOT_YOURS =
            "I cannot find that among your concerns. Check the reference, or type mine or owed.";
    static final String IRO_ONLY =
            "Only a child’s IRO can start this. Type help to see what you can do here.";

    /**
     * A command as it is meant to be used: by whom, when, and the sentence that then stands out.
     */
    private record Use(String role, String when, String line, String answer) {}

    private static Use use(Command command) {
        return switch (command) {
            case CAN ->
                    new Use(
                            "social-worker",
                            "raised",
                            "can 1001 transfer",
                            "Not yet. C-1001 is open, and a child should not change teams before that is "
                                    + "settled.");
            case ACKNOWLEDGE_ALL ->
                    new Use(
                            "team-manager",
                            "raised",
                            "acknowledge-all",
                            "One concern is acknowledged. This counts as no answer, and no clock stops.");
            case RESTRICT ->
                    new Use(
                            "iro-manager",
                            "raised",
                            "restrict 1001 to Ruth Ellingham",
                            "Restrict who may know of this child?");
            case UNRESTRICT ->
                    new Use(
                            "admin",
                            "raised",
                            "unrestrict 1001",
                            "Let everybody concerned know of this child again?");
            case HELP -> new Use("iro", "nothing", "help", "Hello, Amara Okafor");
            case NOTIFY ->
                    new Use(
                            "iro",
                            "nothing",
                            "notify 1001 4 No dentist",
                            "Send this notification?");
            case RAISE ->
                    new Use(
                            "iro",
                            "nothing",
                            "raise 1001 5 No visits since March",
                            "Raise this formal concern?");
            case ESCALATE ->
                    new Use("iro", "raised", "escalate C-1001", "Take C-1001 to this stage?");
            case ACCEPT ->
                    new Use(
                            "iro",
                            "answered",
                            "accept C-1001 Thank you",
                            "Accept the answer to C-1001?");
            case REFUSE ->
                    new Use(
                            "iro",
                            "answered",
                            "refuse C-1001 because the dates are too late",
                            "Refused. You have refused the answer. You can take it to another stage, "
                                    + "accept it after all, or withdraw.");
            case ASK ->
                    new Use(
                            "iro",
                            "answered",
                            "ask C-1001 Who will visit?",
                            "Asked for more. Amara Okafor has asked for more. Ruth Ellingham (team "
                                    + "manager) can answer again.");
            case ASK_ME ->
                    new Use(
                            "iro",
                            "nothing",
                            "ask-me service",
                            "What is your concern about the service?");
            case DONE ->
                    new Use(
                            "iro",
                            "accepted",
                            "done C-1001 1",
                            "Confirmed. Closed on Wednesday 16 April 2025. It was accepted, and nothing "
                                    + "is left to do.");
            case PASS ->
                    new Use(
                            "team-manager",
                            "notified",
                            "pass C-1001 to Siobhan Keane because she knows the family",
                            "Passed on. Its time goes on. Siobhan Keane (team manager) has until "
                                    + "Friday 2 May 2025 to answer.");
            case AWAY ->
                    new Use(
                            "team-manager",
                            "nothing",
                            "away 6/5/2025 to 9/5/2025 cover Priya Raman",
                            "You are away from Tuesday 6 May 2025 to Friday 9 May 2025. Priya Raman "
                                    + "stands in. Type back when you return.");
            case BACK ->
                    new Use(
                            "team-manager",
                            "nothing",
                            "back",
                            "You are not away today. Nothing was changed.");
            case SET ->
                    new Use(
                            "iro",
                            "notified",
                            "set C-1001 by 30/4/2025",
                            "The day is set. Ruth Ellingham (team manager) has until Wednesday 30 April 2025 to answer.");
            case WAIT ->
                    new Use(
                            "iro",
                            "raised",
                            "wait C-1001 until 30/4/2025 because the panel meets",
                            "Nobody is pinged until Wednesday 30 April 2025. Ruth Ellingham (team manager) has until Friday 25 April 2025 to answer.");
            case CAFCASS ->
                    new Use(
                            "iro",
                            "raised",
                            "cafcass C-1001 not now because they are acting",
                            "Your decision is recorded. Ruth Ellingham (team manager) has until Friday 25 April 2025 to answer.");
            case LEGAL ->
                    new Use(
                            "iro",
                            "raised",
                            "legal C-1001 1 May this be changed?",
                            "Recorded. Ruth Ellingham (team manager) has until Friday 25 April 2025 to answer.");
            case HEARING ->
                    new Use(
                            "iro",
                            "raised",
                            "hearing C-1001 20/5/2025",
                            "The hearing on Tuesday 20 May 2025 is recorded. Ruth Ellingham (team manager) has until Friday 25 April 2025 to answer.");
            case CORRECT ->
                    new Use(
                            "iro",
                            "raised",
                            "correct C-1001 No visit since 3 March",
                            "Put right. Ruth Ellingham (team manager) has until Friday 25 April 2025 to answer.");
            case CONVENE ->
                    new Use(
                            "team-manager",
                            "raised",
                            "convene C-1001 22/4/2025 at Room 2",
                            "The meeting is called for Tuesday 22 April 2025. Please answer by Friday 25 April 2025.");
            case MINUTES ->
                    new Use(
                            "team-manager",
                            "raised",
                            "minutes C-1001",
                            "Say who came, what was agreed, and what was not. Name who does what, and by when.");
            case EXTEND ->
                    new Use(
                            "team-manager",
                            "raised",
                            "extend C-1001 to 9/5/2025 because the report is late",
                            "Only the IRO can give more time. Amara Okafor is the IRO.");
            case FINISHED ->
                    new Use(
                            "team-manager",
                            "accepted",
                            "finished C-1001 1",
                            "Reported to the IRO. Accepted. 0 of 1 agreed actions confirmed as done.");
            case REDATE ->
                    new Use(
                            "team-manager",
                            "accepted",
                            "redate C-1001 1 9/5/2025 because the clinic moved the day",
                            "The other day is recorded. Accepted. 0 of 1 agreed actions confirmed as done.");
            case NOTE ->
                    new Use(
                            "team-manager",
                            "raised",
                            "note C-1001 The panel has moved",
                            "Your note is recorded. Please answer by Friday 25 April 2025.");
            case FILED ->
                    new Use(
                            "team-manager",
                            "raised",
                            "filed C-1001",
                            "Recorded: it is on the child’s record. Please answer by Friday 25 April 2025.");
            case CASE_NOTE ->
                    new Use(
                            "iro",
                            "raised",
                            "case-note C-1001",
                            "Copy this into the case system. Then press the button, so that everybody knows.");
            case WITHDRAW ->
                    new Use(
                            "iro",
                            "raised",
                            "withdraw C-1001 because the visit took place",
                            "Withdraw C-1001?");
            case VOID ->
                    new Use(
                            "iro",
                            "raised",
                            "void C-1001 because wrong child",
                            "Remove C-1001 as a mistake?");
            case HOLD ->
                    new Use(
                            "iro-manager",
                            "raised",
                            "hold C-1001 because a court asked for it",
                            "There is a legal hold on it now. Nothing of it is erased. Ruth Ellingham (team manager) has until Friday 25 April 2025 to answer.");
            case RELEASE ->
                    new Use(
                            "iro-manager",
                            "held",
                            "release C-1001 because the court has decided",
                            "The legal hold is over. Ruth Ellingham (team manager) has until Friday 25 April 2025 to answer.");
            case ERASE ->
                    new Use(
                            "iro-manager",
                            "withdrawn",
                            "erase C-1001 because the family asked for it",
                            "Erase the words of C-1001?");
            case SIGN_OFF ->
                    new Use(
                            "iro-manager",
                            "nothing",
                            "sign-off 2024-25",
                            "Sign off the report for 2024-25?");
            case MINE ->
                    new Use(
                            "iro",
                            "raised",
                            "mine",
                            "You have one open concern, the soonest due first.");
            case OWED ->
                    new Use(
                            "team-manager",
                            "raised",
                            "owed",
                            "One concern waits for you, the soonest due first.");
            case ACKNOWLEDGE ->
                    new Use(
                            "team-manager",
                            "raised",
                            "acknowledge C-1001",
                            "Acknowledged. You have seen this. Please answer by Friday 25 April 2025.");
            case ANSWER ->
                    new Use(
                            "team-manager",
                            "raised",
                            "answer C-1001",
                            "Your answer to the IRO. Say what is done, or what will be done, by whom "
                                    + "and by when.");
            case TALKED ->
                    new Use(
                            "iro",
                            "nothing",
                            "talked 1001 with Ruth Ellingham She will book the dentist",
                            "Recorded as C-1001. An informal attempt. Nobody has been told of it.");
            case PRAISE ->
                    new Use(
                            "iro",
                            "nothing",
                            "praise 1001 The life story book is lovely",
                            "Send this good practice?");
            case SERVICE ->
                    new Use(
                            "iro",
                            "nothing",
                            "service Reports reach me too late",
                            "Raise this about the service?");
            case TELL ->
                    new Use(
                            "social-worker",
                            "nothing",
                            "tell 1001 7 The foster home has given notice",
                            "Tell the IRO of this change?");
            case REOPEN ->
                    new Use(
                            "iro",
                            "accepted",
                            "reopen C-1001 because the visits stopped again",
                            "Take C-1001 up again?");
            case COMPLAINT ->
                    new Use(
                            "complaints-manager",
                            "raised",
                            "complaint 1001 The mother has complained about contact",
                            "Amara Okafor has been told, as the child’s IRO.");
            case STATUS ->
                    new Use("head-of-service", "raised", "status", "1 open, none of them overdue.");
            case OVERDUE -> new Use("iro-manager", "raised", "overdue", "Nothing is overdue.");
            case DUE ->
                    new Use(
                            "iro-manager",
                            "raised",
                            "due",
                            "Nothing is due before Sunday is over.");
            case CASELOAD ->
                    new Use(
                            "iro-manager",
                            "raised",
                            "caseload",
                            "Good practice for a full-time IRO is 50 to 70 children (IRO Handbook"
                                    + " 7.15). Who works part-time has fewer.");
            case THEMES ->
                    new Use(
                            "head-of-service",
                            "raised",
                            "themes this month",
                            "Each number counts what has happened in this period so far.");
            case REPORT ->
                    new Use(
                            "iro-manager",
                            "raised",
                            "report 2024-25",
                            "Nothing happened in this period.");
            case CHECK ->
                    new Use(
                            "admin",
                            "nothing",
                            "check",
                            "What needs a look on Wednesday 16 April 2025");
            case IMPORT ->
                    new Use(
                            "iro-manager",
                            "nothing",
                            "import",
                            "No new directory waits. Nothing has changed.");
            case ABOUT_CHILD ->
                    new Use(
                            "iro",
                            "raised",
                            "child 1001",
                            "One matter, one open. What is open comes first.");
            case SHOW -> new Use("social-worker", "raised", "show C-1001", "What has happened");
            case YES ->
                    new Use(
                            "iro",
                            "draft",
                            "yes",
                            "Recorded as C-1001. Ruth Ellingham (team manager) has until Friday 25 "
                                    + "April 2025 to answer.");
            case CANCEL -> new Use("iro", "draft", "cancel", "Dropped. Nothing was sent.");
        };
    }

    /** Every name of every command; a new command does not compile until it has a use. */
    static Stream<String> names() {
        return Arrays.stream(Command.values()).flatMap(command -> command.names().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void every_name_of_a_command_does_what_it_is_for(String name) {
        var command = Command.read(new Typed(name)).orElseThrow().command();
        var use = use(command);
        new Lines(chats).happens(use.when());

        var reply =
                chats.say(
                        chats.who(use.role()),
                        name + use.line().substring(command.word().length()));

        assertThat(Lines.shown(reply).lines()).contains(use.answer());
    }

    @ParameterizedTest
    @EnumSource
    void what_stands_in_help_can_be_typed(Command command) {
        assertThat(use(command).line()).startsWith(command.word());
        if (!List.of(Command.YES, Command.CANCEL, Command.UNRESTRICT).contains(command)) {
            var example = new Words(Language.ENGLISH).say("example." + command.word());
            assertThat(Command.read(new Typed(example)).orElseThrow().command()).isEqualTo(command);
        }
    }
}
