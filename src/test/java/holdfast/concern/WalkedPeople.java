package holdfast.concern;

import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.Person.Absence;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.people.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a small council, which change while a matter is walked. */
final class WalkedPeople {

    /** A post: a role in a unit. */
    record Seat(Role role, String unit) {}

    /** A child as the council's list has it. */
    static final class Kid {
        String team = "t-1";
        Optional<PersonId> worker = Optional.of(id("social-worker"));
        Optional<PersonId> iro = Optional.of(Cast.IRO.id());
        Optional<LocalDate> until = Optional.empty();
    }

    /** Each unit with the one above it. */
    private static final Map<String, String> ABOVE =
            Map.of("t-1", "s-1", "t-2", "s-1", "t-3", "s-2", "s-1", "c", "s-2", "c");

    private static final Set<String> OF_A_TEAM =
            Set.of("social-worker", "assistant-team-manager", "team-manager");
    private static final Set<String> OF_A_SERVICE = Set.of("service-manager", "head-of-service");

    final Map<PersonId, List<Seat>> seats = new LinkedHashMap<>();
    final Set<PersonId> gone = new HashSet<>();
    final Map<ChildId, Kid> children = new LinkedHashMap<>();
    final List<Absence> absences = new ArrayList<>();
    private Optional<Directory> onPaper = Optional.empty();
    private Optional<Directory> last = Optional.empty();
    private List<Absence> lastAway = List.of();

    WalkedPeople() {
        Role.KNOWN.forEach(role -> seat("p-" + role.id(), role, home(role)));
        seat("p-team-manager-2", new Role("team-manager"), "t-2");
        seat("p-team-manager-3", new Role("team-manager"), "t-3");
        seat("p-head-of-service-2", new Role("head-of-service"), "s-2");
        seat("p-service-manager-2", new Role("service-manager"), "s-1");
        seat("p-service-director-2", new Role("service-director"), "c");
        seat("p-social-worker-2", Role.SOCIAL_WORKER, "t-2");
        List.of("p-both", "p-iro-2", "p-iro-3").forEach(iro -> seat(iro, Role.IRO, "c"));
        seats.put(Cast.STRANGER.id(), List.of());
        List.of("1001", "1002").forEach(child -> children.put(new ChildId(child), new Kid()));
    }

    private void seat(String person, Role role, String unit) {
        seats.put(new PersonId(person), List.of(new Seat(role, unit)));
    }

    /** Where a post of that role sits. */
    static String home(Role role) {
        return OF_A_TEAM.contains(role.id())
                ? "t-1"
                : OF_A_SERVICE.contains(role.id()) ? "s-1" : "c";
    }

    static PersonId id(String role) {
        return new PersonId("p-" + role);
    }

    /** The unit and all above it. */
    static List<String> upFrom(String unit) {
        var way = new ArrayList<String>();
        for (var at = Optional.of(unit); at.isPresent(); at = at.map(ABOVE::get)) {
            way.add(at.orElseThrow());
        }
        return way;
    }

    List<Seat> seatsOf(PersonId person) {
        return gone.contains(person) ? List.of() : seats.getOrDefault(person, List.of());
    }

    boolean holds(PersonId person, Role role) {
        return seatsOf(person).stream().anyMatch(seat -> seat.role().equals(role));
    }

    /** Why somebody is away that day: of two absences the one that began later. */
    Optional<Absence> away(PersonId person, LocalDate day) {
        var found = Optional.<Absence>empty();
        for (var each : absences) {
            var theirs = each.person().equals(person) && each.on(day);
            if (theirs && found.filter(it -> it.from().isAfter(each.from())).isEmpty()) {
                found = Optional.of(each);
            }
        }
        return found;
    }

    /** Who has no post, who is away, and where the children are. */
    String shown() {
        var none = seats.keySet().stream().filter(who -> seatsOf(who).isEmpty()).toList();
        var kids = children.values().stream().map(k -> k.team + " " + k.iro + " " + k.until);
        return "no post " + none + " away " + absences + " children " + kids.toList();
    }

    /** All of it as the bot reads it on a day. */
    Directory directory(Authority council, LocalDate day) {
        var away = absences.stream().filter(each -> each.on(day)).toList();
        if (last.isEmpty() || !away.equals(lastAway)) {
            onPaper = onPaper.or(() -> Optional.of(onPaper(council)));
            last = onPaper.map(paper -> paper.on(day, away));
            lastAway = away;
        }
        return last.orElseThrow();
    }

    /** The lists have been changed. */
    void changed() {
        onPaper = Optional.empty();
        last = Optional.empty();
    }

    private Directory onPaper(Authority council) {
        var teams = new ArrayList<Team>();
        for (var unit : List.of("c", "s-1", "s-2", "t-1", "t-2", "t-3")) {
            var above = Optional.ofNullable(ABOVE.get(unit)).map(TeamId::new);
            teams.add(new Team(new TeamId(unit), unit, above));
        }
        var people =
                seats.keySet().stream()
                        .filter(person -> !gone.contains(person))
                        .map(person -> new Person(council, person, person.value(), posts(person)))
                        .toList();
        return Directory.of(council, teams, people, kids());
    }

    private List<holdfast.people.Post> posts(PersonId person) {
        return seatsOf(person).stream()
                .map(seat -> new holdfast.people.Post(seat.role(), new TeamId(seat.unit())))
                .toList();
    }

    private List<Child> kids() {
        var all = new ArrayList<Child>();
        children.forEach((id, kid) ->
                all.add(
                        new Child(
                                id,
                                new TeamId(kid.team),
                                kid.worker,
                                kid.iro,
                                Optional.empty(),
                                kid.until)));
        return all;
    }
}
