package holdfast.conversation;

import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.Role;
import holdfast.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The children somebody may speak of: an IRO of their own, a social worker of those they work with.
 * Any other child is not there for them.
 *
 * @param as what they must be to a child
 */
record Care(Caller caller, Set<Role> as) {

    Care {
        as = Set.copyOf(as);
    }

    static Care ofIro(Caller caller) {
        return new Care(caller, Set.of(Role.IRO));
    }

    /** Of those who tell of significant changes; of nobody where the policy has none. */
    static Care ofTeller(Caller caller, Policy policy) {
        return new Care(
                caller, policy.changes().map(changes -> Set.copyOf(changes.by())).orElse(Set.of()));
    }

    Directory directory() {
        return caller.directory();
    }

    /** Whether these are an IRO's own. */
    boolean isIros() {
        return as.contains(Role.IRO);
    }

    Optional<Child> child(ChildId id) {
        return isIros() ? caller.ownChild(id) : directory().child(id).filter(this::includes);
    }

    /** In the directory's order. */
    List<Child> children() {
        return isIros()
                ? directory().childrenOf(caller.id())
                : directory().children().stream().filter(this::includes).toList();
    }

    private boolean includes(Child child) {
        var subject = Subject.of(List.of(child.id()));
        var roles = caller.mayKnow(subject) ? caller.rolesFor(subject) : Set.<Role>of();
        return as.stream().anyMatch(roles::contains);
    }
}
