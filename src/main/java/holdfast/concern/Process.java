package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Decision.Change;
import holdfast.notice.Notice;
import holdfast.people.Authority;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A council's process in one edition, over one calendar: decides what becomes of what people do and
 * what the clock brings. It is told the time and everything else it needs, and changes nothing
 * itself.
 */
public final class Process {

    private final Policy policy;
    private final CouncilDays days;
    private final Clocks clocks;
    private final Ledger ledger;
    private final Beginning beginning;
    private final Ruling ruling;
    private final Overtaking overtaking;
    private final Projection projection;

    public Process(Policy policy, CouncilDays days) {
        this.policy = policy;
        this.days = days;
        this.clocks = new Clocks(policy, days);
        this.ledger = new Ledger(new Owed(policy));
        var ladder = new LadderRuling(policy, clocks);
        this.beginning = new Beginning(policy, ladder);
        this.ruling = new Ruling(policy, clocks, ladder);
        this.projection = new Projection(policy, clocks, ledger);
        this.overtaking = new Overtaking(policy);
    }

    /**
     * Starts a matter.
     *
     * @param operation the id of the act; the same act delivered again carries the same
     * @throws holdfast.workingday.CalendarEnds when a day lies past the calendar's horizon
     */
    public Decision open(
            Reference ref, Opening opening, PersonId by, String operation, Instant now) {
        return switch (beginning.of(opening, London.day(now))) {
            case Ruling.No(var refusal) -> refusal;
            case Ruling.Events(var events) -> {
                var started = (ConcernEvent.Started) events.getFirst();
                var begun = ledger.begin(opening.authority(), ref, started, by, operation, now);
                yield projection.foretold(
                        added(begun, events.subList(1, events.size()), by, operation, now), now);
            }
        };
    }

    /**
     * Does what a person wants to do. What the clock has brought by now happens first, so that an
     * act never comes before a lapse that was due earlier.
     *
     * @param seen the version the person's card was drawn from; empty for a typed line
     */
    public Decision act(
            Concern concern,
            Act act,
            Actor actor,
            OptionalLong seen,
            String operation,
            Instant now) {
        var rung = rung(concern, now);
        return switch (ruling.on(rung.concern(), act, actor, seen, now)) {
            case Ruling.Events(var events) ->
                    projection.foretold(added(rung, events, actor.id(), operation, now), now);
            case Ruling.No(var refusal) -> refusal;
        };
    }

    private Change added(
            Change change, List<ConcernEvent> events, PersonId by, String operation, Instant now) {
        var all = change;
        for (var event : events) {
            all = ledger.add(all, event, Optional.of(by), Optional.of(operation), now, now);
        }
        return all;
    }

    /** Whether the process would let this person do this now. */
    public boolean allows(Concern concern, Act act, Actor actor, Instant now) {
        try {
            return ruling.on(rung(concern, now).concern(), act, actor, OptionalLong.empty(), now)
                    instanceof Ruling.Events;
        } catch (CalendarEnds e) {
            return false; // its days lie beyond the calendar
        }
    }

    /**
     * Lets everything happen that the clock has brought by {@code now}. Woken twice, or late, it
     * changes nothing more and nothing earlier.
     */
    public Change wake(Concern concern, Instant now) {
        var change = rung(concern, now);
        try {
            return projection.foretold(change, now);
        } catch (CalendarEnds e) {
            return change; // what lies beyond the calendar cannot be foreseen
        }
    }

    private Change rung(Concern concern, Instant now) {
        var change = Change.none(concern);
        var ring = clocks.next(concern, now);
        while (ring.filter(next -> !next.at().isAfter(now)).isPresent()) {
            var due = ring.orElseThrow();
            change =
                    ledger.add(
                            change, due.event(), Optional.empty(), Optional.empty(), now, due.at());
            ring = clocks.next(change.concern(), now);
        }
        return change;
    }

    /**
     * Keeps what became of notices: those that reach nobody become a visible fact, and whoever must
     * know is told.
     */
    public Change delivered(Concern concern, Map<String, List<Notice>> results, Instant now) {
        var kept =
                concern.notices().stream()
                        .flatMap(notice ->
                                results.getOrDefault(notice.id(), List.of(notice)).stream())
                        .toList();
        var change = Change.none(concern.withNotices(kept));
        for (var notice : results.values().stream().flatMap(List::stream).toList()) {
            if (notice.state() instanceof Notice.State.Failed(var to, var reason, var _)) {
                var event =
                        new ConcernEvent.Unreachable(notice.id(), notice.to().role(), to, reason);
                change = ledger.add(change, event, Optional.empty(), Optional.empty(), now, now);
            }
        }
        return change;
    }

    /**
     * The earliest instant at which this concern has something to do; empty when it never will by
     * itself.
     */
    public Optional<Instant> wakeAt(Concern concern, Instant now) {
        var owed = concern.notices().stream().flatMap(notice -> notice.next().stream());
        var ring = clocks.wakeAt(concern, now).stream();
        var redraw = concern.shown().values().stream().filter(concern::isBehind).map(_ -> now);
        return Stream.of(owed, ring, redraw).flatMap(s -> s).min(Instant::compareTo);
    }

    /** Whether what a notice was to say is no longer so. */
    public boolean overtaken(Concern concern, Notice notice) {
        return overtaking.overtaken(concern, notice);
    }

    /**
     * A concern as it is to be kept, with what lists show of it and when it next has something to
     * do.
     */
    public Concerns.Filing filing(Concern concern, Instant now) {
        return new Concerns.Filing(
                concern, Summary.of(concern, owing(concern)), wakeAt(concern, now));
    }

    /**
     * When something that waits for a working day may go: {@code now} from nine o'clock on a day on
     * which the council is open, or else the next such nine.
     */
    public Instant onWorkingDay(Instant now) {
        var today = London.day(now);
        var nine = London.nine(days.open().onOrAfter(today));
        return now.isBefore(nine) ? nine : now;
    }

    /** Working days left of the whole process after today; none when it has no limit yet. */
    public Optional<Integer> left(Concern concern, LocalDate today) {
        return concern.whole().map(last -> days.counting().between(today, last));
    }

    /**
     * The day it would end if every stage from here on took its full length; empty when it is not
     * at a formal stage.
     */
    public Optional<LocalDate> projected(Concern concern, LocalDate today) {
        return projection.end(concern, today);
    }

    /** Whoever owes the next act: the role of whom the stage asks it, or who judges. */
    public Optional<Role> owing(Concern concern) {
        return switch (concern.standing()) {
            case Standing.Informal(var stay) -> owing(stay);
            case Standing.AtStage(var stay) -> owing(stay);
            case Standing.Answered s -> policy.stage(s.stay().stage()).map(Stage::judge);
            case Standing.Refused _ -> Optional.of(Role.IRO);
            case Standing.Told _, Standing.Accepted _, Standing.Ended _ -> Optional.empty();
        };
    }

    private Optional<Role> owing(Standing.StageEntry stay) {
        return policy.stage(stay.stage()).map(stage -> Clocks.owing(stage, stay));
    }

    /** The policy this process follows. */
    public Policy policy() {
        return policy;
    }

    /** Who is told of a matter of this kind that is only told. */
    public List<Role> told(Kind kind) {
        return Tellings.of(policy, kind);
    }

    /**
     * A matter that somebody wants to start.
     *
     * @param category the id of one of the policy's categories, where the kind has any
     * @param particulars what was filled in, by input id; {@code text} is always there, {@code
     *     reason} when a stage is skipped
     * @param by the answer date the IRO asks for, where the policy lets the IRO set it
     * @param at the stage to enter at; the first when none is named
     * @param review the day of the review it comes from
     * @param urgent whether the informal stage is skipped
     * @param links earlier matters it goes on from
     */
    public record Opening(
            Authority authority,
            Kind kind,
            Subject subject,
            Optional<String> category,
            Map<String, Text.Ref> particulars,
            Optional<LocalDate> by,
            Optional<StageId> at,
            Optional<LocalDate> review,
            boolean urgent,
            List<Reference> links) {}
}
