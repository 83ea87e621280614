package holdfast.conversation;

import holdfast.policy.Stage.Deed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commands people may type: what they are called, for whom they are, and from which help is
 * made.
 */
enum Command {
    HELP(For.ANYONE, "help", "hi", "hello"),
    TALKED(For.IRO, "talked"),
    NOTIFY(For.NOTIFIER, "notify", "informal"),
    RAISE(For.IRO, "raise", "formal"),
    PRAISE(For.PRAISER, "praise", "good practice"),
    SERVICE(For.SERVICE, "service", "service concern"),
    TELL(For.TELLER, "tell", "change", "significant change"),
    ESCALATE(For.CLIMBER, "escalate"),
    ACCEPT(For.IRO, "accept", "satisfied"),
    REFUSE(For.IRO, "refuse", "not satisfied"),
    ASK(For.IRO, "ask"),
    DONE(For.IRO, "done"),
    SET(For.DATER, "set"),
    WAIT(For.IRO, "wait"),
    CAFCASS(For.IRO, "cafcass"),
    LEGAL(For.ADVISED, "legal"),
    HEARING(For.IRO, "hearing"),
    CORRECT(For.IRO, "correct"),
    WITHDRAW(For.IRO, "withdraw"),
    REOPEN(For.IRO, "reopen"),
    VOID(For.IRO, "void"),
    PASS(For.PASSER, "pass"),
    MINE(For.BEGINNER, "mine"),
    OWED(For.MANAGER, "owed", "to do"),
    ACKNOWLEDGE(For.RECEIVER, "acknowledge"),
    ANSWER(For.ANSWERER, "answer"),
    CONVENE(For.CONVENER, "convene"),
    MINUTES(For.MINUTER, "minutes"),
    EXTEND(For.EXTENDER, "extend"),
    FINISHED(For.PARTY, "finished"),
    REDATE(For.PARTY, "redate"),
    NOTE(For.PARTY, "note"),
    FILED(For.PARTY, "filed"),
    CASE_NOTE(For.PARTY, "case-note", "case note"),
    COMPLAINT(For.COMPLAINER, "complaint"),
    AWAY(For.ANYONE, "away"),
    BACK(For.ANYONE, "back"),
    STATUS(For.OVERSEER, "status"),
    CAN(For.MOVER, "can"),
    RESTRICT(For.RESTRICTER, "restrict"),
    UNRESTRICT(For.NOBODY, "unrestrict"),
    CHECK(For.CHECKER, "check"),
    IMPORT(For.CHECKER, "import"),
    SHOW(For.ANYONE, "show"),
    YES(For.NOBODY, "yes"),
    CANCEL(For.NOBODY, "cancel");

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
        CHECKER,
        NOBODY
    }

    private final For whom;
    private final List<String> names;

    Command(For whom, String... names) {
        this.whom = whom;
        this.names = List.of(names);
    }

    String word() {
        return names.getFirst();
    }

    List<String> names() {
        return names;
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
            case CHECKER -> duties.checks();
            case NOBODY -> false;
        };
    }
}
