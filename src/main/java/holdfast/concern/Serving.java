package holdfast.concern;

import holdfast.concern.Standing.Handed;
import holdfast.notice.Recipient;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Lapse;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who serves in which role of a concern on the directory's day: cover, leavers and vacancies touch
 * no concern.
 */
final class Serving {

    private final Policy policy;

    Serving(Policy policy) {
        this.policy = policy;
    }

    List<Person> in(Concern concern, Role role, Directory directory) {
        var handed = handed(concern, role, directory);
        if (handed.isPresent()) {
            return handed.stream().toList();
        }
        var holders =
                role.equals(Role.IRO) && concern.subject().listed().isEmpty()
                        ? starter(concern, directory)
                        : directory.holders(role, concern.subject());
        return holders.isEmpty() ? inStead(concern, role, directory) : holders;
    }

    /** Whoever it was handed on to has it while they, or whoever stands in for them, are there. */
    private static Optional<Person> handed(Concern concern, Role role, Directory directory) {
        return handedTo(concern, role, directory).flatMap(to -> directory.serving(to.id()));
    }

    private static Optional<Person> handedTo(Concern concern, Role role, Directory directory) {
        return concern.standing()
                .entry()
                .flatMap(stay -> stay.progress().handed())
                .filter(handed -> handed.role().equals(role))
                .map(Handed::to)
                .flatMap(to -> posted(to, directory));
    }

    /**
     * Where it is about no child on the IRO's list, its IRO is whoever raised it, while they are
     * one.
     */
    private static List<Person> starter(Concern concern, Directory directory) {
        return raiser(concern, directory)
                .flatMap(person -> directory.serving(person.id()))
                .map(List::of)
                .orElseGet(() -> directory.holders(Role.IRO_MANAGER, concern.subject()));
    }

    private static Optional<Person> raiser(Concern concern, Directory directory) {
        return directory.person(concern.raisedBy()).filter(person -> person.holds(Role.IRO));
    }

    /** The next in line: whom the policy names for this stage, or else whom the directory knows. */
    private List<Person> inStead(Concern concern, Role role, Directory directory) {
        var named =
                concern.standing().entry().flatMap(stay -> policy.stage(stay.stage())).stream()
                        .filter(stage -> stage.parties().contains(role))
                        .map(Stage::lapse)
                        .flatMap(lapse -> lapse.nextContact().stream())
                        .map(Lapse.NextContact::ping)
                        .flatMap(Collection::stream)
                        .flatMap(next -> directory.holders(next, concern.subject()).stream())
                        .distinct()
                        .toList();
        return named.isEmpty() ? directory.nextInLine(role, concern.subject()) : named;
    }

    /**
     * For whom somebody acts who serves in a role of a concern today. What was handed on is the own
     * part of whoever has it; without a child, the IRO's part is the raiser's own.
     */
    Optional<PersonId> standsInFor(
            Concern concern, PersonId person, Role role, Directory directory) {
        var raised = role.equals(Role.IRO) && concern.subject().listed().isEmpty();
        var own =
                handedTo(concern, role, directory)
                        .or(() -> raised ? raiser(concern, directory) : Optional.empty());
        return own.isPresent()
                ? own.map(Person::id).filter(id -> !id.equals(person))
                : directory.standsInFor(
                        person, raised ? Role.IRO_MANAGER : role, concern.subject());
    }

    List<Person> reached(Concern concern, Recipient to, Directory directory) {
        return switch (to) {
            case Recipient.RoleFor(var role, var _) -> in(concern, role, directory);
            case Recipient.Named(var _, var role)
                    when role.equals(Role.IRO) && concern.subject().listed().isEmpty() ->
                    in(concern, role, directory);
            case Recipient.Named(var person, var _) ->
                    posted(person, directory).map(one -> present(one, directory)).stream().toList();
        };
    }

    /** The person, while they hold any post. */
    private static Optional<Person> posted(PersonId id, Directory directory) {
        return directory.person(id).filter(person -> !person.posts().isEmpty());
    }

    /** The person themselves, or whoever stands in; themselves, when nobody does. */
    private static Person present(Person person, Directory directory) {
        return directory.serving(person.id()).orElse(person);
    }
}
