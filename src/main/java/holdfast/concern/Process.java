package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Decision.Change;
import holdfast.concern.Entry.Hand;
import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Policy;
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
    private final Bells bells;
    private final Beginning beginning;
    private final Ruling ruling;
    private final Overtaking overtaking;
    private final Projection projection;
    private final Serving serving;
    private final Revision revision;
    private final Outside outside;

    public Process(Policy policy, CouncilDays days) {
        this.policy = policy;
        this.days = days;
        this.clocks = new Clocks(policy, days);
        this.ledger = new Ledger(new Owed(policy));
        this.bells = new Bells(clocks, ledger);
        var ladder = new LadderRuling(policy, clocks);
        this.beginning = new Beginning(policy, ladder);
        this.ruling = new Ruling(policy, clocks, ladder);
        this.projection = new Projection(policy, clocks, ledger);
        this.overtaking = new Overtaking(policy);
        this.serving = new Serving(policy);
        this.outside = new Outside(ledger);
        this.revision =
                new Revision(
                        clocks,
                        ledger,
                        new Retiming(policy, days, ladder),
                        new Handover(serving),
                        outside);
    }

    /**
     * Starts a matter.
     *
     * @param by who starts it, in the stead of the IRO when the IRO is away
     * @param operation the id of the act; the same act delivered again carries the same
     * @throws holdfast.workingday.CalendarEnds when a day lies past the calendar's horizon
     */
    public Decision open(Reference ref, Opening opening, Actor by, String operation, Instant now) {
        return switch (beginning.of(opening, London.day(now))) {
            case Ruling.No(var refusal) -> refusal;
            case Ruling.Events(var events) -> {
                var started = (ConcernEvent.Started) events.getFirst();
                var hand =
                        Hand.of(
                                by.id(),
                                Optional.ofNullable(by.instead().get(Role.IRO)),
                                operation);
                var begun = ledger.begin(opening.authority(), ref, started, hand, now);
                yield projection.foretold(
                        ledger.add(begun, events.subList(1, events.size()), hand, now), now);
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
        var rung = bells.rung(concern, now);
        return switch (ruling.on(rung.concern(), act, actor, seen, now)) {
            case Ruling.Events(var events) -> {
                var instead = ruling.insteadOf(rung.concern(), act, actor);
                var hand = Hand.of(actor.id(), instead, operation);
                yield projection.foretold(ledger.add(rung, events, hand, now), now);
            }
            case Ruling.No(var refusal) -> refusal;
        };
    }

    /** Whether the process would let this person do this now. */
    public boolean allows(Concern concern, Act act, Actor actor, Instant now) {
        try {
            return ruling.on(
                            bells.rung(concern, now).concern(),
                            act,
                            actor,
                            OptionalLong.empty(),
                            now)
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
        return foretold(bells.rung(concern, now), now);
    }

    private Change foretold(Change change, Instant now) {
        try {
            return projection.foretold(change, now);
        } catch (CalendarEnds e) {
            return change; // what lies beyond the calendar cannot be foreseen
        }
    }

    /**
     * Decides a concern anew when what it was timed by has changed, or who has which post: somebody
     * is away or back, has left or moved, or the child has. Whoever has it now is told. A child who
     * goes to another team although a formal concern stands against it, and one whom the council
     * stops looking after, are noted. Done twice, it changes nothing more.
     *
     * @param before the days it was timed by, where they are known: they tell why a day moved
     * @param was the directory before
     * @throws CalendarEnds when a day lies past the calendar's horizon now; none is guessed
     */
    public Change revisit(
            Concern concern,
            Optional<CouncilDays> before,
            Directory was,
            Directory directory,
            Instant now) {
        var change = revision.of(concern, before, was, directory, now);
        return change.isNone() ? change : foretold(change, now);
    }

    /** Erases all words of a matter whose time is over. */
    public Change erase(Concern concern, Instant now) {
        return outside.erased(concern, now);
    }

    /**
     * Keeps what became of notices: those that reach nobody become a visible fact, and whoever must
     * know is told.
     */
    public Change delivered(Concern concern, Map<String, List<Notice>> results, Instant now) {
        return outside.delivered(concern, results, now);
    }

    /** Notes that somebody looked at it: once a day for each person, and nobody is told. */
    public Change viewed(Concern concern, PersonId by, Instant now) {
        return outside.viewed(concern, by, now);
    }

    /**
     * Who serves in a role of this concern today: to whom it was handed on, who holds the post or
     * stands in, or else the next in line (R1.3).
     */
    public List<Person> serving(Concern concern, Role role, Directory directory) {
        return serving.in(concern, role, directory);
    }

    /**
     * For whom this person acts who serves in a role of this concern today: nobody, where it is
     * their own.
     */
    public Optional<PersonId> standsInFor(
            Concern concern, PersonId person, Role role, Directory directory) {
        return serving.standsInFor(concern, person, role, directory);
    }

    /** Whom a notice reaches today. */
    public List<Person> reached(Concern concern, Recipient to, Directory directory) {
        return serving.reached(concern, to, directory);
    }

    /**
     * The earliest instant at which this concern has something to do; empty when it never will by
     * itself.
     */
    public Optional<Instant> wakeAt(Concern concern, Instant now) {
        return bells.wakeAt(concern, now);
    }

    /** Whether what a notice was to say is no longer so. */
    public boolean overtaken(Concern concern, Notice notice) {
        return overtaking.overtaken(concern, notice);
    }

    /** A concern as it is to be kept, with what lists show of it and when it wakes next. */
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

    /**
     * Whoever owes the next act: the role of whom the stage asks it, or who judges; the IRO, while
     * a change has not been seen.
     */
    public Optional<Role> owing(Concern concern) {
        return clocks.owing(concern);
    }

    /** The days that count at this council, and those on which it is open. */
    public CouncilDays days() {
        return days;
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
     * @param category the id of one of the policy's categories, where the kind has any; of a
     *     significant change, the id of its kind
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
