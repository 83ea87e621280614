package holdfast.rehearsal;

import static java.util.stream.Collectors.joining;

import holdfast.people.Child;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a call wants changed of a person's posts or a child's allocation, within one directory. */
final class Moves {

    private final Call call;
    private final Directory directory;

    Moves(Call call, Directory directory) {
        this.call = call;
        this.directory = directory;
    }

    /**
     * What the call leaves out stays: without a team, a role that was held is held where it was.
     */
    Person of(Person person) {
        call.needsOneOf("roles", "team");
        var team = team();
        var roles = call.textsIfGiven("roles").map(this::roles);
        if (roles.isEmpty() && person.posts().isEmpty()) {
            throw NotPossible.noPost("roles", person.name());
        }
        var posts =
                roles.orElseGet(() -> person.posts().stream().map(Post::role).toList()).stream()
                        .distinct()
                        .flatMap(role -> posts(role, team, person))
                        .toList();
        return person.with(posts);
    }

    /** What the call leaves out stays; a null takes the IRO, or the last day, away. */
    Child of(Child child) {
        call.needsOneOf("iro", "team", "until");
        return child.with(
                team().orElse(child.team()),
                call.has("iro") ? call.textIfGiven("iro").map(this::iro) : child.iro(),
                call.has("until") ? call.dayIfGiven("until") : child.until());
    }

    private static Stream<Post> posts(Role role, Optional<TeamId> team, Person person) {
        var held =
                team.isPresent()
                        ? List.<Post>of()
                        : person.posts().stream().filter(post -> post.role().equals(role)).toList();
        if (!held.isEmpty()) {
            return held.stream();
        }
        var place = team.or(() -> person.posts().stream().map(Post::team).findFirst());
        return Stream.of(
                new Post(role, place.orElseThrow(() -> NotPossible.noPost("team", person.name()))));
    }

    private List<Role> roles(List<String> ids) {
        return ids.stream().map(this::role).toList();
    }

    private Role role(String id) {
        return Role.KNOWN.stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotPossible.noRole(id));
    }

    private Optional<TeamId> team() {
        return call.textIfGiven("team").map(this::team);
    }

    private TeamId team(String id) {
        return directory
                .team(new TeamId(id))
                .orElseThrow(() -> NotPossible.noTeam(id, directory.authority().id(), teams()))
                .id();
    }

    private String teams() {
        return directory.teams().stream().map(team -> team.id().value()).collect(joining(", "));
    }

    private PersonId iro(String id) {
        var person =
                directory
                        .person(new PersonId(id))
                        .orElseThrow(() -> NotPossible.noPerson(id, directory.authority().id()));
        if (!person.holds(Role.IRO)) {
            throw NotPossible.notAnIro(person.name());
        }
        return person.id();
    }
}
