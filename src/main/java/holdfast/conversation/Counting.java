package holdfast.conversation;

import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.people.Child;
import holdfast.people.Directory.Subject;
import holdfast.people.Role;
import holdfast.summary.Count;
import holdfast.summary.Ground;
import holdfast.summary.Matters;
import holdfast.summary.Slice;
import holdfast.summary.Slice.By;
import holdfast.summary.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person may count today: the IRO manager everything, heads of service and above what is in
 * their own line. It costs what is open, or what happened in the period.
 */
final class Counting {

    /** Between few people: never counted, never listed. */
    private static final Set<Kind> UNCOUNTED = Set.of(Kind.TALK, Kind.COMPLAINT);

    private final Concerns concerns;
    private final Caller caller;
    private final Ground ground;

    Counting(Concerns concerns, Intake intake, Caller caller, LocalDate today) {
        this.concerns = concerns;
        this.caller = caller;
        var days = intake.days(caller.authority()).counting();
        this.ground = new Ground(caller.directory(), days, today);
    }

    Ground ground() {
        return ground;
    }

    Matters open() {
        return matters(concerns.open(caller.authority()).stream());
    }

    /** Everything to which anything happened in the months of a period. */
    Matters during(Span span) {
        return matters(
                span.months().stream()
                        .flatMap(month -> concerns.during(caller.authority(), month).stream())
                        .distinct());
    }

    /** What was only told in a quarter, and nothing else. */
    Matters told(Span quarter) {
        return matters(
                Stream.of(Kind.PRAISE, Kind.CHANGE)
                        .flatMap(kind ->
                                quarter.months().stream()
                                        .flatMap(month ->
                                                concerns
                                                        .raised(caller.authority(), kind, month)
                                                        .stream())));
    }

    private Matters matters(Stream<Summary> found) {
        var known = new HashMap<Subject, Boolean>();
        return new Matters(
                found.filter(summary -> !UNCOUNTED.contains(summary.kind()))
                        .filter(it -> known.computeIfAbsent(it.subject(), this::mayCount))
                        .toList(),
                ground);
    }

    /** What an IRO manager may not know of in particular still counts. */
    private boolean mayCount(Subject subject) {
        return caller.mayOversee(subject)
                && (caller.mayKnow(subject) || caller.managesIros(subject));
    }

    /** Whether a child is in this person's care or line. */
    boolean mayCount(Child child) {
        return caller.mayOversee(Subject.of(List.of(child.id())));
    }

    boolean isOfAll() {
        return caller.roles().contains(Role.IRO_MANAGER);
    }

    /** Cafcass deliberations and legal advice are the IRO's and the IRO manager's alone. */
    boolean mayTell(Slice slice) {
        return isOfAll()
                || !slice.has(By.CAFCASS, "questioned") && !slice.has(By.MILESTONE, "advised");
    }

    List<Count> told(List<Count> counts) {
        return counts.stream().filter(count -> mayTell(count.slice())).toList();
    }

    /** Of these, those that this person may know of. */
    List<Summary> known(List<Summary> all) {
        return all.stream().filter(summary -> caller.mayKnow(summary.subject())).toList();
    }
}
