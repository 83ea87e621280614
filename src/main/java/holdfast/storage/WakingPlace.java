package holdfast.storage;

import holdfast.concern.Concerns;

/**
 * A place in the order of waking as one text; its parts hold no line break, so that one parts them.
 */
final class WakingPlace {

    private WakingPlace() {}

    static Concerns.Cursor write(DocumentStore.Cursor cursor) {
        var key = cursor.key();
        return new Concerns.Cursor(
                String.join("\n", FixedWidth.of(cursor.wakeAt()), key.authority(), key.id()));
    }

    static DocumentStore.Cursor read(Concerns.Cursor cursor) {
        var parts = cursor.place().split("\n");
        return new DocumentStore.Cursor(FixedWidth.read(parts[0]), new Key(parts[1], parts[2]));
    }
}
