package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Decision.Change;
import holdfast.concern.Decision.Refusal;
import holdfast.notice.Notice;
import holdfast.people.Authority;
import holdfast.people.ChildId;
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
    private final Ruling ruling;
    private final Projection projection;

    public Process(Policy policy, CouncilDays days) {
        this.policy = policy;
        this.days = days;
        this.clocks = new Clocks(policy, days);
        this.ledger = new Ledger(new Owed(policy));
        this.ruling = new Ruling(policy, clocks);
        this.projection = new Projection(policy, clocks, ledger);
    }

    /**
     * Starts a notification or a formal concern.
     *
     * @param operation the id of the act; the same act delivered again carries the same
     * @throws holdfast.workingday.CalendarEnds when a day lies past the calendar's horizon
     */
    public Decision open(
            Reference ref, Opening opening, PersonId by, String operation, Instant now) {
        var today = London.day(now);
        var first =
                opening.kind() == Kind.NOTIFICATION
                        ? policy.notification()
                        : policy.stages().getFirst();
        var wanted = opening.at().orElse(first.id());
        var stage =
                policy.stage(wanted)
                        .filter(_ ->
                                wanted.equals(first.id())
                                        || opening.kind() == Kind.CONCERN
                                                && !wanted.equals(StageId.NOTIFICATION));
        if (stage.isEmpty()) {
            return new Refusal.NoSuchStage(wanted);
        }
        if (!wanted.equals(first.id()) && !opening.particulars().containsKey("reason")) {
            return new Refusal.NeedsReason(wanted);
        }
        var refused = opening.by().flatMap(date -> dateRefused(stage.orElseThrow(), date, today));
        if (refused.isPresent()) {
            return refused.orElseThrow();
        }
        var whole =
                opening.kind() == Kind.NOTIFICATION
                        ? Optional.<LocalDate>empty()
                        : ruling.whole(today);
        var due =
                opening.by()
                        .map(ruling::known)
                        .orElseGet(() -> ruling.due(stage.orElseThrow(), today, whole));
        var edition = new Edition(policy.id(), policy.edition(), policy.hash());
        var started =
                new ConcernEvent.Started(
                        opening.kind(),
                        edition,
                        opening.children(),
                        opening.category(),
                        opening.particulars(),
                        wanted,
                        today,
                        due,
                        whole);
        return projection.foretold(
                ledger.begin(opening.authority(), ref, started, by, operation, now), now);
    }

    private static Optional<Refusal> dateRefused(Stage stage, LocalDate date, LocalDate today) {
        if (!stage.iroMaySetDue()) {
            return Optional.of(new Refusal.DateIsThePolicys());
        }
        return date.isAfter(today) ? Optional.empty() : Optional.of(new Refusal.DateGone(date));
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
        var rung = wake(concern, now);
        return switch (ruling.on(rung.concern(), act, actor, seen, now)) {
            case Ruling.Events(var events) -> {
                var change = rung;
                for (var event : events) {
                    change =
                            ledger.add(
                                    change,
                                    event,
                                    Optional.of(actor.id()),
                                    Optional.of(operation),
                                    now,
                                    now);
                }
                yield projection.foretold(change, now);
            }
            case Ruling.No(var refusal) -> refusal;
        };
    }

    /** Whether the process would let this person do this now. */
    public boolean allows(Concern concern, Act act, Actor actor, Instant now) {
        try {
            return ruling.on(wake(concern, now).concern(), act, actor, OptionalLong.empty(), now)
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

    /**
     * Whether a notice has been overtaken: nobody is pressed for an answer that is no longer
     * awaited.
     */
    public boolean overtaken(Concern concern, Notice notice) {
        var pressing = notice.why().waitsForWorkingDay();
        return pressing && (owing(concern).isEmpty() || answerBegun(concern, notice));
    }

    private boolean answerBegun(Concern concern, Notice notice) {
        return owing(concern).equals(Optional.of(Role.IRO)) && !notice.to().role().equals(Role.IRO);
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
    public Optional<LocalDate> projected(Concern concern) {
        return projection.end(concern);
    }

    /** Whoever owes the next act: the role that answers, or the IRO. */
    public Optional<Role> owing(Concern concern) {
        return switch (concern.standing()) {
            case Standing.Informal(var stay) -> answerer(stay.stage());
            case Standing.AtStage(var stay) -> answerer(stay.stage());
            case Standing.Answered _, Standing.Refused _ -> Optional.of(Role.IRO);
            case Standing.Accepted _, Standing.Ended _ -> Optional.empty();
        };
    }

    private Optional<Role> answerer(StageId stage) {
        return policy.stage(stage).map(Stage::answeredBy);
    }

    /** The policy this process follows. */
    public Policy policy() {
        return policy;
    }

    /**
     * A notification or formal concern that an IRO wants to start.
     *
     * @param category the id of one of the policy's categories
     * @param particulars what was filled in, by input id; {@code text} is always there, {@code
     *     reason} when a stage is skipped
     * @param by the answer date the IRO asks for, where the policy lets the IRO set it
     * @param at the stage to enter at; the first when none is named
     */
    public record Opening(
            Authority authority,
            Kind kind,
            List<ChildId> children,
            String category,
            Map<String, Text.Ref> particulars,
            Optional<LocalDate> by,
            Optional<StageId> at) {}
}
