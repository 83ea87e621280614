package holdfast.concern;

import holdfast.concern.WalkedPeople.Seat;
import holdfast.people.Person.Absence;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.workingday.Proclaimed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** What happens at the council besides, by dice: most of it to those who have the matter. */
final class News extends Dice {

    private final WalkedPeople people;
    private final Map<PersonId, List<Seat>> before = new LinkedHashMap<>();

    News(Random dice, WalkedCouncil council, WalkedPeople people) {
        super(dice, council);
        this.people = people;
    }

    /** An IRO who for some time stands in for the team manager as well. */
    void bothByOne(LocalDate today) {
        for (var person : List.of(Cast.IRO.id(), WalkedPeople.id("team-manager"))) {
            var cover = Optional.of(Cast.BOTH.id());
            people.absences.add(new Absence(person, today, today.plusDays(60), cover));
        }
    }

    /** What has happened, in a word. */
    String happens(List<PersonId> having, LocalDate today) {
        var who = one(4) || having.isEmpty() ? anybody() : any(having);
        people.changed();
        return switch (dice.nextInt(13)) {
            case 0, 1, 2 -> away(who, today);
            case 3 -> back(today);
            case 4 -> leaves(who);
            case 5 -> moves(who);
            case 6 -> filled();
            case 7, 8, 9 -> child(today);
            default -> calendar(today);
        };
    }

    private PersonId anybody() {
        return any(List.copyOf(people.seats.keySet()));
    }

    private String away(PersonId who, LocalDate today) {
        var from = today.plusDays(dice.nextInt(3));
        var cover = one(3) ? Optional.<PersonId>empty() : Optional.of(anybody());
        people.absences.add(new Absence(who, from, from.plusDays(dice.nextInt(25)), cover));
        return cover.isPresent() ? "absence with cover" : "absence without";
    }

    private String back(LocalDate today) {
        people.absences.removeIf(absence -> absence.on(today));
        return "back";
    }

    private String leaves(PersonId who) {
        before.putIfAbsent(who, people.seats.getOrDefault(who, List.of()));
        if (one(2)) {
            people.gone.add(who);
        } else {
            people.seats.put(who, List.of());
        }
        return "leaver";
    }

    private String moves(PersonId who) {
        before.putIfAbsent(who, people.seats.getOrDefault(who, List.of()));
        var units = List.of("t-1", "t-2", "t-3", "s-1", "s-2", "c");
        people.seats.computeIfPresent(
                who,
                (_, seats) -> seats.stream().map(s -> new Seat(s.role(), any(units))).toList());
        return "mover";
    }

    private String filled() {
        var empty = new ArrayList<>(before.keySet());
        if (!empty.isEmpty()) {
            var who = any(empty);
            people.gone.remove(who);
            people.seats.put(who, before.get(who));
        }
        return "post filled";
    }

    private String child(LocalDate today) {
        var kid = any(List.copyOf(people.children.values()));
        switch (dice.nextInt(4)) {
            case 0 -> kid.team = any(List.of("t-1", "t-2", "t-3"));
            case 1 -> {
                kid.iro = one(4) ? Optional.empty() : Optional.of(any(iros()));
                return "child's IRO";
            }
            case 2 -> {
                kid.worker =
                        one(3) ? Optional.empty() : Optional.of(WalkedPeople.id("social-worker-2"));
                return "child's worker";
            }
            default -> kid.until = one(2) ? Optional.of(near(today, 30)) : Optional.empty();
        }
        return "child";
    }

    private List<PersonId> iros() {
        var there = people.seats.keySet().stream().filter(who -> people.holds(who, Role.IRO));
        return Stream.concat(Stream.of(Cast.IRO.id()), there).distinct().toList();
    }

    private String calendar(LocalDate today) {
        var changes = new ArrayList<Proclaimed>();
        for (var n = 1 + dice.nextInt(3); n > 0; n--) {
            var day = today.plusDays(dice.nextInt(45) - 10L);
            var change =
                    one(3) || !WallCalendar.works(day)
                            ? Proclaimed.Change.REMOVED
                            : Proclaimed.Change.ADDED;
            changes.add(new Proclaimed(day, change, "why of " + day));
        }
        council.changes(changes);
        return "calendar";
    }
}
