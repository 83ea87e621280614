package holdfast.conversation;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever is talking to the bot, with their council's directory as it is at this moment. */
record Caller(Person person, Directory directory) {

    Authority authority() {
        return directory.authority();
    }

    PersonId id() {
        return person.id();
    }

    Set<Role> roles() {
        return person.posts().stream().map(Post::role).collect(Collectors.toSet());
    }

    /** This IRO's child of that number; empty for any other, there or not. */
    Optional<Child> ownChild(ChildId id) {
        return directory.child(id).filter(child -> child.iro().equals(Optional.of(id())));
    }

    Actor actorFor(Concern concern) {
        return new Actor(id(), rolesFor(concern));
    }

    /**
     * What this person is to what the concern is about; its IRO raised it where that is no child.
     */
    Set<Role> rolesFor(Concern concern) {
        var roles = new HashSet<>(rolesFor(concern.subject()));
        if (concern.children().isEmpty() && concern.raisedBy().equals(id())) {
            roles.add(Role.IRO);
        }
        return roles;
    }

    /** What this person is to the children, or the team, today. */
    Set<Role> rolesFor(Subject subject) {
        return roles().stream().filter(role -> holds(role, subject)).collect(Collectors.toSet());
    }

    private boolean holds(Role role, Subject subject) {
        return directory.holders(role, subject).stream()
                .anyMatch(holder -> holder.id().equals(id()));
    }

    /**
     * Whether this person may see the concern: the children's IRO and social workers, whom the
     * policy names, the managers in line, the IRO manager; and whoever raised it or does an action.
     */
    boolean maySee(Concern concern, Process process) {
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
        return rolesFor(concern).stream().anyMatch(named::contains)
                || !betweenFew(concern) && mayOversee(concern.subject())
                || concern.kind() == Kind.COMPLAINT && concern.raisedBy().equals(id())
                || hasAction(concern);
    }

    /** A talk, or a complaint by itself, which may be about a manager in line. */
    private static boolean betweenFew(Concern concern) {
        return concern.kind() == Kind.TALK || concern.kind() == Kind.COMPLAINT;
    }

    /** Whether all of it is in this person's line, or in the IRO manager's care. */
    boolean mayOversee(Subject subject) {
        return rolesFor(subject).contains(Role.IRO_MANAGER)
                || !subject.children().isEmpty()
                        && subject.children().stream()
                                .allMatch(id ->
                                        directory
                                                .child(id)
                                                .filter(child -> directory.inLine(person, child))
                                                .isPresent());
    }

    private boolean hasAction(Concern concern) {
        return concern.actions().stream().anyMatch(action -> action.who().equals(id()));
    }

    private static Stream<Role> named(Policy policy) {
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
        return directory.person(id).map(Person::name).orElse("somebody who has left");
    }

    /** Who holds a role there, by name; that nobody does, otherwise. */
    String holders(Role role, Subject subject) {
        var names = directory.holders(role, subject).stream().map(Person::name).toList();
        return names.isEmpty() ? "nobody" : String.join(" and ", names);
    }

    /**
     * Those who hold a role for a concern, by name; its IRO raised it where it is about no child.
     */
    String holders(Role role, Concern concern) {
        return role.equals(Role.IRO) && concern.children().isEmpty()
                ? name(concern.raisedBy())
                : holders(role, concern.subject());
    }
}
