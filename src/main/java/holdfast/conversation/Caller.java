package holdfast.conversation;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern;
import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
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
        return new Actor(id(), rolesFor(concern.children().getFirst()));
    }

    /** What this person is to the child today. */
    Set<Role> rolesFor(ChildId child) {
        return directory
                .child(child)
                .map(there ->
                        roles().stream()
                                .filter(role -> holds(role, there))
                                .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private boolean holds(Role role, Child child) {
        return directory.holders(role, child).stream().anyMatch(holder -> holder.id().equals(id()));
    }

    /**
     * Whether this person may see the concern: the child's IRO and social worker, whom the policy
     * names, the managers in line, the IRO manager.
     */
    boolean maySee(Concern concern, Policy policy) {
        var child = concern.children().getFirst();
        var named =
                Stream.concat(
                                Stream.of(Role.IRO, Role.IRO_MANAGER, Role.SOCIAL_WORKER),
                                named(policy))
                        .collect(Collectors.toSet());
        return rolesFor(child).stream().anyMatch(named::contains)
                || mayOversee(child)
                || hasAction(concern);
    }

    /** Whether the child is in this person's line, or in the IRO manager's care. */
    boolean mayOversee(ChildId child) {
        return rolesFor(child).contains(Role.IRO_MANAGER)
                || directory
                        .child(child)
                        .filter(there -> directory.inLine(person, there))
                        .isPresent();
    }

    private boolean hasAction(Concern concern) {
        return concern.actions().stream().anyMatch(action -> action.who().equals(id()));
    }

    private static Stream<Role> named(Policy policy) {
        return Stream.concat(Stream.of(policy.notification()), policy.stages().stream())
                .flatMap(Caller::named);
    }

    private static Stream<Role> named(Stage stage) {
        return Stream.of(
                        Stream.of(stage.answeredBy()),
                        stage.to().stream(),
                        stage.lapse().ping().stream(),
                        stage.lapse().tell().stream(),
                        stage.copies().values().stream().flatMap(List::stream))
                .flatMap(roles -> roles);
    }

    /** The name of somebody at the council; of one who has left, that they have. */
    String name(PersonId id) {
        return directory.person(id).map(Person::name).orElse("somebody who has left");
    }

    /** Who holds a role for a child, by name; that nobody does, otherwise. */
    String holders(Role role, ChildId child) {
        var names =
                directory
                        .child(child)
                        .map(there -> directory.holders(role, there))
                        .orElse(List.of())
                        .stream()
                        .map(Person::name)
                        .toList();
        return names.isEmpty() ? "nobody" : String.join(" and ", names);
    }
}
