package holdfast.watch;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import holdfast.people.Authority;
import holdfast.watch.Survey.Finding;
import holdfast.watch.Survey.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks every five minutes whether Holdfast does what it promises, apart from whatever does it
 * (promises, P7): whatever is open wakes or has a reason not to, nothing due is late, nothing owed
 * lies about, and the histories are as they were written. What it finds reaches the ops contact,
 * and whoever asks for Holdfast's health.
 */
public final class Auditor {

    /** How often it looks; by the machine's time. */
    public static final Duration EVERY = Duration.ofMinutes(5);

    /** So late may nothing be that is due. */
    static final Duration LATE = Duration.ofMinutes(5);

    /** So long may nothing be owed. */
    static final Duration OWED = Duration.ofMinutes(15);

    /** Every history is read once in so many rounds: all of them within the hour. */
    static final int ROUNDS = 12;

    private final Collection<Authority> councils;
    private final Survey survey;
    private final Processes processes;
    private final Predicate<Concern> sound;
    private final Alarm alarm;
    private final InstantSource clock;
    private final InstantSource machine;
    private final Map<Authority, Slices> slices = new HashMap<>();
    private volatile Optional<Report> last = Optional.empty();

    /**
     * What a look has come to.
     *
     * @param at when, by the machine's time
     */
    public record Report(Instant at, List<Finding> findings, Map<Authority, Tally> tallies) {

        public Report {
            findings = List.copyOf(findings);
            tallies = Map.copyOf(tallies);
        }
    }

    /**
     * How much there is of a council.
     *
     * @param open what still asks something of somebody
     * @param due what has something to do by now
     * @param late what was due more than five minutes ago
     * @param owed notices still to be sent
     * @param failed notices that reached nobody
     * @param stuck what is put by because nobody can see to it
     */
    public record Tally(int open, int due, int late, int owed, int failed, int stuck) {}

    /**
     * @param sound whether a concern's history is as it was written
     * @param clock the council's time
     * @param machine the machine's own
     */
    public Auditor(
            Collection<Authority> councils,
            Survey survey,
            Processes processes,
            Predicate<Concern> sound,
            Alarm alarm,
            InstantSource clock,
            InstantSource machine) {
        this.councils = List.copyOf(councils);
        this.survey = survey;
        this.processes = processes;
        this.sound = sound;
        this.alarm = alarm;
        this.clock = clock;
        this.machine = machine;
    }

    /** Looks at everything, and tells the ops contact what it found. */
    public synchronized Report run() {
        var now = clock.instant();
        var findings = new LinkedHashSet<Finding>();
        var tallies = new LinkedHashMap<Authority, Tally>();
        for (var council : councils) {
            var lines = survey.of(council);
            lines.forEach(line -> look(council, line, now).ifPresent(findings::add));
            findings.addAll(histories(council, lines, now));
            tallies.put(council, tally(lines, now));
        }
        var report = new Report(machine.instant(), List.copyOf(findings), tallies);
        last = Optional.of(report);
        alarm.raise(councils, report.findings(), now);
        return report;
    }

    /** How much there is of a council now. */
    public Tally tally(Authority council) {
        return tally(survey.of(council), clock.instant());
    }

    /** What the last look has come to; empty before the first. */
    public Optional<Report> last() {
        return last;
    }

    private static Optional<Finding> look(Authority council, Line line, Instant now) {
        if (line.stuck() > 0) {
            return Optional.<Finding>of(new Finding.Stuck(council, line.ref(), line.stuck()))
                    .filter(_ -> line.stuck() >= Concerns.Stuck.MOST);
        }
        if (line.open() && line.runs() && line.wakeAt().isEmpty()) {
            return Optional.of(new Finding.Asleep(council, line.ref()));
        }
        return line.wakeAt()
                .filter(at -> at.plus(LATE).isBefore(now))
                .<Finding>map(at -> new Finding.Late(council, line.ref(), at))
                .or(() ->
                        line.owedSince()
                                .filter(at -> at.plus(OWED).isBefore(now))
                                .map(at -> new Finding.Unsent(council, line.ref(), at)));
    }

    private Collection<Finding> histories(Authority council, List<Line> lines, Instant now) {
        var ours = slices.computeIfAbsent(council, _ -> new Slices());
        for (var line : ours.next(lines)) {
            ours.note(
                    line.ref(), line.stuck() > 0 ? Optional.empty() : history(council, line, now));
        }
        return ours.findings();
    }

    private Optional<Finding> history(Authority council, Line line, Instant now) {
        var found = new ArrayList<Finding>();
        var read =
                survey.reads(
                        council,
                        line.ref(),
                        (concern, wakeAt) -> {
                            if (!sound.test(concern)) {
                                found.add(new Finding.Broken(council, line.ref()));
                            } else if (wakeAt.isEmpty() && wakes(concern, now)) {
                                found.add(new Finding.Asleep(council, line.ref()));
                            }
                        });
        return read
                ? found.stream().findFirst()
                : Optional.of(new Finding.Unread(council, line.ref()));
    }

    /**
     * Whether its policy wakes it. What waits to be seen or judged may well have nothing that wakes
     * it: where it stands is the reason, and that is on the record.
     */
    private boolean wakes(Concern concern, Instant now) {
        try {
            return processes.of(concern).wakeAt(concern, now).isPresent();
        } catch (RuntimeException e) {
            return true; // its policy cannot follow it
        }
    }

    private static Tally tally(List<Line> lines, Instant now) {
        return new Tally(
                count(lines, Line::open),
                count(lines, line -> line.wakeAt().filter(at -> !at.isAfter(now)).isPresent()),
                count(
                        lines,
                        line ->
                                line.wakeAt()
                                        .filter(at -> at.plus(LATE).isBefore(now))
                                        .isPresent()),
                lines.stream().mapToInt(Line::owed).sum(),
                lines.stream().mapToInt(Line::failed).sum(),
                count(lines, line -> line.stuck() > 0));
    }

    private static int count(List<Line> lines, Predicate<Line> which) {
        return (int) lines.stream().filter(which).count();
    }
}
