package holdfast.storage.guard;

import holdfast.storage.Document;
import holdfast.storage.DocumentStore;
import holdfast.storage.Facet;
import holdfast.storage.Key;
import holdfast.storage.Outline;
import holdfast.storage.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A store with something around each of its calls, which are named as {@code last-id} is. */
public abstract class StoreAround implements DocumentStore {

    private final DocumentStore store;

    protected StoreAround(DocumentStore store) {
        this.store = store;
    }

    /** Asks the store, or not. */
    protected abstract <T> T reading(String operation, Supplier<T> call);

    /**
     * Lets the store change something, or not.
     *
     * @param document what is to be there; of a removal, what was seen
     */
    protected abstract Outcome changing(
            String operation, Document document, Supplier<Outcome> call);

    @Override
    public Optional<Stored> find(Key key) {
        return reading("find", () -> store.find(key));
    }

    @Override
    public Optional<Stored> withOperation(String authority, String operation) {
        return reading("with-operation", () -> store.withOperation(authority, operation));
    }

    @Override
    public Outcome create(Document document) {
        return changing("create", document, () -> store.create(document));
    }

    @Override
    public Outcome replace(Stored seen, Document document) {
        return changing("replace", document, () -> store.replace(seen, document));
    }

    @Override
    public Outcome remove(Stored seen) {
        return changing("remove", seen.document(), () -> store.remove(seen));
    }

    @Override
    public List<Stored> due(Instant now, Optional<Cursor> after, int limit) {
        return reading("due", () -> store.due(now, after, limit));
    }

    @Override
    public Optional<Instant> nextWake() {
        return reading("next-wake", store::nextWake);
    }

    @Override
    public List<Stored> having(
            String authority,
            String type,
            Facet facet,
            boolean openOnly,
            Optional<String> afterId,
            int limit) {
        return reading(
                "having", () -> store.having(authority, type, facet, openOnly, afterId, limit));
    }

    @Override
    public List<Outline> open(String authority, String type, Optional<String> afterId, int limit) {
        return reading("open", () -> store.open(authority, type, afterId, limit));
    }

    @Override
    public Optional<String> lastId(String authority, String type) {
        return reading("last-id", () -> store.lastId(authority, type));
    }

    @Override
    public Optional<Instant> now() {
        return reading("now", store::now);
    }
}
