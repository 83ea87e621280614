package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Process;
import holdfast.concern.Processes;
import holdfast.concern.Standing.StageEntry;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import holdfast.workingday.London;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may do what somebody may see and may not do: only whoever may see a concern ever reads this;
 * for everybody else it is not there.
 */
final class NotTheirs {

    /** What the stage's judge does, and what the policy may leave to others. */
    private static final Set<String> JUDGED = Set.of("refuse", "ask");

    private static final Set<String> OF_WHO_OWES =
            Set.of("acknowledge", "answer", "convene", "minutes", "pass");

    private final Processes processes;
    private final Words words;

    NotTheirs(Processes processes, Words words) {
        this.processes = processes;
        this.words = words;
    }

    /** Whether this person may see it, and so may know whose it is. */
    boolean maySay(Caller caller, Concern concern) {
        return caller.maySee(concern, processes.of(concern));
    }

    /** For whom it is, in a sentence. */
    String sentence(Caller caller, Concern concern, String verb, int action) {
        var process = processes.of(concern);
        if (OF_WHO_OWES.contains(verb)) {
            return passed(caller, concern).orElseGet(() -> owed(caller, concern, process, verb));
        }
        return switch (verb) {
            case "hold", "release", "erase" ->
                    words.say(
                            "theirs." + verb,
                            words.role(Role.IRO_MANAGER),
                            caller.serving(Role.IRO_MANAGER, concern, process));
            case "finished", "redate" -> reported(caller, concern, action);
            case "complaint" -> words.say("theirs.complaint");
            default -> {
                var role = decides(concern, process, verb);
                yield words.say(
                        "theirs." + verb, words.role(role), caller.serving(role, concern, process));
            }
        };
    }

    private Optional<String> passed(Caller caller, Concern concern) {
        record Handing(PersonId to, Entry entry) {}
        return concern.history().reversed().stream()
                .filter(entry -> entry.by().filter(caller.id()::equals).isPresent())
                .flatMap(entry ->
                        entry.event() instanceof ConcernEvent.Passed passed
                                ? Stream.of(new Handing(passed.to(), entry))
                                : Stream.of())
                .findFirst()
                .map(handing ->
                        words.say(
                                "theirs.passed",
                                caller.name(handing.to()),
                                London.day(handing.entry().at())));
    }

    /** Whoever owes that now; whoever has it, where the stage asks for nothing of the kind. */
    private String owed(Caller caller, Concern concern, Process process, String verb) {
        if (concern.kind().told()) {
            return words.say("theirs.told");
        }
        var roles = asked(concern, process, verb);
        var role = roles.stream().findFirst().or(() -> process.owing(concern));
        return role.filter(it -> !roles.isEmpty() || !it.equals(Role.IRO))
                .map(it ->
                        words.say(
                                "theirs." + verb,
                                caller.serving(it, concern, process),
                                words.role(it)))
                .orElseGet(() ->
                        words.say("theirs.with-iro", caller.serving(Role.IRO, concern, process)));
    }

    private static List<Role> asked(Concern concern, Process process, String verb) {
        var roles = new ArrayList<Role>();
        stage(concern, process)
                .ifPresent(stage -> {
                    switch (verb) {
                        case "answer" -> roles.addAll(stage.mayDo(Deed.ANSWER));
                        case "convene" -> roles.addAll(stage.mayDo(Deed.CONVENE));
                        case "minutes" -> roles.addAll(stage.mayDo(Deed.MINUTES));
                        default ->
                                process.owing(concern)
                                        .filter(role -> !role.equals(Role.IRO))
                                        .ifPresent(roles::add);
                    }
                });
        return roles;
    }

    private static Optional<Stage> stage(Concern concern, Process process) {
        return concern.standing()
                .entry()
                .map(StageEntry::stage)
                .flatMap(stage -> process.policy().stage(stage));
    }

    private String reported(Caller caller, Concern concern, int action) {
        return concern.action(action)
                .map(there -> words.say("theirs.action", action, caller.name(there.who())))
                .orElseGet(() -> words.say("refused.no-such-action", action));
    }

    /** The IRO, but where the policy lets others judge or give time. */
    private static Role decides(Concern concern, Process process, String verb) {
        var stage = stage(concern, process);
        if (JUDGED.contains(verb)) {
            return stage.map(Stage::judge).orElse(Role.IRO);
        }
        return verb.equals("extend")
                ? stage.flatMap(Stage::moreTime).stream()
                        .flatMap(more -> more.by().stream())
                        .findFirst()
                        .orElse(Role.IRO)
                : Role.IRO;
    }
}
