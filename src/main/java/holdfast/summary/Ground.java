package holdfast.summary;

import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.Role;
import holdfast.people.Team;
import holdfast.people.TeamId;
import holdfast.workingday.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a summary stands on: who is where today, and which days count.
 *
 * @param days the days by which the council counts
 * @param today in Europe/London
 */
public record Ground(Directory directory, WorkingDays days, LocalDate today) {

    /**
     * The working days after one day, up to and including another, 0 when that is not later; empty
     * where the calendar does not reach: none is guessed.
     */
    public OptionalInt between(LocalDate from, LocalDate to) {
        return days.knows(from) && days.knows(to)
                ? OptionalInt.of(days.between(from, to))
                : OptionalInt.empty();
    }

    /** How many working days have passed since. */
    public OptionalInt since(LocalDate day) {
        return between(day, today);
    }

    /** Whether a day lies in what is left of this week: from today to Sunday. */
    public boolean isThisWeek(LocalDate day) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return !day.isBefore(today) && !day.isAfter(sunday);
    }

    /** The teams a matter is with, each once, however many of its children are there. */
    public Set<TeamId> teams(Subject subject) {
        var ofChildren = subject.listed().stream().flatMap(id -> team(id).stream());
        return Stream.concat(ofChildren, subject.team().stream())
                .map(id -> directory.team(id).map(Team::id).orElse(id))
                .collect(Collectors.toSet());
    }

    private Optional<TeamId> team(ChildId child) {
        return directory.child(child).map(Child::team);
    }

    /** Whether a matter is with that unit, or with one that is part of it. */
    public boolean isIn(TeamId unit, Subject subject) {
        return teams(subject).stream().anyMatch(team -> isPart(team, unit));
    }

    private boolean isPart(TeamId team, TeamId unit) {
        var at = Optional.of(team);
        while (at.isPresent() && !at.orElseThrow().equals(unit)) {
            at = at.flatMap(directory::team).flatMap(Team::partOf);
        }
        return at.isPresent();
    }

    /**
     * Whether a child the matter is about is allocated to that IRO, there or away.
     *
     * @param iro an IRO's id; blank for nobody
     */
    boolean isWith(String iro, Subject subject) {
        return subject.listed().stream()
                .flatMap(id -> directory.child(id).stream())
                .map(this::iro)
                .anyMatch(id -> id.equalsIgnoreCase(iro));
    }

    /** The id of the IRO to whom a child is allocated; blank when there is none. */
    String iro(Child child) {
        return directory.allocated(Role.IRO, child).map(it -> it.id().value()).orElse("");
    }

    /** Whether the council looks after the child today. */
    boolean isInCare(Child child) {
        return child.until().filter(today::isAfter).isEmpty();
    }
}
