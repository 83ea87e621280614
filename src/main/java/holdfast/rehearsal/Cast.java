package holdfast.rehearsal;

import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.policy.Policy;
import holdfast.policy.StageId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody who can be played in the rehearsal, as the councils' directories have them now. */
public interface Cast {

    /** Each council with its people, always in the same order. */
    List<Council> councils();

    /**
     * A council of the rehearsal.
     *
     * @param tenant the id of its tenant in Teams
     * @param policy the id of the policy it follows
     * @param name its full name
     * @param title what it calls its process
     * @param begins where a matter begins there; nowhere while its policy has no such step
     */
    record Council(
            Authority authority,
            String tenant,
            String policy,
            String name,
            String title,
            Optional<Beginning> begins,
            List<Member> people) {}

    /**
     * Where a council's process begins.
     *
     * @param stage the notification where there is one, or else the first formal stage
     * @param answers who answers there
     * @param needs what must be filled in before it opens
     */
    record Beginning(StageId stage, Optional<Role> answers, List<String> needs) {

        /** Where matters begin under that policy. */
        public static Optional<Beginning> of(Policy policy) {
            return policy.notification()
                    .or(() ->
                            policy.stages().stream()
                                    .filter(_ -> policy.gap().isEmpty())
                                    .findFirst())
                    .map(stage ->
                            new Beginning(
                                    stage.id(),
                                    stage.answeredBy(),
                                    stage.needs().stream().sorted().toList()));
        }
    }

    /**
     * Somebody who can be played.
     *
     * @param id unique across the councils
     * @param team where their first post sits
     * @param children those allocated to them
     */
    record Member(
            PersonId id,
            String name,
            List<Role> roles,
            Optional<TeamId> team,
            List<ChildId> children) {

        /** Everybody of a council, in the directory's order. */
        public static List<Member> of(Directory directory) {
            return directory.people().stream().map(person -> of(person, directory)).toList();
        }

        private static Member of(Person person, Directory directory) {
            var children =
                    directory.children().stream()
                            .filter(child -> isAllocated(child, person, directory))
                            .map(Child::id)
                            .toList();
            return new Member(
                    person.id(),
                    person.name(),
                    person.posts().stream().map(Post::role).distinct().toList(),
                    person.posts().stream().map(Post::team).findFirst(),
                    children);
        }

        private static boolean isAllocated(Child child, Person person, Directory directory) {
            return Stream.of(Role.IRO, Role.SOCIAL_WORKER)
                    .anyMatch(role -> directory.holders(role, child).contains(person));
        }
    }
}
