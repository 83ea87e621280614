package holdfast.rehearsal;

import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.people.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The directories of {@link Town}: each council has two teams, of which the first has everybody.
 */
final class TownHalls implements Directories {

    private final Map<Authority, Directory> directories = new ConcurrentHashMap<>();

    TownHalls() {
        asTold();
    }

    @Override
    public Optional<Directory> of(Authority authority) {
        return Optional.ofNullable(directories.get(authority));
    }

    @Override
    public void putInForce(Directory directory) {
        directories.put(directory.authority(), directory);
    }

    @Override
    public void asTold() {
        var york = new Authority("york");
        var luton = new Authority("luton");
        var yorks =
                List.of(
                        person(york, Town.IRIS, "Iris Ward", "iro"),
                        person(york, Town.MAX, "Max Hill", "team-manager"));
        var lutons = List.of(person(luton, Town.LUKE, "Luke Penn", "iro"));
        putInForce(directory(york, yorks, child("1001", Town.IRIS), child("1002", Town.IRIS)));
        putInForce(directory(luton, lutons, child("2001", Town.LUKE)));
    }

    private static Directory directory(
            Authority authority, List<Person> people, Child... children) {
        var teams = Stream.of("north", "south").map(TownHalls::team).toList();
        return Directory.of(authority, teams, people, List.of(children));
    }

    private static Team team(String id) {
        return new Team(new TeamId(id), id, Optional.empty());
    }

    private static Person person(Authority authority, String id, String name, String role) {
        var post = new Post(new Role(role), new TeamId("north"));
        return new Person(authority, new PersonId(id), name, List.of(post));
    }

    private static Child child(String number, String iro) {
        return new Child(
                new ChildId(number),
                new TeamId("north"),
                Optional.empty(),
                Optional.of(new PersonId(iro)));
    }
}
