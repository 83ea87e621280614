package holdfast.storage.guard;

import holdfast.storage.Document;
import holdfast.storage.DocumentStore;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import holdfast.storage.TimeLeft;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store as Holdfast may rely on it: it answers or fails within the time a turn has, few wait for
 * it at once, and one that keeps failing fails at once until it answers again.
 *
 * <p>Reading and writing are judged apart: a file that another program holds can still be read.
 * Measured as {@code holdfast.store.latency}, by operation and outcome.
 */
public final class GuardedStore extends StoreAround implements AutoCloseable {

    private final Limits limits;
    private final MeterRegistry meters;
    private final ObservationRegistry steps;
    private final Lane readers;
    private final Lane writers;
    private final Fuse reading;
    private final Fuse writing;

    public GuardedStore(DocumentStore store, Limits limits, MeterRegistry meters) {
        this(store, limits, meters, ObservationRegistry.NOOP);
    }

    /**
     * The same, followed.
     *
     * @param steps each call is a step of the turn or round that makes it
     */
    public GuardedStore(
            DocumentStore store, Limits limits, MeterRegistry meters, ObservationRegistry steps) {
        super(store);
        this.limits = limits;
        this.meters = meters;
        this.steps = steps;
        this.readers = new Lane("reading", limits.readers(), limits.waiting());
        this.writers = new Lane("writing", limits.writers(), limits.waiting());
        this.reading = new Fuse("reading", limits);
        this.writing = new Fuse("writing", limits);
    }

    /** Whether the store is given no more than a try now and then, because it fails. */
    public boolean isCutOff() {
        return reading.isBlown() || writing.isBlown();
    }

    /** Asks the store nothing more. The store itself stays open. */
    @Override
    public void close() {
        writers.close();
        readers.close();
    }

    @Override
    protected <T> T reading(String operation, Supplier<T> work) {
        return timed(operation, _ -> "done", () -> ask(reading, readers, work));
    }

    /** What was not begun has changed nothing; anything else that goes wrong may have. */
    @Override
    protected Outcome changing(String operation, Document document, Supplier<Outcome> work) {
        try {
            var outcome =
                    timed(
                            operation,
                            it -> it.name().toLowerCase(Locale.ROOT),
                            () -> ask(writing, writers, work));
            if (outcome == Outcome.KEPT) {
                Ledger.touched(document);
            }
            return outcome;
        } catch (NotBegun | IllegalArgumentException nothing) {
            throw nothing;
        } catch (RuntimeException unknown) {
            Ledger.touched(document);
            throw unknown;
        }
    }

    private <T> T ask(Fuse fuse, Lane lane, Supplier<T> work) {
        var patience = TimeLeft.atMost(limits.call());
        return fuse.through(patience, () -> lane.run(patience, work));
    }

    private <T> T timed(String operation, Function<T, String> outcome, Supplier<T> work) {
        var start = Timer.start(meters);
        try {
            var answer = step(operation).observe(work);
            stop(start, operation, outcome.apply(answer));
            return answer;
        } catch (RuntimeException failure) {
            stop(start, operation, outcome(failure));
            throw failure;
        }
    }

    private Observation step(String operation) {
        return Observation.createNotStarted("holdfast.step.store", steps)
                .contextualName("store " + operation)
                .lowCardinalityKeyValue("operation", operation);
    }

    private static String outcome(RuntimeException failure) {
        return switch (failure) {
            case NotBegun _ -> "not-begun";
            case StoreUnavailable _ -> "failed";
            default -> "refused";
        };
    }

    private void stop(Timer.Sample start, String operation, String outcome) {
        start.stop(
                meters.timer("holdfast.store.latency", "operation", operation, "outcome", outcome));
    }
}
