package holdfast.conversation;

import static holdfast.conversation.Shape.Need.CATEGORY;
import static holdfast.conversation.Shape.Need.CHILD;
import static holdfast.conversation.Shape.Need.DATE;
import static holdfast.conversation.Shape.Need.DAYS;
import static holdfast.conversation.Shape.Need.KIND;
import static holdfast.conversation.Shape.Need.LEVEL;
import static holdfast.conversation.Shape.Need.MATTER;
import static holdfast.conversation.Shape.Need.NUMBER;
import static holdfast.conversation.Shape.Need.PEOPLE;
import static holdfast.conversation.Shape.Need.PERSON;
import static holdfast.conversation.Shape.Need.REF;
import static holdfast.conversation.Shape.Need.SCOPE;
import static holdfast.conversation.Shape.Need.SPAN;
import static holdfast.conversation.Shape.Need.STAGE;
import static holdfast.conversation.Shape.Need.TEXT;
import static holdfast.conversation.Shape.Need.WORD;
import static holdfast.conversation.Shape.Part.CONCERN;
import static holdfast.conversation.Shape.Part.LOOK;
import static holdfast.conversation.Shape.Part.MORE;
import static holdfast.conversation.Shape.Part.START;
import static holdfast.conversation.Shape.Weight.AT_ONCE;
import static holdfast.conversation.Shape.Weight.LOOKS;
import static holdfast.conversation.Shape.Weight.READ_BACK;
import static holdfast.conversation.Shape.needs;

import holdfast.conversation.Shape.Need;
import holdfast.conversation.Shape.Part;
import holdfast.conversation.Shape.Weight;
import holdfast.policy.Stage.Deed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commands people may type, as a table: for whom each is, where it stands in help, what comes
 * of it, what it needs behind its name, and what it is called. Help, the app's list of commands and
 * the specifications are made from it.
 */
enum Command {
    RAISE(For.IRO, START, READ_BACK, needs(CHILD, CATEGORY, TEXT), "raise", "formal"),
    NOTIFY(For.NOTIFIER, START, READ_BACK, needs(CHILD, CATEGORY, TEXT), "notify", "informal"),
    TALKED(For.IRO, START, AT_ONCE, needs(CHILD, PERSON, TEXT), "talked"),
    PRAISE(For.PRAISER, START, READ_BACK, needs(CHILD, TEXT), "praise", "good practice"),
    SERVICE(For.SERVICE, START, READ_BACK, needs(TEXT), "service", "service concern"),
    TELL(
            For.TELLER,
            START,
            READ_BACK,
            needs(CHILD, KIND, TEXT),
            "tell",
            "change",
            "significant change"),
    COMPLAINT(For.COMPLAINER, START, AT_ONCE, needs(MATTER, TEXT), "complaint"),
    ANSWER(For.ANSWERER, CONCERN, LOOKS, needs(REF), "answer"),
    ACKNOWLEDGE(For.RECEIVER, CONCERN, AT_ONCE, needs(REF), "acknowledge"),
    ACKNOWLEDGE_ALL(For.MANAGER, CONCERN, AT_ONCE, needs(), "acknowledge-all", "acknowledge all"),
    ACCEPT(For.IRO, CONCERN, READ_BACK, needs(REF, TEXT), "accept", "satisfied"),
    ESCALATE(For.CLIMBER, CONCERN, READ_BACK, needs(REF, STAGE, TEXT), "escalate"),
    REFUSE(For.IRO, CONCERN, AT_ONCE, needs(REF, TEXT), "refuse", "not satisfied"),
    ASK(For.IRO, CONCERN, AT_ONCE, needs(REF, TEXT), "ask"),
    WAIT(For.IRO, CONCERN, AT_ONCE, needs(REF, DATE, TEXT), "wait"),
    DONE(For.IRO, CONCERN, AT_ONCE, needs(REF, NUMBER), "done"),
    SET(For.DATER, CONCERN, AT_ONCE, needs(REF, DATE), "set"),
    CONVENE(For.CONVENER, CONCERN, AT_ONCE, needs(REF, DATE, TEXT), "convene"),
    MINUTES(For.MINUTER, CONCERN, LOOKS, needs(REF), "minutes"),
    PASS(For.PASSER, CONCERN, AT_ONCE, needs(REF, PERSON, TEXT), "pass"),
    EXTEND(For.EXTENDER, CONCERN, AT_ONCE, needs(REF, DATE, TEXT), "extend"),
    FINISHED(For.PARTY, CONCERN, AT_ONCE, needs(REF, NUMBER), "finished"),
    REDATE(For.PARTY, CONCERN, AT_ONCE, needs(REF, NUMBER, DATE, TEXT), "redate"),
    NOTE(For.PARTY, CONCERN, AT_ONCE, needs(REF, TEXT), "note"),
    FILED(For.PARTY, CONCERN, AT_ONCE, needs(REF), "filed"),
    CASE_NOTE(For.PARTY, CONCERN, LOOKS, needs(REF), "case-note", "case note"),
    CAFCASS(For.IRO, CONCERN, AT_ONCE, needs(REF, TEXT), "cafcass"),
    LEGAL(For.ADVISED, CONCERN, AT_ONCE, needs(REF, LEVEL, TEXT), "legal"),
    HEARING(For.IRO, CONCERN, AT_ONCE, needs(REF, DATE), "hearing"),
    CORRECT(For.IRO, CONCERN, AT_ONCE, needs(REF, TEXT), "correct"),
    WITHDRAW(For.IRO, CONCERN, READ_BACK, needs(REF, TEXT), "withdraw"),
    REOPEN(For.IRO, CONCERN, READ_BACK, needs(REF, TEXT), "reopen"),
    VOID(For.IRO, CONCERN, READ_BACK, needs(REF, TEXT), "void"),
    HOLD(For.HOLDER, CONCERN, AT_ONCE, needs(REF, TEXT), "hold"),
    RELEASE(For.HOLDER, CONCERN, AT_ONCE, needs(REF, TEXT), "release"),
    ERASE(For.KEEPER, CONCERN, READ_BACK, needs(REF, TEXT), "erase"),
    MINE(For.BEGINNER, LOOK, LOOKS, needs(), "mine"),
    OWED(For.MANAGER, LOOK, LOOKS, needs(), "owed", "to do"),
    STATUS(For.OVERSEER, LOOK, LOOKS, needs(SCOPE), "status"),
    OVERDUE(For.OVERSEER, LOOK, LOOKS, needs(SCOPE), "overdue"),
    SHOW(For.ANYONE, LOOK, LOOKS, needs(REF), "show"),
    ABOUT_CHILD(For.MOVER, LOOK, LOOKS, needs(CHILD), "child"),
    DUE(For.OVERSEER, LOOK, LOOKS, needs(SCOPE), "due", "due this week"),
    CASELOAD(For.OVERSEER, LOOK, LOOKS, needs(), "caseload", "caseloads"),
    THEMES(For.OVERSEER, LOOK, LOOKS, needs(SPAN), "themes"),
    REPORT(For.OVERSEER, LOOK, LOOKS, needs(SPAN), "report"),
    CAN(For.MOVER, LOOK, LOOKS, needs(CHILD, WORD), "can"),
    ASK_ME(For.ANYONE, MORE, LOOKS, needs(WORD), "ask-me", "ask me"),
    AWAY(For.ANYONE, MORE, AT_ONCE, needs(DAYS, PERSON), "away"),
    BACK(For.ANYONE, MORE, AT_ONCE, needs(), "back"),
    RESTRICT(For.RESTRICTER, MORE, READ_BACK, needs(CHILD, PEOPLE), "restrict"),
    UNRESTRICT(For.NOBODY, MORE, READ_BACK, needs(CHILD), "unrestrict"),
    SIGN_OFF(For.KEEPER, MORE, READ_BACK, needs(SPAN), "sign-off", "sign off"),
    CHECK(For.CHECKER, MORE, LOOKS, needs(), "check"),
    IMPORT(For.CHECKER, MORE, AT_ONCE, needs(), "import"),
    HELP(For.ANYONE, MORE, LOOKS, needs(WORD), "help", "hi", "hello"),
    YES(For.NOBODY, MORE, AT_ONCE, needs(), "yes", "send"),
    CANCEL(For.NOBODY, MORE, AT_ONCE, needs(), "cancel", "no");

    /** Whose help a command stands in. */
    enum For {
        ANYONE,
        IRO,
        NOTIFIER,
        CLIMBER,
        PRAISER,
        SERVICE,
        TELLER,
        BEGINNER,
        MANAGER,
        ANSWERER,
        CONVENER,
        MINUTER,
        EXTENDER,
        PASSER,
        RECEIVER,
        COMPLAINER,
        DATER,
        ADVISED,
        PARTY,
        OVERSEER,
        MOVER,
        RESTRICTER,
        HOLDER,
        KEEPER,
        CHECKER,
        NOBODY
    }

    private final For whom;
    private final Shape shape;
    private final List<String> names;

    Command(For whom, Part part, Weight weight, List<Need> needs, String... names) {
        this.whom = whom;
        this.shape = new Shape(part, weight, needs);
        this.names = List.of(names);
    }

    String word() {
        return names.getFirst();
    }

    List<String> names() {
        return names;
    }

    For whom() {
        return whom;
    }

    Shape shape() {
        return shape;
    }

    /** A command and what was typed after it. */
    record Read(Command command, Typed rest) {}

    /** The command a line begins with, the longest name first. */
    static Optional<Read> read(Typed line) {
        record Name(Command command, String name) {}
        return Stream.of(values())
                .flatMap(command -> command.names.stream().map(name -> new Name(command, name)))
                .sorted(Comparator.comparingInt(each -> -each.name().length()))
                .flatMap(each ->
                        line
                                .after(each.name())
                                .map(rest -> new Read(each.command(), rest))
                                .stream())
                .findFirst();
    }

    /**
     * The command that a line is beyond doubt: its name, and behind it what it needs first, such as
     * a reference; or nothing, where it needs nothing. {@code Tell the school} is not {@code tell}.
     */
    static Optional<Read> plainly(Typed line) {
        return read(line)
                .filter(read ->
                        read.command() == ASK_ME || read.command().shape.isPlain(read.rest()));
    }

    /** Whether a line is the name of a command, or of a part of the help, and nothing else. */
    static boolean isKnown(Typed line) {
        return read(line).filter(read -> read.rest().isBlank()).isPresent()
                || Helping.part(line).isPresent();
    }

    /** Whether it has a form, which can be filled in one question at a time. */
    boolean hasForm() {
        return Wish.starts(word()) || Acts.hasForm(word()) || this == RESTRICT;
    }

    /** The commands that stand in the help of somebody with these duties. */
    static List<Command> of(Duties duties) {
        return Arrays.stream(values()).filter(command -> command.isFor(duties)).toList();
    }

    boolean isFor(Duties duties) {
        return switch (whom) {
            case ANYONE -> true;
            case IRO -> duties.isIro();
            case NOTIFIER -> duties.notifies();
            case CLIMBER -> duties.climbs();
            case PRAISER -> duties.praises();
            case SERVICE -> duties.raisesAboutService();
            case TELLER -> duties.tells();
            case BEGINNER -> duties.isIro() || duties.tells();
            case MANAGER -> duties.owes();
            case ANSWERER -> duties.may(Deed.ANSWER);
            case CONVENER -> duties.may(Deed.CONVENE);
            case MINUTER -> duties.may(Deed.MINUTES);
            case EXTENDER -> duties.gives();
            case PASSER -> duties.owes() && !duties.isIro();
            case RECEIVER -> duties.receives();
            case COMPLAINER -> duties.complains() || duties.isIro();
            case DATER -> duties.dates();
            case ADVISED -> duties.isAdvised();
            case PARTY -> duties.isIro() || duties.receives();
            case OVERSEER -> duties.oversees();
            case MOVER -> duties.movesChildren();
            case RESTRICTER -> Restricting.may(duties.caller());
            case HOLDER -> duties.holds();
            case KEEPER -> duties.keeps();
            case CHECKER -> duties.checks();
            case NOBODY -> false;
        };
    }
}
