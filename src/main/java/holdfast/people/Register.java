package holdfast.people;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a council's files say, found by id: nothing here depends on the day or on who asks. */
final class Register {

    private final Authority authority;
    private final Map<TeamId, Team> teams;
    private final Map<PersonId, Person> people;
    private final Map<ChildId, Child> children;

    /** An id that comes twice counts once, as it comes last. */
    Register(Authority authority, List<Team> teams, List<Person> people, List<Child> children) {
        this.authority = authority;
        this.teams = byId(teams, Team::id);
        this.people = byId(people, person -> person.id().key());
        this.children = byId(children, child -> child.id().key());
    }

    Authority authority() {
        return authority;
    }

    Collection<Team> teams() {
        return teams.values();
    }

    Collection<Person> people() {
        return people.values();
    }

    Collection<Child> children() {
        return children.values();
    }

    /** The unit of that id, or the one that has taken over from it. */
    Optional<Team> team(TeamId id) {
        return Optional.ofNullable(teams.get(id)).or(() -> successor(id));
    }

    private Optional<Team> successor(TeamId gone) {
        return teams().stream().filter(team -> team.successorOf().contains(gone)).findFirst();
    }

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id.key()));
    }

    Optional<Child> child(ChildId id) {
        return Optional.ofNullable(children.get(id.key()));
    }

    /** Whether any two of these children are in conflict, or one is a parent of another. */
    boolean inConflict(List<ChildId> ids) {
        var keys = ids.stream().map(ChildId::key).toList();
        return ids.stream()
                .flatMap(id -> child(id).stream())
                .flatMap(child ->
                        Stream.concat(child.conflicts().stream(), child.parents().stream()))
                .map(ChildId::key)
                .anyMatch(keys::contains);
    }

    /** The way up from each team, and the posts along it. */
    Ladder ladder() {
        return new Ladder(teams, people());
    }

    Register with(Person person) {
        return new Register(
                authority, List.copyOf(teams()), adding(people(), person), List.copyOf(children()));
    }

    Register with(Child child) {
        return new Register(
                authority, List.copyOf(teams()), List.copyOf(people()), adding(children(), child));
    }

    private static <T> List<T> adding(Collection<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static <K, V> Map<K, V> byId(List<V> all, Function<V, K> id) {
        var found = new LinkedHashMap<K, V>();
        all.forEach(each -> found.put(id.apply(each), each));
        return Collections.unmodifiableMap(found);
    }
}
