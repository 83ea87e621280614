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

/**
 * One council's people, teams and children as its directory has them: who answers for which child
 * (R1.1, R1.2).
 *
 * <p>It never changes; news from the council is another directory. {@link DirectoryReader} checks
 * what it is made from.
 */
public final class Directory {

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
                        .filter(child -> child.iro().isPresent())
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
     * Who is that to this child: the IRO and the social worker allocated to the child, or else who
     * holds the role in the child's team or the nearest unit above it.
     */
    public List<Person> holders(Role role, Child child) {
        if (role.equals(Role.IRO)) {
            return child.iro().flatMap(this::person).stream().toList();
        }
        if (role.equals(Role.SOCIAL_WORKER)) {
            return child.socialWorker().flatMap(this::person).stream().toList();
        }
        return holders(role, child.team());
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
