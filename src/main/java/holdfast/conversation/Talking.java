package holdfast.conversation;

import holdfast.concern.Processes;
import holdfast.conversation.Heard.Said;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Answers typed lines. A line that starts or ends a matter, or moves its stage, is read back before
 * it counts.
 */
final class Talking {

    private final Submitting submitting;
    private final Drafting drafting;
    private final Complaining complaining;
    private final Away away;
    private final Transfers transfers;
    private final LookingUp looking;
    private final Replies replies;
    private final Guide guide;
    private final CaseNotes caseNotes;
    private final Checkup checkup;
    private final Processes processes;
    private final Words words;

    Talking(
            Submitting submitting,
            Drafting drafting,
            Complaining complaining,
            Away away,
            Transfers transfers,
            Showing showing,
            Views views,
            Lists lists,
            Checkup checkup,
            Processes processes,
            Words words,
            InstantSource clock) {
        this.submitting = submitting;
        this.drafting = drafting;
        this.complaining = complaining;
        this.away = away;
        this.transfers = transfers;
        this.looking = new LookingUp(submitting, showing, views, lists, processes, words, clock);
        this.replies = new Replies(showing, words);
        this.guide = new Guide(words);
        this.caseNotes = new CaseNotes(submitting, showing, views, words);
        this.checkup = checkup;
        this.processes = processes;
        this.words = words;
    }

    Reply on(Caller caller, Said said) {
        var line = new Typed(said.text());
        if (line.isBlank()) {
            return looking.help(caller);
        }
        var length = said.text().codePointCount(0, said.text().length());
        if (length > Filled.LONGEST + 200) {
            return Reply.saying(words.say("refused.long-line", Filled.LONGEST, length));
        }
        return Command.read(line)
                .map(read -> on(caller, said, read))
                .orElseGet(() -> Reply.saying(guide.unknown(line)));
    }

    private Reply on(Caller caller, Said said, Command.Read read) {
        var policy = processes.inForce(caller.authority()).policy();
        var rest = read.rest();
        return switch (read.command()) {
            case HELP -> looking.help(caller);
            case NOTIFY -> starting(caller, said, read, StartLine.notifying(caller, rest, policy));
            case RAISE -> starting(caller, said, read, StartLine.raising(caller, rest, policy));
            case PRAISE -> starting(caller, said, read, StartLine.praising(caller, rest));
            case SERVICE -> starting(caller, said, read, StartLine.service(rest));
            case TELL -> starting(caller, said, read, StartLine.telling(caller, rest, policy));
            case TALKED -> drafting.recording(caller, said, "talked", TalkLine.of(caller, rest));
            case COMPLAINT ->
                    complaining
                            .about(caller, said, rest)
                            .orElseGet(() -> at(caller, read, this::submitted));
            case ESCALATE, ACCEPT, WITHDRAW, VOID, REOPEN ->
                    at(caller, read, wish -> drafting.moving(caller, said, wish));
            case REFUSE,
                    ASK,
                    DONE,
                    ACKNOWLEDGE,
                    CONVENE,
                    MINUTES,
                    SET,
                    EXTEND,
                    PASS,
                    WAIT,
                    FINISHED,
                    REDATE,
                    CAFCASS,
                    LEGAL,
                    HEARING,
                    CORRECT,
                    NOTE,
                    FILED ->
                    at(caller, read, this::submitted);
            case ANSWER -> at(caller, read, wish -> replies.of(caller, submitting.form(wish)));
            case CASE_NOTE -> at(caller, read, wish -> caseNotes.of(caller, wish));
            case SHOW -> at(caller, read, wish -> looking.show(caller, wish));
            case AWAY -> away.said(caller, rest);
            case BACK -> away.back(caller, rest);
            case CAN -> transfers.answer(caller, rest);
            case RESTRICT ->
                    drafting.starting(caller, said, Restricting.VERB, RestrictForms.line(rest));
            case UNRESTRICT ->
                    drafting.starting(caller, said, Restricting.VERB, RestrictForms.lifting(rest));
            case CHECK -> checkup.check(caller, policy);
            case IMPORT -> checkup.bring(caller, policy);
            case MINE, OWED, STATUS -> looking.list(caller, read.command());
            case YES -> drafting.yes(caller, said);
            case CANCEL -> drafting.cancel(caller, said);
        };
    }

    private Reply starting(
            Caller caller, Said said, Command.Read read, Map<String, String> inputs) {
        return drafting.starting(caller, said, read.command().word(), inputs);
    }

    private Reply submitted(Wish wish) {
        return replies.of(wish.caller(), submitting.submit(wish));
    }

    /** Does something with the concern that the line names, or asks for its reference. */
    private Reply at(Caller caller, Command.Read read, Function<Wish, Reply> then) {
        var verb = read.command().word();
        if (read.rest().isBlank()) {
            return Reply.saying(words.say("needs-reference", verb));
        }
        var line = ActLine.of(verb, read.rest());
        var operation =
                Drawer.digest(
                        caller.id().value(),
                        verb,
                        line.ref(),
                        line.arg(),
                        line.inputs().toString());
        return then.apply(
                new Wish(
                        caller,
                        verb,
                        line.ref(),
                        line.arg(),
                        line.inputs(),
                        operation,
                        OptionalLong.empty(),
                        Optional.empty()));
    }
}
