package holdfast.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time by which the council's work is done. It is the machine's, until that jumps forward by
 * more than an hour: from then on it goes on from where it was, as fast as time passes, until the
 * jump is confirmed. So nothing lapses and nobody is pinged because a clock went wrong (promises,
 * P9 and F13).
 *
 * <p>A step back is taken as it comes: what has happened is kept with the concern and does not
 * happen again.
 */
public final class ClockGuard implements InstantSource {

    private static final Logger LOG = LoggerFactory.getLogger(ClockGuard.class);

    /** Nobody sets a clock right by more, and no machine that is served sleeps longer. */
    static final Duration JUMP = Duration.ofHours(1);

    /** So near is agreed. */
    static final Duration NEAR = Duration.ofMinutes(5);

    /** A clock set wrong is set right by its network within that time. */
    static final Duration STEADY = Duration.ofMinutes(5);

    private final InstantSource wall;
    private final LongSupplier nanos;
    private final Supplier<Optional<Instant>> store;

    /** The last reading that was believed. */
    private Reading good;

    private Optional<Reading> doubted = Optional.empty();
    private boolean asked;

    /** A time, and the reading of the monotonic clock at that moment. */
    private record Reading(Instant at, long nanos) {

        Instant then(long later) {
            return at.plusNanos(later - nanos);
        }

        Duration until(long later) {
            return Duration.ofNanos(later - nanos);
        }
    }

    /**
     * @param wall the machine's clock, which somebody may set
     * @param nanos the machine's count of nanoseconds, which nobody sets
     * @param store the store's own clock; empty when it has none of its own
     */
    public ClockGuard(InstantSource wall, LongSupplier nanos, Supplier<Optional<Instant>> store) {
        this.wall = wall;
        this.nanos = nanos;
        this.store = store;
        this.good = new Reading(wall.instant(), nanos.getAsLong());
    }

    @Override
    public synchronized Instant instant() {
        var machine = new Reading(wall.instant(), nanos.getAsLong());
        var expected = good.then(machine.nanos());
        if (machine.at().isAfter(expected.plus(JUMP))) {
            doubt(machine, expected);
            return expected;
        }
        if (doubted.isPresent()) {
            LOG.info("The machine’s clock is right again: {}. Holdfast follows it.", machine.at());
        }
        return follow(machine);
    }

    /** A jump begins to be doubted; a second one begins its time anew. */
    private void doubt(Reading machine, Instant expected) {
        if (doubted.isEmpty()) {
            LOG.warn(
                    "The machine’s clock jumped from {} to {}. Holdfast keeps the earlier time until that is confirmed. Look at the machine’s clock.",
                    expected,
                    machine.at());
        }
        var steady = doubted.filter(first -> near(first.then(machine.nanos()), machine.at()));
        doubted = steady.or(() -> Optional.of(machine));
    }

    private Instant follow(Reading machine) {
        good = machine;
        doubted = Optional.empty();
        return machine.at();
    }

    /** Since when the machine's clock is doubted, by that clock; empty when it is not. */
    public synchronized Optional<Instant> doubtedSince() {
        instant();
        return doubted.map(Reading::at);
    }

    /**
     * Looks whether a jump is confirmed: by the store's clock, or by five minutes without another
     * jump where the store has none. To be called before every round of the watch.
     */
    public void look() {
        if (!asked || doubtedSince().isPresent()) {
            try {
                confirm(store.get());
                asked = true;
            } catch (RuntimeException e) {
                LOG.debug("The store was not asked for its time", e); // the next round asks again
            }
        }
    }

    private synchronized void confirm(Optional<Instant> theirs) {
        var shown = instant();
        var machine = new Reading(wall.instant(), nanos.getAsLong());
        if (doubted.isPresent() && confirmed(theirs, machine)) {
            LOG.warn("The jump of the machine’s clock is confirmed: it is {}.", machine.at());
            follow(machine);
        } else if (theirs.filter(at -> shown.isAfter(at.plus(JUMP))).isPresent()) {
            good = new Reading(theirs.orElseThrow(), machine.nanos()); // wrong from the start
            instant();
        }
    }

    private boolean confirmed(Optional<Instant> theirs, Reading machine) {
        return theirs.map(at -> near(at, machine.at()))
                .orElseGet(() ->
                        doubted.filter(first -> first.until(machine.nanos()).compareTo(STEADY) >= 0)
                                .isPresent());
    }

    private static boolean near(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(NEAR) <= 0;
    }
}
