package holdfast.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A small document that several may want to change at the same moment. Whoever comes second reads
 * it again and decides anew.
 *
 * @param type also the beginning of its id
 * @param name what whoever runs Holdfast calls it
 * @param open whether it is found among what is open of its type
 */
record SharedDocument(DocumentStore store, Key key, String type, String name, boolean open) {

    /** Each failed try means that somebody else has had a success, so many are never needed. */
    static final int TRIES = 20;

    SharedDocument(DocumentStore store, Key key, String type, String name) {
        this(store, key, type, name, false);
    }

    /** What it says now; nothing, when it is not there yet. */
    Body read() {
        return body(store.find(key));
    }

    /**
     * Changes it.
     *
     * @param decide changes the body it is given; when it leaves it as it was, nothing is written
     * @return what {@code decide} said of the body that is kept now
     * @throws StoreUnavailable when others were quicker every time
     */
    <T> T change(Function<Body, T> decide) {
        for (var tries = 0; tries < TRIES; tries++) {
            var kept = store.find(key);
            var was = body(kept);
            var body = was.copy();
            var answer = decide.apply(body);
            if (body.equals(was) || keep(kept, body) == DocumentStore.Outcome.KEPT) {
                return answer;
            }
        }
        throw new StoreUnavailable(
                "%s was changed by others %d times in a row. Try again in a minute."
                        .formatted(name, TRIES));
    }

    private DocumentStore.Outcome keep(Optional<Stored> kept, Body body) {
        var document =
                new Document(key, type, key.id(), Optional.empty(), open, List.of(), body.text());
        return kept.map(seen -> store.replace(seen, document))
                .orElseGet(() -> store.create(document));
    }

    private Body body(Optional<Stored> kept) {
        return kept.map(it -> Body.of(it.document(), name)).orElseGet(() -> Body.fresh(name));
    }
}
