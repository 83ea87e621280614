package holdfast.config;

import holdfast.people.Authority;
import holdfast.watch.Auditor;
import holdfast.watch.Auditor.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much there is of each council: what the auditor counted last, or a count of our own while it
 * is not looking, as in a rehearsal. However often figures are asked for, the store is asked once a
 * minute at most.
 */
final class Tallies {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Counted(Instant at, Tally tally) {}

    private final Auditor auditor;
    private final InstantSource machine;
    private final Map<Authority, Counted> counted = new ConcurrentHashMap<>();

    Tallies(Auditor auditor, InstantSource machine) {
        this.auditor = auditor;
        this.machine = machine;
    }

    Tally of(Authority council) {
        var now = machine.instant();
        return auditor.last()
                .filter(report -> report.at().plus(Auditor.EVERY).plus(FRESH).isAfter(now))
                .flatMap(report -> Optional.ofNullable(report.tallies().get(council)))
                .orElseGet(() -> own(council, now));
    }

    private Tally own(Authority council, Instant now) {
        return counted.compute(
                        council,
                        (_, before) ->
                                before != null && before.at().plus(FRESH).isAfter(now)
                                        ? before
                                        : new Counted(now, auditor.tally(council)))
                .tally();
    }
}
