package holdfast.storage.guard;

import holdfast.storage.Document;
import holdfast.storage.DocumentStore;
import holdfast.storage.Facet;
import holdfast.storage.Key;
import holdfast.storage.Outline;
import holdfast.storage.StoreUnavailable;
import holdfast.storage.StoreUnavailable.NotBegun;
import holdfast.storage.Stored;
import holdfast.storage.TimeLeft;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store as Holdfast may rely on it: it answers or fails within the time a turn has, few wait for
 * it at once, and one that keeps failing fails at once until it answers again.
 *
 * <p>Reading and writing are judged apart: a file that another program holds can still be read.
 * Measured as {@code holdfast.store.latency}, by operation and outcome.
 */
public final class GuardedStore implements DocumentStore, AutoCloseable {

    private final DocumentStore store;
    private final Limits limits;
    private final MeterRegistry meters;
    private final Lane readers;
    private final Lane writers;
    private final Fuse reading;
    private final Fuse writing;

    public GuardedStore(DocumentStore store, Limits limits, MeterRegistry meters) {
        this.store = store;
        this.limits = limits;
        this.meters = meters;
        this.readers = new Lane("reading", limits.readers(), limits.waiting());
        this.writers = new Lane("writing", limits.writers(), limits.waiting());
        this.reading = new Fuse("reading", limits);
        this.writing = new Fuse("writing", limits);
    }

    /** Whether the store is given no more than a try now and then, because it fails. */
    public boolean isCutOff() {
        return reading.isBlown() || writing.isBlown();
    }

    @Override
    public Optional<Stored> find(Key key) {
        return read("find", () -> store.find(key));
    }

    @Override
    public Optional<Stored> withOperation(String authority, String operation) {
        return read("with-operation", () -> store.withOperation(authority, operation));
    }

    @Override
    public Outcome create(Document document) {
        return change("create", document, () -> store.create(document));
    }

    @Override
    public Outcome replace(Stored seen, Document document) {
        return change("replace", document, () -> store.replace(seen, document));
    }

    @Override
    public Outcome remove(Stored seen) {
        return change("remove", seen.document(), () -> store.remove(seen));
    }

    @Override
    public List<Stored> due(Instant now, Optional<Cursor> after, int limit) {
        return read("due", () -> store.due(now, after, limit));
    }

    @Override
    public Optional<Instant> nextWake() {
        return read("next-wake", store::nextWake);
    }

    @Override
    public List<Stored> having(
            String authority,
            String type,
            Facet facet,
            boolean openOnly,
            Optional<String> afterId,
            int limit) {
        return read("having", () -> store.having(authority, type, facet, openOnly, afterId, limit));
    }

    @Override
    public List<Outline> open(String authority, String type, Optional<String> afterId, int limit) {
        return read("open", () -> store.open(authority, type, afterId, limit));
    }

    @Override
    public Optional<String> lastId(String authority, String type) {
        return read("last-id", () -> store.lastId(authority, type));
    }

    @Override
    public Optional<Instant> now() {
        return read("now", store::now);
    }

    /** Asks the store nothing more. The store itself stays open. */
    @Override
    public void close() {
        writers.close();
        readers.close();
    }

    private <T> T read(String operation, Supplier<T> work) {
        return timed(operation, _ -> "done", () -> ask(reading, readers, work));
    }

    /** What was not begun has changed nothing; anything else that goes wrong may have. */
    private Outcome change(String operation, Document document, Supplier<Outcome> work) {
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
            var answer = work.get();
            stop(start, operation, outcome.apply(answer));
            return answer;
        } catch (RuntimeException failure) {
            stop(start, operation, outcome(failure));
            throw failure;
        }
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
