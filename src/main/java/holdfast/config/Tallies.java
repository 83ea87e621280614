package holdfast.config;

import holdfast.people.Authority;
import holdfast.storage.StoreUnavailable;
import holdfast.watch.Auditor;
import holdfast.watch.Auditor.Report;
import holdfast.watch.Auditor.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How much there is of each council: what the auditor counted last, or a count of our own while it
 * is not looking, as in a rehearsal. Whoever asks for figures never waits for a count, which takes
 * seconds where much is open: it is made beside them, once a minute at most.
 */
final class Tallies {

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** While the store fails, an older count is shown no longer than this. */
    private static final Duration KNOWN = Duration.ofMinutes(10);

    private record Counted(Instant at, Tally tally) {}

    private final Supplier<Optional<Report>> audited;
    private final Function<Authority, Tally> count;
    private final Executor beside;
    private final InstantSource machine;
    private final Map<Authority, Counted> counted = new ConcurrentHashMap<>();
    private final Set<Authority> counting = ConcurrentHashMap.newKeySet();

    /**
     * @param audited what the auditor's last look has come to
     * @param beside where counting keeps nobody waiting
     */
    Tallies(
            Supplier<Optional<Report>> audited,
            Function<Authority, Tally> count,
            Executor beside,
            InstantSource machine) {
        this.audited = audited;
        this.count = count;
        this.beside = beside;
        this.machine = machine;
    }

    /** How much there was when it was last counted; empty until then. */
    Optional<Tally> of(Authority council) {
        var now = machine.instant();
        return audited.get()
                .filter(report -> report.at().plus(Auditor.EVERY).plus(FRESH).isAfter(now))
                .flatMap(report -> Optional.ofNullable(report.tallies().get(council)))
                .or(() -> own(council, now));
    }

    private Optional<Tally> own(Authority council, Instant now) {
        if (since(council, now, FRESH).isEmpty() && counting.add(council)) {
            beside.execute(() -> count(council));
        }
        return since(council, now, KNOWN);
    }

    private Optional<Tally> since(Authority council, Instant now, Duration age) {
        return Optional.ofNullable(counted.get(council))
                .filter(it -> it.at().plus(age).isAfter(now))
                .map(Counted::tally);
    }

    private void count(Authority council) {
        try {
            counted.put(council, new Counted(machine.instant(), count.apply(council)));
        } catch (StoreUnavailable e) {
            // The store's own log has it, and whoever asks next has it counted again.
        } finally {
            counting.remove(council);
        }
    }
}
