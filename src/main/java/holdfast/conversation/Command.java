package holdfast.conversation;

import holdfast.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The commands people may type: what they are called, for whom they are, and from which help is
 * made.
 */
enum Command {
    HELP(For.ANYONE, "help", "hi", "hello"),
    NOTIFY(For.IRO, "notify", "informal"),
    RAISE(For.IRO, "raise", "formal"),
    ESCALATE(For.IRO, "escalate"),
    ACCEPT(For.IRO, "accept", "satisfied"),
    REFUSE(For.IRO, "refuse", "not satisfied"),
    ASK(For.IRO, "ask"),
    DONE(For.IRO, "done"),
    WITHDRAW(For.IRO, "withdraw"),
    VOID(For.IRO, "void"),
    MINE(For.IRO, "mine"),
    OWED(For.MANAGER, "owed", "to do"),
    ACKNOWLEDGE(For.MANAGER, "acknowledge"),
    ANSWER(For.MANAGER, "answer"),
    STATUS(For.OVERSEER, "status"),
    SHOW(For.ANYONE, "show"),
    YES(For.NOBODY, "yes"),
    CANCEL(For.NOBODY, "cancel");

    /** Whose help a command stands in. */
    enum For {
        ANYONE,
        IRO,
        MANAGER,
        OVERSEER,
        NOBODY
    }

    private static final Set<String> OVERSEERS =
            Set.of(
                    "iro-manager",
                    "head-of-service",
                    "service-director",
                    "assistant-director",
                    "assistant-director-qa",
                    "director-of-childrens-services");

    private static final Set<String> MANAGERS =
            Set.of(
                    "team-manager",
                    "service-manager",
                    "head-of-service",
                    "service-director",
                    "assistant-director",
                    "director-of-childrens-services");

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
        return Stream.of(values())
                .flatMap(command ->
                        command.names.stream()
                                .flatMap(name ->
                                        line
                                                .after(name)
                                                .map(rest -> new Read(command, rest))
                                                .stream()))
                .findFirst();
    }

    /** The commands that stand in the help of somebody with these roles. */
    static List<Command> of(Set<Role> roles) {
        return Arrays.stream(values()).filter(command -> command.isFor(roles)).toList();
    }

    boolean isFor(Set<Role> roles) {
        return switch (whom) {
            case ANYONE -> true;
            case IRO -> roles.contains(Role.IRO);
            case MANAGER -> roles.stream().anyMatch(role -> MANAGERS.contains(role.id()));
            case OVERSEER -> roles.stream().anyMatch(role -> OVERSEERS.contains(role.id()));
            case NOBODY -> false;
        };
    }
}
