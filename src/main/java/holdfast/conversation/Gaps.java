package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.conversation.CheckCards.Finding;
import holdfast.people.Child;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where nobody stands behind what a council's policy asks for, or nobody would hear of it. */
final class Gaps {

    private static final Set<Role> ALLOCATED = Set.of(Role.IRO, Role.SOCIAL_WORKER);

    private final Intake intake;
    private final Words words;

    Gaps(Intake intake, Words words) {
        this.intake = intake;
        this.words = words;
    }

    Stream<Finding> of(Caller caller, Policy policy) {
        var directory = caller.directory();
        var teams = directory.children().stream().map(Child::team).distinct().toList();
        var roles = needed(policy);
        return Stream.of(
                finding("vacant", vacant(directory, roles, teams)),
                without(directory, Role.IRO, "no-iro", Child::iro),
                without(directory, Role.SOCIAL_WORKER, "no-worker", Child::socialWorker),
                finding("left", left(directory)),
                finding("unreached", unreached(directory, roles, teams)),
                finding("remarks", directory.remarks()));
    }

    private Finding finding(String key, List<String> each) {
        return new Finding(words.say("check." + key), each);
    }

    private static Set<Role> needed(Policy policy) {
        var told =
                Stream.of(policy.goodPractice(), policy.serviceConcern())
                        .flatMap(Optional::stream)
                        .flatMap(telling -> telling.to().stream());
        return Stream.of(Caller.named(policy), told, Stream.of(Role.IRO_MANAGER))
                .flatMap(roles -> roles)
                .filter(role -> !ALLOCATED.contains(role))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Each role that nobody holds for some team, with these teams; everywhere, for none of them.
     */
    private List<String> vacant(Directory directory, Set<Role> roles, List<TeamId> teams) {
        var vacant = new ArrayList<String>();
        for (var role : roles) {
            var where =
                    teams.stream().filter(team -> directory.holders(role, team).isEmpty()).toList();
            if (!where.isEmpty()) {
                var names =
                        where.size() == teams.size()
                                ? words.say("check.everywhere")
                                : where.stream()
                                        .flatMap(team -> directory.team(team).stream())
                                        .map(Team::name)
                                        .collect(joining(", "));
                vacant.add(words.say("check.of", words.role(role), names));
            }
        }
        return vacant;
    }

    private Finding without(
            Directory directory, Role role, String key, Function<Child, Optional<PersonId>> of) {
        return finding(
                key,
                directory.children().stream()
                        .filter(child -> of.apply(child).isEmpty())
                        .filter(child -> directory.allocated(role, child).isEmpty())
                        .map(child -> child.id().number())
                        .toList());
    }

    /** Children still given to somebody without such a post, and deputies who hold none. */
    private List<String> left(Directory directory) {
        var children =
                directory.children().stream()
                        .flatMap(child ->
                                Stream.of(
                                                left(directory, child, Role.IRO, child.iro()),
                                                left(
                                                        directory,
                                                        child,
                                                        Role.SOCIAL_WORKER,
                                                        child.socialWorker()))
                                        .flatMap(Optional::stream));
        var deputies =
                directory.people().stream()
                        .flatMap(person -> person.posts().stream())
                        .flatMap(post -> deputyLeft(directory, post).stream());
        return Stream.concat(children, deputies).toList();
    }

    private Optional<String> left(
            Directory directory, Child child, Role role, Optional<PersonId> given) {
        return given.filter(_ -> directory.allocated(role, child).isEmpty())
                .map(id ->
                        words.say(
                                "check.given", words.role(role), child.id(), name(directory, id)));
    }

    private Optional<String> deputyLeft(Directory directory, Post post) {
        return post.deputy()
                .filter(id -> directory.person(id).filter(it -> !it.posts().isEmpty()).isEmpty())
                .map(id -> words.say("check.deputy", words.role(post.role()), name(directory, id)));
    }

    private String name(Directory directory, PersonId id) {
        return directory.person(id).map(Person::name).orElseGet(() -> words.say("person.left"));
    }

    /** Those to whom a concern may send something; nobody is asked after whom none would reach. */
    private List<String> unreached(Directory directory, Set<Role> roles, List<TeamId> teams) {
        var managers =
                roles.stream()
                        .flatMap(role ->
                                teams.stream()
                                        .flatMap(team -> directory.holders(role, team).stream()));
        var allocated =
                directory.children().stream()
                        .flatMap(child ->
                                ALLOCATED.stream()
                                        .flatMap(role -> directory.holders(role, child).stream()));
        return Stream.concat(managers, allocated)
                .distinct()
                .filter(person -> !intake.reaches(directory.authority(), person.id()))
                .map(person -> words.say("check.of", person.name(), roles(person)))
                .sorted()
                .toList();
    }

    private String roles(Person person) {
        return person.posts().stream()
                .map(post -> words.role(post.role()))
                .distinct()
                .collect(joining(", "));
    }
}
