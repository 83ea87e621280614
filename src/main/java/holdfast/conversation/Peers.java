package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * To whom something that is owed may be passed: to somebody of the same rank, or to the named
 * deputy of whoever holds the post; never downwards otherwise.
 */
final class Peers {

    private Peers() {}

    /** All of them, in the directory's order; nobody where nothing is owed. */
    static List<Person> of(Directory directory, Policy policy, Concern concern) {
        return owing(policy, concern).stream()
                .flatMap(role -> of(directory, role, concern))
                .toList();
    }

    private static Stream<Person> of(Directory directory, Role role, Concern concern) {
        var deputies =
                directory.onPaper().holders(role, concern.subject()).stream()
                        .flatMap(person -> person.posts().stream())
                        .filter(post -> post.role().equals(role))
                        .flatMap(post -> post.deputy().stream())
                        .collect(Collectors.toSet());
        return directory.people().stream()
                .filter(person ->
                        directory.isPeer(person, role)
                                || deputies.contains(person.id()) && !person.posts().isEmpty());
    }

    private static Optional<Role> owing(Policy policy, Concern concern) {
        return concern.standing()
                .awaited()
                .flatMap(stay ->
                        policy.stage(stay.stage())
                                .flatMap(stage -> stay.next().flatMap(stage::owner)));
    }
}
