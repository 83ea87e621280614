package holdfast.people;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One council's people, teams and children as its directory has them: who answers for which child
 * (R1.1, R1.2).
 *
 * <p>It never changes; news from the council is another directory. {@link DirectoryReader} checks
 * what it is made from.
 */
public final class Directory {

    /**
     * What a matter is about: a child, several children, a team, or the service that a team stands
     * for.
     *
     * @param team only where it is about no child
     */
    public record Subject(List<ChildId> children, Optional<TeamId> team) {

        public Subject {
            children = List.copyOf(children);
        }

        /** About these children. */
        public static Subject of(List<ChildId> children) {
            return new Subject(children, Optional.empty());
        }

        /** About a team, and no child in particular. */
        public static Subject of(TeamId team) {
            return new Subject(List.of(), Optional.of(team));
        }
    }

    private final Authority authority;
    private final Map<TeamId, Team> teams;
    private final Map<PersonId, Person> people;
    private final Map<ChildId, Child> children;
    private final Ladder ladder;
    private final Map<PersonId, List<Child>> caseloads;
    private final String edition;

    private Directory(
            Authority authority, List<Team> teams, List<Person> people, List<Child> children) {
        this.authority = authority;
        this.teams = byId(teams, Team::id);
        this.people = byId(people, person -> key(person.id()));
        this.children = byId(children, child -> key(child.id()));
        this.ladder = new Ladder(this.teams, people());
        this.caseloads =
                children().stream()
                        .filter(child -> !holders(Role.IRO, child).isEmpty())
                        .collect(groupingBy(child -> key(child.iro().orElseThrow())));
        this.edition = Edition.of(authority, teams(), people(), children());
    }

    /** A council's directory; an id that comes twice counts once, as it comes last. */
    public static Directory of(
            Authority authority, List<Team> teams, List<Person> people, List<Child> children) {
        return new Directory(authority, teams, people, children);
    }

    public Authority authority() {
        return authority;
    }

    /** The SHA-256, in hex, of all it says: two directories that say the same have one edition. */
    public String edition() {
        return edition;
    }

    /** Every unit, from teams to the council itself, in the directory's order. */
    public Collection<Team> teams() {
        return teams.values();
    }

    /** Everybody, in the directory's order. */
    public Collection<Person> people() {
        return people.values();
    }

    /** Every looked-after child, in the directory's order. */
    public Collection<Child> children() {
        return children.values();
    }

    public Optional<Team> team(TeamId id) {
        return Optional.ofNullable(teams.get(id));
    }

    /** The person with this object id, in capitals or not. */
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(key(id)));
    }

    /** The child with this case number, in capitals or not. */
    public Optional<Child> child(ChildId id) {
        return Optional.ofNullable(children.get(key(id)));
    }

    /** The children this IRO has, in the directory's order; none for anybody else. */
    public List<Child> childrenOf(PersonId iro) {
        return Collections.unmodifiableList(caseloads.getOrDefault(key(iro), List.of()));
    }

    /** Who holds the role in that team, or else in the nearest unit above where anybody does. */
    public List<Person> holders(Role role, TeamId team) {
        return ladder.holders(role, team);
    }

    /**
     * Who is that to this child: the IRO and the social worker allocated to the child, while they
     * hold such a post, or else who holds the role in the child's team or the nearest unit above
     * it.
     */
    public List<Person> holders(Role role, Child child) {
        if (role.equals(Role.IRO)) {
            return allocated(child.iro(), role);
        }
        if (role.equals(Role.SOCIAL_WORKER)) {
            return allocated(child.socialWorker(), role);
        }
        return holders(role, child.team());
    }

    /** Who is that to any of the children, or to the team, each once. */
    public List<Person> holders(Role role, Subject subject) {
        var ofChildren =
                subject.children().stream()
                        .flatMap(id -> child(id).stream())
                        .flatMap(child -> holders(role, child).stream());
        var ofTeam = subject.team().stream().flatMap(team -> holders(role, team).stream());
        return Stream.concat(ofChildren, ofTeam).distinct().toList();
    }

    /**
     * Whether this person manages at or above the child's team. Having children or supporting those
     * who do is not managing: IROs, social workers, assistant team managers, business support,
     * complaints, legal, guardians and administrators are in nobody's line by those posts.
     */
    public boolean inLine(Person person, Child child) {
        return person.authority().equals(authority)
                && person.posts().stream().anyMatch(post -> ladder.manages(post, child.team()));
    }

    /** The same, but with this person in the place of whoever has their id. */
    public Directory with(Person person) {
        return new Directory(authority, list(teams), adding(people, person), list(children));
    }

    /** The same, but with this child in the place of the one with that case number. */
    public Directory with(Child child) {
        return new Directory(authority, list(teams), list(people), adding(children, child));
    }

    private List<Person> allocated(Optional<PersonId> id, Role role) {
        return id.flatMap(this::person).filter(person -> person.holds(role)).stream().toList();
    }

    private static <T> List<T> list(Map<?, T> all) {
        return List.copyOf(all.values());
    }

    private static <T> List<T> adding(Map<?, T> all, T one) {
        return Stream.concat(all.values().stream(), Stream.of(one)).toList();
    }

    private static PersonId key(PersonId id) {
        return new PersonId(id.value().toLowerCase(Locale.ROOT));
    }

    private static ChildId key(ChildId id) {
        return new ChildId(id.number().toUpperCase(Locale.ROOT));
    }

    private static <K, V> Map<K, V> byId(List<V> all, Function<V, K> id) {
        var found = new LinkedHashMap<K, V>();
        all.forEach(each -> found.put(id.apply(each), each));
        return Collections.unmodifiableMap(found);
    }
}
