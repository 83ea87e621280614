package holdfast.storage;

import holdfast.people.Authority;
import holdfast.watch.Alarm;
import java.time.LocalDate;

/**
 * On which day the ops contact was last told of what, one document a council: type and id {@code
 * alarms}, body
 *
 * <pre>{@code
 * {"format":1, "late":"2026-03-02", "stuck":"2026-02-27"}
 * }</pre>
 */
final class StoredAlarms implements Alarm.Days {

    private static final String TYPE = "alarms";

    private final DocumentStore store;

    StoredAlarms(DocumentStore store) {
        this.store = store;
    }

    @Override
    public boolean first(Authority council, String what, LocalDate day) {
        var document =
                new SharedDocument(
                        store, new Key(council.id(), TYPE), TYPE, "What was told of " + council);
        return document.change(body -> {
            var before = Json.maybe(body.json(), what).filter(day.toString()::equals);
            body.json().put(what, day.toString());
            return before.isEmpty();
        });
    }
}
