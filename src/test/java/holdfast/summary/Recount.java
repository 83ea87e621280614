package holdfast.summary;

import holdfast.concern.Answer.AgreedAction;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.concern.Standing;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Role;
import holdfast.people.TeamId;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Counts as somebody would who goes through every file from the first page to the last. It reads
 * histories and never a facet, and shares nothing with what it checks.
 */
final class Recount {

    private final List<Concern> files = new ArrayList<>();
    private final Directory directory;
    private final CouncilDays days;
    private final LocalDate today;

    Recount(List<Concern> all, Directory directory, CouncilDays days, LocalDate today) {
        for (var concern : all) {
            if (!(concern.standing() instanceof Standing.Ended(var how, var _, var _)
                    && how == Standing.Ended.How.VOID)) {
                files.add(concern);
            }
        }
        this.directory = directory;
        this.days = days;
        this.today = today;
    }

    Set<Reference> those(Predicate<Concern> wanted) {
        var found = new TreeSet<Reference>();
        for (var concern : files) {
            if (wanted.test(concern)) {
                found.add(concern.ref());
            }
        }
        return found;
    }

    List<Concern> files(Predicate<Concern> wanted) {
        return files.stream().filter(wanted).toList();
    }

    /** From the opening of a stage to its first answer in these days. */
    List<Integer> answers(Concern concern, LocalDate from, LocalDate to) {
        var took = new ArrayList<Integer>();
        var opened = LocalDate.MIN;
        for (var entry : concern.history()) {
            var day = London.day(entry.at());
            if (entry.event() instanceof ConcernEvent.Started
                    || entry.event() instanceof ConcernEvent.Escalated) {
                opened = day;
            }
            if (entry.event() instanceof ConcernEvent.Answered && opened != LocalDate.MIN) {
                if (!day.isBefore(from) && !day.isAfter(to)) {
                    took.add(workingDays(opened, day));
                }
                opened = LocalDate.MIN;
            }
        }
        return took;
    }

    /** From its first day to the day it was closed, where that is one of these. */
    List<Integer> endings(Concern concern, LocalDate from, LocalDate to) {
        var took = new ArrayList<Integer>();
        for (var entry : concern.history()) {
            var day = London.day(entry.at());
            if (entry.event() instanceof ConcernEvent.Closed
                    && !day.isBefore(from)
                    && !day.isAfter(to)) {
                took.add(workingDays(raised(concern), day));
            }
        }
        return took;
    }

    static boolean isOpenConcern(Concern concern) {
        return isConcern(concern) && !(concern.standing() instanceof Standing.Ended);
    }

    static boolean isConcern(Concern concern) {
        return concern.kind() == Kind.CONCERN || concern.kind() == Kind.NOTIFICATION;
    }

    static boolean isAtStage(Concern concern, String stage) {
        return concern.standing() instanceof Standing.AtStage(var stay)
                && stay.stage().id().equals(stage);
    }

    static boolean isInformal(Concern concern) {
        return concern.standing() instanceof Standing.Informal
                || concern.standing() instanceof Standing.Recorded;
    }

    static boolean awaitsJudgement(Concern concern) {
        return concern.standing() instanceof Standing.Answered
                || concern.standing() instanceof Standing.Refused
                || concern.standing() instanceof Standing.Recorded;
    }

    boolean isStageLate(Concern concern) {
        if (concern.standing() instanceof Standing.AtStage(var stay)) {
            return hasLapsedSince(concern, stay.opened());
        }
        return concern.standing() instanceof Standing.Informal(var stay)
                && hasLapsedSince(concern, stay.opened());
    }

    private static boolean hasLapsedSince(Concern concern, LocalDate opened) {
        var lapsed = false;
        for (var entry : concern.history()) {
            if (entry.event() instanceof ConcernEvent.Escalated) {
                lapsed = false;
            }
            if (entry.event() instanceof ConcernEvent.Lapsed e && !e.on().isBefore(opened)) {
                lapsed = true;
            }
        }
        return lapsed;
    }

    boolean isWholeLate(Concern concern) {
        return isOpenConcern(concern)
                && !(concern.standing() instanceof Standing.Accepted)
                && happened(concern, e -> e instanceof ConcernEvent.WholeLapsed);
    }

    boolean hasLateAction(Concern concern) {
        if (!(concern.standing() instanceof Standing.Accepted)) {
            return false;
        }
        for (var action : concern.actions()) {
            if (action.state() == AgreedAction.State.OPEN && action.due().isBefore(today)) {
                return true;
            }
        }
        return false;
    }

    boolean isLate(Concern concern) {
        return isOpenConcern(concern)
                && (isStageLate(concern) || isWholeLate(concern) || hasLateAction(concern));
    }

    boolean isDueBySunday(Concern concern) {
        var dates = new ArrayList<LocalDate>();
        switch (concern.standing()) {
            case Standing.AtStage(var stay) -> dates.add(stay.due());
            case Standing.Informal(var stay) -> dates.add(stay.due());
            case Standing.Accepted _ -> {
                for (var action : concern.actions()) {
                    if (action.state() == AgreedAction.State.OPEN) {
                        dates.add(action.due());
                    }
                }
            }
            default -> {}
        }
        if (!(concern.standing() instanceof Standing.Accepted)) {
            concern.whole().ifPresent(dates::add);
        }
        var sunday = today;
        while (sunday.getDayOfWeek().getValue() != 7) {
            sunday = sunday.plusDays(1);
        }
        for (var date : dates) {
            if (date.compareTo(today) >= 0 && date.compareTo(sunday) <= 0) {
                return true;
            }
        }
        return false;
    }

    Set<TeamId> teams(Concern concern) {
        var teams = new TreeSet<TeamId>((a, b) -> a.value().compareTo(b.value()));
        if (concern.subject().team().isPresent()) {
            teams.add(concern.subject().team().orElseThrow());
            return teams;
        }
        for (ChildId id : concern.children()) {
            teams.add(directory.child(id).orElseThrow().team());
        }
        return teams;
    }

    boolean isUnder(Concern concern, String unit) {
        for (var team : teams(concern)) {
            for (var up = directory.team(team);
                    up.isPresent();
                    up = up.orElseThrow().partOf().flatMap(directory::team)) {
                if (up.orElseThrow().id().value().equals(unit)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isAllocatedTo(Concern concern, String name) {
        if (concern.subject().team().isPresent()) {
            return false;
        }
        for (ChildId id : concern.children()) {
            if (name.equals(iro(directory.child(id).orElseThrow()))) {
                return true;
            }
        }
        return false;
    }

    String iro(Child child) {
        return directory.allocated(Role.IRO, child).map(it -> it.name()).orElse("");
    }

    /** Counted a day at a time. */
    int workingDays(LocalDate from, LocalDate to) {
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += days.counting().counts(day) ? 1 : 0;
        }
        return count;
    }

    int age(Concern concern) {
        return workingDays(raised(concern), today);
    }

    static LocalDate raised(Concern concern) {
        return London.day(concern.history().getFirst().at());
    }

    static boolean happened(Concern concern, Predicate<ConcernEvent> what) {
        return concern.history().stream().map(Entry::event).anyMatch(what);
    }

    static boolean happened(
            Concern concern, Predicate<ConcernEvent> what, LocalDate from, LocalDate to) {
        for (var entry : concern.history()) {
            var day = day(entry);
            if (what.test(entry.event()) && !day.isBefore(from) && !day.isAfter(to)) {
                return true;
            }
        }
        return false;
    }

    /** A lapse is of its own day, however late somebody looked at the clock. */
    private static LocalDate day(Entry entry) {
        return entry.event() instanceof ConcernEvent.Lapsed e ? e.on() : London.day(entry.at());
    }
}
