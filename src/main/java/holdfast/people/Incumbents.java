package holdfast.people;

import holdfast.people.Directory.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who serves in which role on one day: the holders of the posts, or whoever stands in (R1.3). */
final class Incumbents {

    /** Of a child who is not on the list nobody knows who these are. */
    private static final List<Role> ALLOCATED = List.of(Role.IRO, Role.SOCIAL_WORKER);

    private final Register register;
    private final Ladder ladder;
    private final Cover cover;

    private Incumbents(Register register, Ladder ladder, Cover cover) {
        this.register = register;
        this.ladder = ladder;
        this.cover = cover;
    }

    static Incumbents of(Register register, Cover cover) {
        return new Incumbents(register, register.ladder(), cover);
    }

    Incumbents under(Cover other) {
        return new Incumbents(register, ladder, other);
    }

    Incumbents with(Person person) {
        return of(register.with(person), cover);
    }

    Incumbents with(Child child) {
        return of(register.with(child), cover);
    }

    Register register() {
        return register;
    }

    Cover cover() {
        return cover;
    }

    List<Person> holders(Role role, TeamId team) {
        return ladder.holders(role, present(team), this::serving);
    }

    List<Person> holders(Role role, Child child) {
        if (role.equals(Role.IRO)) {
            var iro = serving(allocated(role, child).stream().toList());
            return iro.isEmpty() ? holders(Role.IRO_MANAGER, child.team()) : iro;
        }
        if (role.equals(Role.SOCIAL_WORKER)) {
            return serving(allocated(role, child).stream().toList());
        }
        return holders(role, child.team());
    }

    List<Person> holders(Role role, Subject subject) {
        if (subject.isUnlisted() && ALLOCATED.contains(role)) {
            return List.of();
        }
        var ofChildren = children(subject).flatMap(child -> holders(role, child).stream());
        var ofTeam = subject.team().stream().flatMap(team -> holders(role, team).stream());
        return Stream.concat(ofChildren, ofTeam).distinct().toList();
    }

    List<Person> nextInLine(Role vacant, Subject subject) {
        var teams = Stream.concat(children(subject).map(Child::team), subject.team().stream());
        return teams.flatMap(team -> ladder.next(vacant, present(team), this::serving).stream())
                .distinct()
                .toList();
    }

    /** The person, or whoever stands in; nobody, where whoever was to stand in has left since. */
    Optional<Person> serving(PersonId person) {
        return cover.serving(person)
                .flatMap(register::person)
                .filter(who -> who.id().is(person) || !who.posts().isEmpty());
    }

    Optional<PersonId> standsInFor(PersonId person, Role role, Subject subject) {
        var posted =
                under(Cover.NOBODY_AWAY).holders(role, subject).stream().map(Person::id).toList();
        if (posted.stream().anyMatch(person::is)) {
            return Optional.empty();
        }
        var away = posted.stream().filter(cover::isAway).toList();
        return away.stream()
                .filter(id -> serves(person, id))
                .findFirst()
                .or(() -> away.stream().findFirst());
    }

    List<Post> posts(Person person) {
        var covered =
                register.people().stream()
                        .filter(other -> cover.isAway(other.id()))
                        .filter(other -> serves(person.id(), other.id()))
                        .flatMap(other -> other.posts().stream());
        return Stream.concat(person.posts().stream(), covered).distinct().toList();
    }

    private boolean serves(PersonId person, PersonId away) {
        return serving(away).map(Person::id).filter(person::equals).isPresent();
    }

    boolean isIro(PersonId person, ChildId id) {
        return register.child(id).stream()
                .flatMap(child -> holders(Role.IRO, child).stream())
                .anyMatch(iro -> iro.id().is(person));
    }

    boolean inLine(Person person, TeamId team) {
        return person.authority().equals(register.authority())
                && posts(person).stream().anyMatch(post -> ladder.manages(post, present(team)));
    }

    boolean manages(Person manager, Person other) {
        return ladder.over(manager, other) && !ladder.over(other, manager);
    }

    /** The children of each IRO: their own first, then those for whom they stand in. */
    Map<PersonId, List<Child>> caseloads() {
        var own = new LinkedHashMap<PersonId, List<Child>>();
        var others = new LinkedHashMap<PersonId, List<Child>>();
        for (var child : register.children()) {
            for (var iro : holders(Role.IRO, child)) {
                (child.iro().filter(iro.id()::is).isPresent() ? own : others)
                        .computeIfAbsent(iro.id().key(), _ -> new ArrayList<>())
                        .add(child);
            }
        }
        others.forEach(
                (iro, more) -> own.computeIfAbsent(iro, _ -> new ArrayList<>()).addAll(more));
        own.replaceAll((_, children) -> Collections.unmodifiableList(children));
        return own;
    }

    Optional<Person> allocated(Role role, Child child) {
        var id =
                role.equals(Role.IRO)
                        ? child.iro()
                        : child.socialWorker().filter(_ -> role.equals(Role.SOCIAL_WORKER));
        return id.flatMap(register::person).filter(person -> person.holds(role));
    }

    private List<Person> serving(List<Person> posted) {
        return posted.stream().flatMap(person -> serving(person.id()).stream()).distinct().toList();
    }

    /** The team itself, or the one that has taken its place. */
    private TeamId present(TeamId team) {
        return register.team(team).map(Team::id).orElse(team);
    }

    private Stream<Child> children(Subject subject) {
        return subject.listed().stream().flatMap(id -> register.child(id).stream());
    }
}
