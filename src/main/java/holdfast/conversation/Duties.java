package holdfast.conversation;

import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Stage.Deed;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the policy in force, and the directory, make of a person: from this their help follows. */
record Duties(Caller caller, Policy policy) {

    /** Who looks after the directory. */
    private static final Set<Role> CHECKERS = Set.of(Role.IRO_MANAGER, Role.ADMIN);

    boolean isIro() {
        return caller.roles().contains(Role.IRO);
    }

    /** Whether the council's process has a written informal step. */
    boolean notifies() {
        return isIro() && policy.notification().isPresent();
    }

    /** Whether this person takes concerns to formal stages that can be opened. */
    boolean climbs() {
        return isIro() && policy.gap().isEmpty();
    }

    boolean praises() {
        return isIro() && policy.goodPractice().isPresent();
    }

    boolean raisesAboutService() {
        return isIro() && policy.serviceConcern().isPresent();
    }

    /** Whether this person tells an IRO of significant changes. */
    boolean tells() {
        return any(policy.changes().map(Policy.Changes::by).orElse(List.of()));
    }

    /** Whether any stage asks this person for that, or lets them do it. */
    boolean may(Deed deed) {
        return stages().anyMatch(stage -> any(stage.mayDo(deed)));
    }

    /** Whether any stage asks this person for anything. */
    boolean owes() {
        return Arrays.stream(Deed.values()).anyMatch(this::may);
    }

    /** Whether cards come to this person on which they can say "I have seen it". */
    boolean receives() {
        return owes()
                || isIro() && policy.changes().isPresent()
                || stages().anyMatch(stage -> any(stage.parties()))
                || any(policy.goodPractice().map(Policy.Telling::to).orElse(List.of()))
                || any(policy.serviceConcern().map(Policy.Telling::to).orElse(List.of()));
    }

    /** Whether this person may give a stage more time, where the policy grants any. */
    boolean gives() {
        var granted = stages().flatMap(stage -> stage.moreTime().stream()).toList();
        return isIro() && !granted.isEmpty()
                || any(granted.stream().flatMap(more -> more.by().stream()).toList());
    }

    /** Whether the policy lets the IRO set the day for an answer anywhere. */
    boolean dates() {
        return isIro() && stages().anyMatch(Stage::iroMaySetDue);
    }

    boolean isAdvised() {
        return isIro() && policy.tracks().legal().isPresent();
    }

    /** Whether this person sees that the files the bot runs on are in order. */
    boolean checks() {
        return any(CHECKERS);
    }

    /** Whether this person decides how long words are kept. */
    boolean keeps() {
        return any(Set.of(Role.IRO_MANAGER));
    }

    /** Whether this person says what must be kept for the law's sake. */
    boolean holds() {
        return any(Set.of(Role.IRO_MANAGER, Role.LEGAL));
    }

    boolean complains() {
        return any(complaints(policy));
    }

    /** Who tells an IRO of a complaint. */
    static Set<Role> complaints(Policy policy) {
        return Stream.concat(
                        Stream.of(Role.COMPLAINTS_MANAGER),
                        policy.tracks().complaint().stream()
                                .flatMap(complaint -> complaint.by().stream()))
                .collect(Collectors.toSet());
    }

    /**
     * Whether this person answers for several teams, or for the IROs: they manage a unit made of
     * others, and are not the first who is asked.
     */
    boolean oversees() {
        return caller.roles().contains(Role.IRO_MANAGER)
                || caller.person().posts().stream().anyMatch(this::oversees);
    }

    /** Whether this person has a say, or an interest, in which team a child is with. */
    boolean movesChildren() {
        var directory = caller.directory();
        return isIro()
                || any(List.of(Role.SOCIAL_WORKER, Role.IRO_MANAGER))
                || directory.children().stream()
                        .anyMatch(child -> directory.inLine(caller.person(), child));
    }

    private boolean oversees(Post post) {
        var directory = caller.directory();
        var above =
                directory.teams().stream()
                        .anyMatch(team -> team.partOf().filter(post.team()::equals).isPresent());
        var person = caller.person();
        var holder = person.with(List.of(post));
        return above
                && !first().contains(post.role())
                && directory.children().stream().anyMatch(child -> directory.inLine(holder, child));
    }

    /** Who is asked before anybody else. */
    private Set<Role> first() {
        return Stream.concat(policy.notification().stream(), policy.stages().stream().limit(1))
                .flatMap(stage -> stage.asks().stream())
                .flatMap(task -> task.by().stream())
                .collect(Collectors.toSet());
    }

    private Stream<Stage> stages() {
        return Stream.concat(policy.notification().stream(), policy.stages().stream());
    }

    private boolean any(Collection<Role> roles) {
        return roles.stream().anyMatch(caller.roles()::contains);
    }
}
