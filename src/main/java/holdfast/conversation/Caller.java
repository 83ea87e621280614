package holdfast.conversation;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Process;
import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.Tracks;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever is talking to the bot, with their council's directory as it is at this moment. */
record Caller(Person person, Directory directory, Words words) {

    /** What others than an IRO begin: whoever told it may see what becomes of it. */
    private static final Set<Kind> TOLD_BY_OTHERS = Set.of(Kind.COMPLAINT, Kind.CHANGE);

    Authority authority() {
        return directory.authority();
    }

    PersonId id() {
        return person.id();
    }

    /** What this person is at the council today, and those for whom they stand in. */
    Set<Role> roles() {
        var iro = directory.childrenOf(id()).isEmpty() ? Stream.<Role>of() : Stream.of(Role.IRO);
        var posts = directory.posts(person).stream().map(Post::role);
        return Stream.concat(posts, iro).collect(Collectors.toSet());
    }

    /** This IRO's child of that number today; empty for any other, there or not. */
    Optional<Child> ownChild(ChildId id) {
        return directory.child(id).filter(child -> isAmong(directory.holders(Role.IRO, child)));
    }

    Actor actorFor(Concern concern, Process process) {
        return actor(
                rolesFor(concern, process),
                role -> process.standsInFor(concern, id(), role, directory));
    }

    /** Whether this person may know of all these children, of whom only some people may. */
    boolean mayKnow(Subject subject) {
        return directory.mayKnow(id(), subject);
    }

    Actor actorFor(Subject subject) {
        return actor(rolesFor(subject), role -> directory.standsInFor(id(), role, subject));
    }

    private Actor actor(Set<Role> roles, Function<Role, Optional<PersonId>> inWhoseStead) {
        var instead = new HashMap<Role, PersonId>();
        roles.forEach(role -> inWhoseStead.apply(role).ifPresent(away -> instead.put(role, away)));
        return new Actor(id(), roles, instead);
    }

    /** In what roles this person serves for the concern today. */
    Set<Role> rolesFor(Concern concern, Process process) {
        return Stream.concat(Role.KNOWN.stream(), named(process.policy()))
                .distinct()
                .filter(role -> isAmong(process.serving(concern, role, directory)))
                .collect(Collectors.toSet());
    }

    /** What this person is to the children, or the team, today. */
    Set<Role> rolesFor(Subject subject) {
        return Stream.concat(Role.KNOWN.stream(), roles().stream())
                .distinct()
                .filter(role -> isAmong(directory.holders(role, subject)))
                .collect(Collectors.toSet());
    }

    /** Whether this person is that one, or stands in for them. */
    boolean servesFor(PersonId person) {
        return directory.serving(person).filter(who -> who.id().equals(id())).isPresent();
    }

    /** Whether what a list shows as owed is this person's today. */
    boolean owes(Summary summary) {
        return summary.owing().filter(role -> owes(role, summary)).isPresent();
    }

    private boolean owes(Role role, Summary summary) {
        var handed =
                summary.handed()
                        .filter(this::hasNotLeft)
                        .filter(to -> directory.serving(to).isPresent());
        if (handed.isPresent()) {
            return servesFor(handed.orElseThrow());
        }
        if (role.equals(Role.IRO)) {
            return isIro(summary);
        }
        var holders = directory.holders(role, summary.subject());
        return isAmong(holders.isEmpty() ? directory.nextInLine(role, summary.subject()) : holders);
    }

    private boolean hasNotLeft(PersonId person) {
        return directory.person(person).filter(it -> !it.posts().isEmpty()).isPresent();
    }

    /** Whether they are anything to what it is about, or raised it. */
    boolean concerns(Summary summary) {
        return servesFor(summary.raisedBy())
                || summary.handed().filter(this::servesFor).isPresent()
                || !rolesFor(summary.subject()).isEmpty();
    }

    /** Whether this person has the IRO's part in it today. */
    boolean isIro(Summary summary) {
        return isAmong(iros(summary));
    }

    /** The children's IROs; whoever raised it, where it is about no child on the IRO's list. */
    private List<Person> iros(Summary summary) {
        var subject = summary.subject();
        var raiser =
                subject.listed().isEmpty()
                        ? directory
                                .person(summary.raisedBy())
                                .filter(person -> person.holds(Role.IRO))
                                .flatMap(person -> directory.serving(person.id()))
                        : Optional.<Person>empty();
        var role = subject.listed().isEmpty() ? Role.IRO_MANAGER : Role.IRO;
        return raiser.map(List::of).orElseGet(() -> directory.holders(role, subject));
    }

    private boolean isAmong(List<Person> people) {
        return people.stream().anyMatch(holder -> holder.id().equals(id()));
    }

    /**
     * Whether this person may see the concern: the children's IRO and social workers, whom the
     * policy names, the managers in line, the IRO manager; and whoever raised it or does an action.
     * Of a restricted child, nobody but those who may know.
     */
    boolean maySee(Concern concern, Process process) {
        return mayKnow(concern.subject()) && isConcerned(concern, process);
    }

    private boolean isConcerned(Concern concern, Process process) {
        var named =
                Stream.of(
                                Stream.of(Role.IRO, Role.IRO_MANAGER),
                                concern.kind().told()
                                        ? Stream.<Role>of()
                                        : Stream.of(Role.SOCIAL_WORKER),
                                concern.kind().told()
                                        ? process.told(concern.kind()).stream()
                                        : named(process.policy()))
                        .flatMap(roles -> roles)
                        .collect(Collectors.toSet());
        return rolesFor(concern, process).stream().anyMatch(named::contains)
                || !betweenFew(concern) && mayOversee(concern.subject())
                || isOfWhoeverRaisedIt(concern) && concern.raisedBy().equals(id())
                || hasAction(concern);
    }

    private static boolean isOfWhoeverRaisedIt(Concern concern) {
        return TOLD_BY_OTHERS.contains(concern.kind()) || concern.subject().isUnlisted();
    }

    /** A talk, or a complaint by itself, which may be about a manager in line. */
    private static boolean betweenFew(Concern concern) {
        return concern.kind() == Kind.TALK || concern.kind() == Kind.COMPLAINT;
    }

    /** Whether all of it is in this person's line, or in the IRO manager's care. */
    boolean mayOversee(Subject subject) {
        return managesIros(subject)
                || subject.isUnlisted() && directory.inLine(person, subject.team().orElseThrow())
                || !subject.listed().isEmpty()
                        && subject.listed().stream()
                                .allMatch(id ->
                                        directory
                                                .child(id)
                                                .filter(child -> directory.inLine(person, child))
                                                .isPresent());
    }

    /** Whether this person manages the IRO service for the children, or the team. */
    boolean managesIros(Subject subject) {
        return isAmong(directory.holders(Role.IRO_MANAGER, subject));
    }

    private boolean hasAction(Concern concern) {
        return concern.actions().stream()
                .flatMap(action -> directory.serving(action.who()).stream())
                .anyMatch(who -> who.id().equals(id()));
    }

    /** Whoever the policy names for a concern, whether or not anybody holds the role. */
    static Stream<Role> named(Policy policy) {
        var beside =
                Stream.of(
                                policy.tracks().cafcass().tell(),
                                policy.tracks()
                                        .complaint()
                                        .map(Tracks.Complaint::tell)
                                        .orElse(List.of()),
                                policy.tracks()
                                        .hearing()
                                        .map(Tracks.Hearing::tell)
                                        .orElse(List.of()),
                                policy.tracks().legal().map(Tracks.Legal::tell).orElse(List.of()),
                                policy.actions().tell(),
                                policy.wholeProcess()
                                        .map(Policy.WholeProcess::tell)
                                        .orElse(List.of()))
                        .flatMap(List::stream);
        return Stream.concat(
                Stream.concat(policy.notification().stream(), policy.stages().stream())
                        .flatMap(Caller::named),
                beside);
    }

    private static Stream<Role> named(Stage stage) {
        return Stream.of(
                        stage.asks().stream().flatMap(task -> task.by().stream()),
                        stage.offers().stream().flatMap(task -> task.by().stream()),
                        stage.parties().stream(),
                        stage.to().stream(),
                        Stream.of(stage.judge()),
                        stage.moreTime().stream().flatMap(more -> more.by().stream()),
                        stage.lapse().ping().stream(),
                        stage.lapse().tell().stream(),
                        stage.lapse().nextContact().stream().flatMap(next -> next.ping().stream()),
                        stage.copies().values().stream().flatMap(List::stream))
                .flatMap(roles -> roles);
    }

    /** The name of somebody at the council; of one who has left, that they have. */
    String name(PersonId id) {
        return directory.person(id).map(Person::name).orElseGet(() -> words.say("person.left"));
    }

    /** Who holds a role there and may know of it, by name; that nobody does, otherwise. */
    String holders(Role role, Subject subject) {
        return names(knowing(directory.holders(role, subject), subject));
    }

    /** The same, of what a list shows. */
    String holders(Role role, Summary summary) {
        return role.equals(Role.IRO)
                ? names(knowing(iros(summary), summary.subject()))
                : holders(role, summary.subject());
    }

    /** Those who serve in a role for a concern, by name; that nobody does, otherwise. */
    String serving(Role role, Concern concern, Process process) {
        return names(knowing(process.serving(concern, role, directory), concern.subject()));
    }

    /** Those who may know of the children at all. */
    private List<Person> knowing(List<Person> people, Subject subject) {
        return people.stream().filter(person -> directory.mayKnow(person.id(), subject)).toList();
    }

    private String names(List<Person> people) {
        return words.names(people.stream().map(Person::name).toList());
    }
}
