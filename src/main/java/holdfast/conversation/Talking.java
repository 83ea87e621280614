package holdfast.conversation;

import holdfast.concern.Processes;
import holdfast.conversation.Choosing.How;
import holdfast.conversation.Draft.Wanted;
import holdfast.conversation.Heard.Said;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Answers typed lines. A line that starts or ends a matter, or moves its stage, is read back before
 * it counts.
 */
final class Talking {

    /** What is typed after these and a reference goes nowhere. */
    private static final Set<Command> WORDLESS =
            EnumSet.of(
                    Command.ACKNOWLEDGE,
                    Command.ANSWER,
                    Command.MINUTES,
                    Command.FILED,
                    Command.DONE,
                    Command.FINISHED);

    private final Submitting submitting;
    private final Drafting drafting;
    private final OneByOne oneByOne;
    private final LineForms forms;
    private final Complaining complaining;
    private final Away away;
    private final Transfers transfers;
    private final LookingUp looking;
    private final Replies replies;
    private final Guide guide;
    private final Choosing choosing;
    private final CaseNotes caseNotes;
    private final Checkup checkup;
    private final AcknowledgingAll acknowledging;
    private final Minimising minimising;
    private final Processes processes;
    private final Words words;
    private final InstantSource clock;

    Talking(
            Submitting submitting,
            Drafting drafting,
            OneByOne oneByOne,
            Complaining complaining,
            Away away,
            Transfers transfers,
            Showing showing,
            Views views,
            Lists lists,
            AboutChild aboutChild,
            Checkup checkup,
            AcknowledgingAll acknowledging,
            Processes processes,
            Words words,
            InstantSource clock) {
        this.submitting = submitting;
        this.drafting = drafting;
        this.oneByOne = oneByOne;
        this.forms = new LineForms(processes);
        this.complaining = complaining;
        this.away = away;
        this.transfers = transfers;
        this.looking =
                new LookingUp(
                        submitting, showing, views, lists, aboutChild, processes, words, clock);
        this.replies = new Replies(showing, words);
        this.guide = new Guide(words);
        this.choosing = new Choosing(submitting, lists, showing, processes, words);
        this.caseNotes = new CaseNotes(submitting, showing, views, words);
        this.checkup = checkup;
        this.acknowledging = acknowledging;
        this.minimising = new Minimising(words);
        this.processes = processes;
        this.words = words;
        this.clock = clock;
    }

    Reply on(Caller caller, Said said) {
        var line = Typed.heard(said.text());
        var length = said.text().codePointCount(0, said.text().length());
        if (length > Filled.LONGEST + 200) {
            return Reply.saying(words.say("refused.long-line", Filled.LONGEST, length));
        }
        var asked = oneByOne.waiting(caller);
        if (asked.filter(draft -> Answering.is(draft, line)).isPresent()) {
            return oneByOne.answered(caller, said.activity(), line, asked.orElseThrow());
        }
        if (line.isBlank()) {
            return looking.help(caller, line);
        }
        var read = Command.read(line);
        return minimising
                .refusal(caller, said.text())
                .filter(_ -> read.filter(it -> isBesideAField(caller, said, it)).isEmpty())
                .map(Reply::saying)
                .or(() -> read.map(command -> commanded(caller, said, command)))
                .orElseGet(() -> unknown(caller, line));
    }

    /** A form that was left yesterday may be what is meant. */
    private Reply unknown(Caller caller, Typed line) {
        var sentence = guide.unknown(line);
        return Reply.saying(
                oneByOne.isLeft(caller) ? sentence + " " + words.say("ask.waits") : sentence);
    }

    /** A question that waits is repeated behind whatever was said meanwhile. */
    private Reply commanded(Caller caller, Said said, Command.Read read) {
        var reply = on(caller, said, read);
        return read.command() == Command.ASK_ME ? reply : oneByOne.behind(caller, reply);
    }

    /** Whether what is wrong with a line stands beside a field of its form. */
    private static boolean hasForm(Command.Read read) {
        var verb = read.command().word();
        return read.command() == Command.COMPLAINT
                ? read.rest().word().startsWith("c-")
                : !WORDLESS.contains(read.command())
                        && (Acts.ALL.contains(verb) || Wish.starts(verb));
    }

    private boolean isBesideAField(Caller caller, Said said, Command.Read read) {
        return hasForm(read) && !minimising.isSplit(caller, said.text(), fields(caller, read));
    }

    private Collection<String> fields(Caller caller, Command.Read read) {
        return forms.of(caller, read)
                .map(Wanted::inputs)
                .orElseGet(() -> line(read).inputs())
                .values();
    }

    private ActLine line(Command.Read read) {
        return ActLine.of(read.command().word(), read.rest(), London.day(clock.instant()));
    }

    private Reply on(Caller caller, Said said, Command.Read read) {
        var policy = processes.inForce(caller.authority()).policy();
        var rest = read.rest();
        return switch (read.command()) {
            case HELP -> looking.help(caller, rest);
            case NOTIFY, RAISE, PRAISE, SERVICE, TELL, RESTRICT, UNRESTRICT, SIGN_OFF ->
                    drafting.starting(caller, said, wanted(caller, read));
            case TALKED -> drafting.recording(caller, said, wanted(caller, read));
            case ASK_ME -> askMe(caller, said, rest);
            case COMPLAINT ->
                    complaining
                            .about(caller, said, rest)
                            .orElseGet(() -> at(caller, read, this::submitted));
            case ESCALATE, ACCEPT, WITHDRAW, VOID, REOPEN, ERASE ->
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
                    HOLD,
                    RELEASE,
                    FILED ->
                    at(caller, read, this::submitted);
            case ANSWER -> at(caller, read, wish -> replies.of(caller, submitting.form(wish)));
            case CASE_NOTE -> at(caller, read, wish -> caseNotes.of(caller, wish));
            case SHOW -> at(caller, read, wish -> looking.show(caller, wish));
            case AWAY -> away.said(caller, rest);
            case BACK -> away.back(caller, rest);
            case CAN -> transfers.answer(caller, rest);
            case CHECK -> checkup.check(caller, policy);
            case IMPORT -> checkup.bring(caller, policy);
            case ABOUT_CHILD -> looking.child(caller, rest);
            case ACKNOWLEDGE_ALL -> Reply.saying(acknowledging.done(caller, said.activity()));
            case MINE, OWED -> looking.list(caller, read.command());
            case STATUS, OVERDUE, DUE, CASELOAD, THEMES, REPORT -> looking.summary(caller, read);
            case YES, CANCEL -> settled(caller, said, read);
        };
    }

    /** With anything behind them these words begin a sentence, and settle nothing. */
    private Reply settled(Caller caller, Said said, Command.Read read) {
        if (!read.rest().isBlank()) {
            return unknown(caller, Typed.heard(said.text()));
        }
        return read.command() == Command.YES
                ? drafting.yes(caller, said)
                : drafting.cancel(caller, said);
    }

    private Wanted wanted(Caller caller, Command.Read read) {
        return forms.of(caller, read).orElseThrow();
    }

    /** One question at a time: for what is named, or where a draft was left. */
    private Reply askMe(Caller caller, Said said, Typed rest) {
        if (rest.isBlank()) {
            return oneByOne.goOn(caller, said.activity()).orElseGet(() -> whatToAsk(caller));
        }
        return Command.read(rest)
                .map(read -> asking(caller, said, read))
                .orElseGet(() -> whatToAsk(caller));
    }

    private Reply asking(Caller caller, Said said, Command.Read read) {
        var command = read.command();
        if (Acts.hasForm(command.word())) {
            return at(
                    caller,
                    read,
                    How.ONE_BY_ONE,
                    wish -> asking(said, wish.caller(), Wanted.of(wish)));
        }
        return forms.of(caller, read)
                .map(wanted -> asking(said, caller, wanted))
                .orElseGet(() -> on(caller, said, read));
    }

    private Reply asking(Said said, Caller caller, Wanted wanted) {
        return oneByOne.begin(caller, said.activity(), said.text(), wanted);
    }

    private Reply whatToAsk(Caller caller) {
        var policy = processes.inForce(caller.authority()).policy();
        return Reply.saying(guide.askMe(new Duties(caller, policy)));
    }

    private Reply submitted(Wish wish) {
        return replies.of(wish.caller(), submitting.submit(wish));
    }

    /** Does something with the concern that the line means, or asks which that is. */
    private Reply at(Caller caller, Command.Read read, Function<Wish, Reply> then) {
        return at(caller, read, How.AT_ONCE, then);
    }

    private Reply at(Caller caller, Command.Read read, How how, Function<Wish, Reply> then) {
        var verb = read.command().word();
        var line = line(read);
        var wish = Wish.typed(caller, verb, line.ref(), line.arg(), line.inputs());
        return choosing.of(wish, read.command(), how, then);
    }
}
