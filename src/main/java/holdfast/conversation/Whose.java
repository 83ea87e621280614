package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.conversation.Command.For;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Says whether a command is for somebody, and for whom it is when it is not. */
final class Whose {

    private final Words words;
    private final Duties duties;

    Whose(Words words, Duties duties) {
        this.words = words;
        this.duties = duties;
    }

    String sentence(Command command) {
        if (command.whom() == For.NOBODY) {
            return "";
        }
        if (command.isFor(duties)) {
            return words.say("whose.yours");
        }
        var roles = roles(command.whom()).distinct().map(this::title).toList();
        return roles.isEmpty()
                ? words.say("whose.nobodys")
                : words.say("whose.others", "the " + roles.stream().collect(joining(", the ")));
    }

    /** Whose it is by the council's policy; nobody's where the policy has no such step. */
    private Stream<Role> roles(For whom) {
        var policy = duties.policy();
        return switch (whom) {
            case ANYONE, NOBODY -> Stream.of();
            case IRO -> Stream.of(Role.IRO);
            case NOTIFIER -> iro(policy.notification().isPresent());
            case CLIMBER -> iro(policy.gap().isEmpty());
            case PRAISER -> iro(policy.goodPractice().isPresent());
            case SERVICE -> iro(policy.serviceConcern().isPresent());
            case DATER -> iro(stages(policy).anyMatch(Stage::iroMaySetDue));
            case ADVISED -> iro(policy.tracks().legal().isPresent());
            case TELLER -> tellers(policy);
            case BEGINNER -> Stream.concat(Stream.of(Role.IRO), tellers(policy));
            case MANAGER, PASSER -> Stream.of(Deed.values()).flatMap(deed -> doing(policy, deed));
            case ANSWERER -> doing(policy, Deed.ANSWER);
            case CONVENER -> doing(policy, Deed.CONVENE);
            case MINUTER -> doing(policy, Deed.MINUTES);
            case EXTENDER ->
                    stages(policy)
                            .flatMap(stage -> stage.moreTime().stream())
                            .flatMap(more -> more.by().stream());
            case RECEIVER -> parties(policy);
            case PARTY -> Stream.concat(Stream.of(Role.IRO), parties(policy));
            case COMPLAINER ->
                    Stream.concat(Duties.complaints(policy).stream().sorted(), Stream.of(Role.IRO));
            case OVERSEER -> Stream.of(Role.IRO_MANAGER, new Role("head-of-service"));
            case MOVER -> Stream.of(Role.IRO, Role.SOCIAL_WORKER, Role.IRO_MANAGER);
            case HOLDER -> Stream.of(Role.IRO_MANAGER, Role.LEGAL);
            case KEEPER -> Stream.of(Role.IRO_MANAGER);
            case RESTRICTER, CHECKER -> Stream.of(Role.IRO_MANAGER, Role.ADMIN);
        };
    }

    private String title(Role role) {
        return words.role(role);
    }

    private static Stream<Role> iro(boolean has) {
        return has ? Stream.of(Role.IRO) : Stream.of();
    }

    private static Stream<Role> tellers(Policy policy) {
        return policy.changes().map(Policy.Changes::by).stream().flatMap(Collection::stream);
    }

    private static Stream<Role> doing(Policy policy, Deed deed) {
        return stages(policy).flatMap(stage -> stage.mayDo(deed).stream());
    }

    private static Stream<Role> parties(Policy policy) {
        return Stream.concat(
                stages(policy).flatMap(stage -> stage.parties().stream()),
                policy.goodPractice().map(Policy.Telling::to).orElse(List.of()).stream());
    }

    private static Stream<Stage> stages(Policy policy) {
        return Stream.concat(policy.notification().stream(), policy.stages().stream());
    }
}
