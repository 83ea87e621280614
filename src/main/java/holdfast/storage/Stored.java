package holdfast.storage;

import holdfast.storage.DocumentStore.Cursor;

/**
 * A document as it was when it was read.
 *
 * @param etag marks this state of it; a document never has the same one twice, also not when it was
 *     removed and created again
 */
public record Stored(Document document, String etag) {

    /**
     * Makes sure that what replaces this is the same matter; every store asks before it replaces.
     *
     * @throws IllegalArgumentException when the key, type or operation is another
     */
    public void checkReplacedBy(Document next) {
        if (!next.key().equals(document.key())
                || !next.type().equals(document.type())
                || !next.operation().equals(document.operation())) {
            throw new IllegalArgumentException(
                    "A document keeps its key, type and operation for life: " + document.key());
        }
    }

    /** Its place in the order of waking. Only what wakes has one. */
    public Cursor cursor() {
        return new Cursor(document.wakeAt().orElseThrow(), document.key());
    }
}
