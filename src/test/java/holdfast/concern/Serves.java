package holdfast.concern;

import holdfast.concern.WalkedPeople.Kid;
import holdfast.concern.WalkedPeople.Seat;
import holdfast.notice.Recipient;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Who serves in which role on a day, found as a clerk would: with the council's lists, from post to
 * post and from one who stands in to the next.
 */
final class Serves {

    private static final List<String> LINE =
            List.of(
                    "team-manager",
                    "service-manager",
                    "head-of-service",
                    "service-director",
                    "assistant-director",
                    "director-of-childrens-services");

    private final WalkedPeople people;
    private final Mirror it;
    private final Subject subject;
    private final Optional<LocalDate> today;

    private Serves(WalkedPeople people, Mirror it, Subject subject, Optional<LocalDate> today) {
        this.people = people;
        this.it = it;
        this.subject = subject;
        this.today = today;
    }

    static Serves on(LocalDate today, WalkedPeople people, Mirror it, Subject subject) {
        return new Serves(people, it, subject, Optional.of(today));
    }

    /** Who serves today: nobody without a post, and nobody who is away. */
    List<PersonId> in(Role role) {
        var handed = handed(role).flatMap(this::present);
        if (handed.isPresent()) {
            return List.of(handed.orElseThrow());
        }
        var own = posted(role);
        return own.isEmpty() ? nextInLine(role) : own;
    }

    /** To whom it was handed, while they have any post. */
    private Optional<PersonId> handed(Role role) {
        return it.handed
                .filter(to -> to.role().equals(role))
                .map(Mirror.Handed::to)
                .filter(to -> !people.seatsOf(to).isEmpty());
    }

    private List<PersonId> posted(Role role) {
        return role.equals(Role.IRO) && subject.children().isEmpty() ? starter() : holders(role);
    }

    private List<PersonId> starter() {
        return people.holds(it.raisedBy, Role.IRO) && present(it.raisedBy).isPresent()
                ? present(it.raisedBy).stream().toList()
                : holders(Role.IRO_MANAGER);
    }

    /** Who has that post for the children or the team. */
    List<PersonId> holders(Role role) {
        var all = new LinkedHashSet<PersonId>();
        kids().forEach(kid -> all.addAll(of(kid, role)));
        subject.team().map(TeamId::value).ifPresent(team -> all.addAll(at(team, role)));
        return List.copyOf(new ArrayList<>(all));
    }

    private List<Kid> kids() {
        return subject.children().stream()
                .flatMap(child -> Optional.ofNullable(people.children.get(child)).stream())
                .toList();
    }

    private List<PersonId> of(Kid kid, Role role) {
        if (role.equals(Role.SOCIAL_WORKER)) {
            return allocated(kid.worker, role);
        }
        if (role.equals(Role.IRO)) {
            var iro = allocated(kid.iro, role);
            return iro.isEmpty() ? at(kid.team, Role.IRO_MANAGER) : iro;
        }
        return at(kid.team, role);
    }

    private List<PersonId> allocated(Optional<PersonId> person, Role role) {
        return person.filter(who -> people.holds(who, role)).flatMap(this::present).stream()
                .toList();
    }

    private List<PersonId> at(String team, Role role) {
        for (var unit : WalkedPeople.upFrom(team)) {
            var there = new LinkedHashSet<PersonId>();
            for (var person : people.seats.keySet()) {
                if (people.seatsOf(person).contains(new Seat(role, unit))) {
                    present(person).ifPresent(there::add);
                }
            }
            if (!there.isEmpty()) {
                return new ArrayList<>(there);
            }
        }
        return List.of();
    }

    /** Themselves, or the last of those who stand in for one another; without a post, nobody. */
    Optional<PersonId> present(PersonId person) {
        var at = person;
        for (var hops = 0; hops <= people.absences.size(); hops++) {
            var who = at;
            var away = today.flatMap(day -> people.away(who, day));
            if (away.isEmpty()) {
                return Optional.of(at).filter(there -> !people.seatsOf(there).isEmpty());
            }
            if (away.orElseThrow().cover().isEmpty()) {
                return Optional.empty();
            }
            at = away.orElseThrow().cover().orElseThrow();
        }
        return Optional.empty(); // all of them are away
    }

    private List<PersonId> nextInLine(Role vacant) {
        var named = new LinkedHashSet<PersonId>();
        it.stage
                .filter(stage -> Hearers.parties(stage).contains(vacant))
                .flatMap(stage -> stage.lapse().nextContact())
                .ifPresent(next -> next.ping().forEach(role -> named.addAll(holders(role))));
        var all = new LinkedHashSet<PersonId>();
        kids().forEach(kid -> all.addAll(above(kid.team, vacant)));
        subject.team().map(TeamId::value).ifPresent(team -> all.addAll(above(team, vacant)));
        return new ArrayList<>(named.isEmpty() ? all : named);
    }

    private List<PersonId> above(String team, Role vacant) {
        for (var i = LINE.indexOf(vacant.id()) + 1; i > 0 && i < LINE.size(); i++) {
            var there = at(team, new Role(LINE.get(i)));
            if (!there.isEmpty()) {
                return there;
            }
        }
        return List.of();
    }

    List<PersonId> reached(Recipient to) {
        return switch (to) {
            case Recipient.RoleFor(var role, var _) -> in(role);
            case Recipient.Named(var _, var role)
                    when role.equals(Role.IRO) && subject.children().isEmpty() ->
                    in(role);
            case Recipient.Named(var person, var _) ->
                    people.seatsOf(person).isEmpty()
                            ? List.of()
                            : List.of(present(person).orElse(person));
        };
    }

    /** Why nobody may turn to this person: they have no post, or are away and others stand in. */
    Optional<String> leftAlone(PersonId who) {
        if (people.seatsOf(who).isEmpty()) {
            return Optional.of("has no post");
        }
        return present(who)
                .filter(other -> !other.equals(who))
                .map(other -> "is covered by " + other);
    }

    /** In whose place somebody is who serves in a role; nobody's, when the post is their own. */
    Optional<PersonId> instead(PersonId who, Role role) {
        var paper = new Serves(people, it, subject, Optional.empty());
        var own = handed(role).map(List::of).orElseGet(() -> paper.posted(role));
        if (own.contains(who)) {
            return Optional.empty();
        }
        var away =
                own.stream()
                        .filter(one -> people.away(one, today.orElseThrow()).isPresent())
                        .toList();
        return away.stream()
                .filter(one -> present(one).equals(Optional.of(who)))
                .findFirst()
                .or(() -> away.stream().findFirst());
    }
}
