package holdfast.outage;

import holdfast.storage.Document;
import holdfast.storage.DocumentStore;
import holdfast.storage.Facet;
import holdfast.storage.Key;
import holdfast.storage.Outline;
import holdfast.storage.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A sound store with something wrong around it: what it does of a call is for a test to say. */
public final class AilingStore implements DocumentStore {

    /** What is wrong. */
    @FunctionalInterface
    public interface Ill {

        /** Asks the sound store or not, before or after something goes wrong. */
        <T> T with(String operation, Optional<String> type, Supplier<T> sound);
    }

    /** Nothing is wrong. */
    public static final Ill WELL =
            new Ill() {
                @Override
                public <T> T with(String operation, Optional<String> type, Supplier<T> sound) {
                    return sound.get();
                }
            };

    private final DocumentStore sound;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Ill ill = WELL;

    public AilingStore(DocumentStore sound) {
        this.sound = sound;
    }

    public void becomes(Ill now) {
        ill = now;
    }

    /** How often it has been asked for anything. */
    public int asked() {
        return asked.get();
    }

    private <T> T pass(String operation, Optional<String> type, Supplier<T> call) {
        asked.incrementAndGet();
        return ill.with(operation, type, call);
    }

    private <T> T read(String operation, Supplier<T> call) {
        return pass(operation, Optional.empty(), call);
    }

    @Override
    public Optional<Stored> find(Key key) {
        return read("find", () -> sound.find(key));
    }

    @Override
    public Optional<Stored> withOperation(String authority, String operation) {
        return read("with-operation", () -> sound.withOperation(authority, operation));
    }

    @Override
    public Outcome create(Document document) {
        return pass("create", Optional.of(document.type()), () -> sound.create(document));
    }

    @Override
    public Outcome replace(Stored seen, Document document) {
        return pass("replace", Optional.of(document.type()), () -> sound.replace(seen, document));
    }

    @Override
    public Outcome remove(Stored seen) {
        return pass("remove", Optional.of(seen.document().type()), () -> sound.remove(seen));
    }

    @Override
    public List<Stored> due(Instant now, Optional<Cursor> after, int limit) {
        return read("due", () -> sound.due(now, after, limit));
    }

    @Override
    public Optional<Instant> nextWake() {
        return read("next-wake", sound::nextWake);
    }

    @Override
    public List<Stored> having(
            String authority,
            String type,
            Facet facet,
            boolean openOnly,
            Optional<String> afterId,
            int limit) {
        return read("having", () -> sound.having(authority, type, facet, openOnly, afterId, limit));
    }

    @Override
    public List<Outline> open(String authority, String type, Optional<String> afterId, int limit) {
        return read("open", () -> sound.open(authority, type, afterId, limit));
    }

    @Override
    public Optional<Instant> now() {
        return read("now", sound::now);
    }

    @Override
    public Optional<String> lastId(String authority, String type) {
        return read("last-id", () -> sound.lastId(authority, type));
    }
}
