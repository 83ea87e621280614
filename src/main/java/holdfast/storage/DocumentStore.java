package holdfast.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The documents of every council Holdfast serves, each kept, replaced or removed whole or not at
 * all.
 *
 * <p>Once a change is answered {@code KEPT} it is there for every later reading, on this node or
 * another, through a power cut too. No change touches two documents, so a store needs no
 * transaction across them. Everything but the waking is asked within one authority, and nothing of
 * another is ever found.
 *
 * <p>Every method throws {@link StoreUnavailable} when the store itself fails. <b>A change that
 * throws may or may not have happened</b>: read again before trying again. A creation is found by
 * its operation; a replacement by the etag, which is still the old one when nothing happened. Only
 * {@link StoreUnavailable.NotBegun} says that nothing has happened. No call waits longer than
 * {@link TimeLeft} says.
 *
 * <p>Pages hold at most {@code limit} (1 or more) and go on after the last id or cursor of the page
 * before. Ids are ordered character by character, so {@code C-1000} comes before {@code C-999}:
 * whoever counts in ids pads them with zeros. {@code DocumentStoreContract} is the specification;
 * every store runs it unchanged.
 */
public interface DocumentStore {

    /** How a change ended. */
    enum Outcome {
        /** It is done, and durable. */
        KEPT,
        /** Nothing was created: this authority has a document of that id or of that operation. */
        TAKEN,
        /** Nothing was changed: the document is not any more what was seen, or is gone. */
        MOVED
    }

    /** A place in the order of waking, so that a page can go on after it. */
    record Cursor(Instant wakeAt, Key key) {}

    /** The document of this key, as it is now. */
    Optional<Stored> find(Key key);

    /** The document this operation made. A redelivered act finds here what was done. */
    Optional<Stored> withOperation(String authority, String operation);

    /** Keeps a document that is not there yet: {@code KEPT}, or {@code TAKEN}. */
    Outcome create(Document document);

    /**
     * Puts a document in the place of what was seen: {@code KEPT}, or {@code MOVED}. Of many who
     * saw the same, one is kept.
     *
     * @throws IllegalArgumentException when the key, type or operation is another
     */
    Outcome replace(Stored seen, Document document);

    /** Takes away what was seen: {@code KEPT}, or {@code MOVED}. */
    Outcome remove(Stored seen);

    /**
     * The documents of all authorities whose {@code wakeAt} is not after {@code now}, by (wakeAt,
     * authority, id). It costs what is due, not what is stored.
     */
    List<Stored> due(Instant now, Optional<Cursor> after, int limit);

    /** The earliest {@code wakeAt} of all authorities, due or not. */
    Optional<Instant> nextWake();

    /** The documents of a type that carry this facet, by id. Open ones alone cost what is open. */
    List<Stored> having(
            String authority,
            String type,
            Facet facet,
            boolean openOnly,
            Optional<String> afterId,
            int limit);

    /** What is open of a type, by id, without its bodies. It costs what is open. */
    List<Outline> open(String authority, String type, Optional<String> afterId, int limit);

    /** The last id of a type, open or not. */
    Optional<String> lastId(String authority, String type);

    /**
     * What time it is by the store's own clock, to the second. None when it has no clock but this
     * machine's.
     */
    Optional<Instant> now();
}
