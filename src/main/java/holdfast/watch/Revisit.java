package holdfast.watch;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Concerns.Outcome;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.watch.Marks.Mark;
import holdfast.watch.Nodes.Share;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.CouncilDays;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes over a council's open concerns when what they are timed by has changed, or who has which
 * post today. It costs what is open, once a change. Broken off it is done again, and done twice it
 * changes nothing more.
 *
 * <p>A node goes over them when it sees a change itself, or finds one at its start: so one that
 * still has the old calendar moves nothing back.
 */
public final class Revisit {

    private static final Logger LOG = LoggerFactory.getLogger(Revisit.class);
    private static final int TRIES = 20;

    /** A change whose concerns have been gone over but for those that are left. */
    private record Round(
            Mark now, Optional<CouncilDays> before, Directory was, List<Reference> left) {}

    private final Concerns concerns;
    private final Processes processes;
    private final Marks marks;
    private final People people;
    private final Supplier<Map<Authority, CouncilDays>> days;
    private final InstantSource clock;
    private final Map<Authority, Mark> settled = new ConcurrentHashMap<>();
    private final Map<Authority, Directory> seen = new ConcurrentHashMap<>();
    private final Map<Authority, Round> unsettled = new ConcurrentHashMap<>();
    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    /**
     * @param days those by which each council counts at this moment
     */
    public Revisit(
            Concerns concerns,
            Processes processes,
            People people,
            Marks marks,
            Supplier<Map<Authority, CouncilDays>> days,
            InstantSource clock) {
        this.concerns = concerns;
        this.processes = processes;
        this.marks = marks;
        this.people = people;
        this.days = days;
        this.clock = clock;
    }

    /** Nothing is known any more of what was gone over: the store has been emptied. */
    public void forget() {
        settled.clear();
        seen.clear();
        unsettled.clear();
    }

    /** Sees to every council for which something has changed. */
    void run() {
        run(Share.whole());
    }

    /**
     * Sees to the councils that are this node's, one node to each. Of the others it forgets what it
     * has gone over: when one of them becomes its own, the store says what has been done.
     */
    void run(Share share) {
        days.get().keySet().stream()
                .filter(council -> !share.has(council.id()))
                .forEach(council -> {
                    settled.remove(council);
                    unsettled.remove(council);
                });
        days.get().entrySet().stream()
                .filter(each -> share.has(each.getKey().id()))
                .forEach(each -> run(each.getKey(), each.getValue()));
    }

    private void run(Authority council, CouncilDays now) {
        people.directory(council)
                .ifPresent(directory -> settle(council, mark(now, directory), directory));
    }

    private static Mark mark(CouncilDays days, Directory directory) {
        return new Mark("days:" + days.edition() + " people:" + directory.edition(), days);
    }

    /** What cannot be gone over now keeps no clock of any council from ringing. */
    private void settle(Authority council, Mark mark, Directory directory) {
        try {
            round(council, mark, directory).ifPresent(round -> goOver(council, round, directory));
        } catch (RuntimeException e) {
            warn("the open concerns of " + council, e);
        }
    }

    private Optional<Round> round(Authority council, Mark mark, Directory directory) {
        var begun =
                Optional.ofNullable(unsettled.get(council))
                        .filter(round -> round.now().token().equals(mark.token()));
        if (begun.isPresent()) {
            return begun;
        }
        var before = Optional.ofNullable(settled.get(council)).or(() -> marks.of(council));
        if (before.filter(last -> last.token().equals(mark.token())).isPresent()) {
            settled.put(council, mark);
            seen.put(council, directory);
            return Optional.empty();
        }
        var open = concerns.open(council).stream().map(Summary::ref).toList();
        var was = seen.getOrDefault(council, directory);
        return Optional.of(new Round(mark, before.map(Mark::days), was, open));
    }

    private void goOver(Authority council, Round round, Directory directory) {
        var left =
                round.left().stream()
                        .filter(ref -> !decided(council, ref, round, directory))
                        .toList();
        if (left.isEmpty()) {
            marks.put(council, round.now());
            settled.put(council, round.now());
            seen.put(council, directory);
            unsettled.remove(council);
        } else {
            unsettled.put(council, new Round(round.now(), round.before(), round.was(), left));
        }
    }

    /** Whether it has been decided anew; one that could not be holds up no other. */
    private boolean decided(Authority council, Reference ref, Round round, Directory directory) {
        try {
            for (var tries = 0; tries < TRIES; tries++) {
                var held = concerns.find(council, ref).filter(found -> found.concern().open());
                if (held.isEmpty() || keep(held.orElseThrow(), round, directory)) {
                    return true;
                }
            }
        } catch (RuntimeException e) {
            warn(ref + " of " + council, e);
        }
        return false;
    }

    /** Kept also where nothing moved: the hour of its next ping may be another. */
    private boolean keep(Held held, Round round, Directory directory) {
        var process = processes.of(held.concern());
        var at = clock.instant();
        var after = revisited(held.concern(), round, directory);
        return concerns.replace(held, process.filing(after, at)) == Outcome.KEPT;
    }

    private Concern revisited(Concern concern, Round round, Directory directory) {
        try {
            var change =
                    processes
                            .of(concern)
                            .revisit(
                                    concern,
                                    round.before(),
                                    round.was(),
                                    directory,
                                    clock.instant());
            change.events()
                    .forEach(event ->
                            LOG.info(
                                    "{} of {}: {}",
                                    concern.ref(),
                                    concern.authority(),
                                    event.word()));
            return change.concern();
        } catch (CalendarEnds e) {
            LOG.warn(
                    "{} of {} keeps its days: {}",
                    concern.ref(),
                    concern.authority(),
                    e.getMessage());
            return concern;
        }
    }

    /** Said once, however often it is tried again. */
    private void warn(String what, RuntimeException e) {
        if (logged.add(what + ": " + e)) {
            LOG.warn("{} could not be gone over and will be tried again", what, e);
        }
    }
}
