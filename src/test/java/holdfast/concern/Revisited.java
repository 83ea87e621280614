package holdfast.concern;

import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent.Leaves;
import holdfast.concern.ConcernEvent.Moved;
import holdfast.concern.ConcernEvent.Retimed;
import holdfast.people.ChildId;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be written of a mirrored matter when the council's lists or calendar have changed.
 */
final class Revisited {

    private final Mirror it;
    private final Holding holding;
    private final Map<ChildId, String> teams = new HashMap<>();
    private final Set<Leaves> leaving = new HashSet<>();

    Revisited(Mirror it, Holding holding) {
        this.it = it;
        this.holding = holding;
    }

    /** Where the children are as the matter begins. */
    void begins(WalkedPeople people) {
        people.children.forEach((id, kid) -> teams.put(id, kid.team));
    }

    List<ConcernEvent> expected(
            Concern concern, WalkedPeople people, Serves serves, LocalDate today) {
        var all = new ArrayList<ConcernEvent>();
        retimed(today).ifPresent(all::add);
        concern.children().forEach(child -> child(child, people).forEach(all::add));
        begins(people);
        if (!it.over() && it.kind != Kind.TALK) {
            var roles = new LinkedHashSet<Role>();
            it.owes().ifPresent(roles::add);
            roles.add(Role.IRO);
            roles.forEach(
                    role -> holding.covered(role, serves.in(role), concern).ifPresent(all::add));
        }
        return all;
    }

    private List<ConcernEvent> child(ChildId id, WalkedPeople people) {
        var events = new ArrayList<ConcernEvent>();
        var kid = people.children.get(id);
        var was = teams.get(id);
        if (it.over() || it.kind.told() || kid == null || was == null) {
            return events;
        }
        if (it.kind == Kind.CONCERN && !was.equals(kid.team)) {
            events.add(new Moved(id, new TeamId(was), new TeamId(kid.team)));
        }
        kid.until.map(until -> new Leaves(id, until)).filter(leaving::add).ifPresent(events::add);
        return events;
    }

    /** Days that people chose stay; all others are counted again from where they began. */
    private Optional<ConcernEvent> retimed(LocalDate today) {
        var runs = it.awaited() && !it.kind.told() || it.undecided();
        if (!runs) {
            return Optional.empty();
        }
        var days = it.council.days();
        var limit = it.council.policy().wholeProcess();
        var whole =
                it.whole.flatMap(was ->
                        moved(
                                was,
                                days.due(it.formal.orElseThrow(), limit.orElseThrow().within()),
                                today));
        var kept = it.whole;
        it.whole = whole.map(Retimed.Moved::now).or(() -> kept);
        var due =
                it.awaited() && !it.chosen
                        ? moved(it.due, it.due(it.at(), it.opened), today)
                        : Optional.<Retimed.Moved>empty();
        it.whole = kept;
        return due.isPresent() || whole.isPresent()
                ? Optional.of(new Retimed(it.at().id(), due, whole, Optional.empty()))
                : Optional.empty();
    }

    /** No day is moved to one that is over, nor to one that leaves nobody a day at work. */
    private Optional<Retimed.Moved> moved(LocalDate was, LocalDate counted, LocalDate today) {
        var next = it.council.days().nextOpen(today);
        if (counted.isAfter(was)) {
            return counted.isBefore(today)
                    ? Optional.empty()
                    : Optional.of(new Retimed.Moved(was, counted));
        }
        var sooner = counted.isBefore(next) ? next : counted;
        return sooner.isBefore(was)
                ? Optional.of(new Retimed.Moved(was, sooner))
                : Optional.empty();
    }

    /** Who has the matter now and neither has been told nor will be. */
    List<PersonId> forgotten(Concern concern, Serves serves) {
        var roles = new LinkedHashSet<Role>();
        it.owes().ifPresent(roles::add);
        roles.add(Role.IRO);
        var all = new ArrayList<PersonId>();
        if (it.over() || it.kind == Kind.TALK) {
            return all;
        }
        for (var role : roles) {
            var letters =
                    concern.notices().stream()
                            .filter(notice -> notice.to().role().equals(role))
                            .filter(notice -> notice.next().isPresent())
                            .flatMap(notice -> serves.reached(notice.to()).stream())
                            .toList();
            serves.in(role).stream()
                    .filter(who ->
                            !holding.told(role, concern).contains(who) && !letters.contains(who))
                    .forEach(all::add);
        }
        return all;
    }
}
