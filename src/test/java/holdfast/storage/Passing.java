package holdfast.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A store that passes everything on as it is: what a broken one breaks a single thing of. */
class Passing implements DocumentStore {

    final DocumentStore sound;

    Passing(DocumentStore sound) {
        this.sound = sound;
    }

    @Override
    public Optional<Stored> find(Key key) {
        return sound.find(key);
    }

    @Override
    public Optional<Stored> withOperation(String authority, String operation) {
        return sound.withOperation(authority, operation);
    }

    @Override
    public Outcome create(Document document) {
        return sound.create(document);
    }

    @Override
    public Outcome replace(Stored seen, Document document) {
        return sound.replace(seen, document);
    }

    @Override
    public Outcome remove(Stored seen) {
        return sound.remove(seen);
    }

    @Override
    public List<Stored> due(Instant now, Optional<Cursor> after, int limit) {
        return sound.due(now, after, limit);
    }

    @Override
    public Optional<Instant> nextWake() {
        return sound.nextWake();
    }

    @Override
    public List<Stored> having(
            String authority,
            String type,
            Facet facet,
            boolean openOnly,
            Optional<String> afterId,
            int limit) {
        return sound.having(authority, type, facet, openOnly, afterId, limit);
    }

    @Override
    public List<Outline> open(String authority, String type, Optional<String> afterId, int limit) {
        return sound.open(authority, type, afterId, limit);
    }

    @Override
    public Optional<String> lastId(String authority, String type) {
        return sound.lastId(authority, type);
    }

    @Override
    public Optional<Instant> now() {
        return sound.now();
    }
}
