package holdfast.storage;

import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of a concern's history as it is kept:
 *
 * <pre>{@code
 * {"seq":2, "at":"2025-04-30T08:00:00Z", "by":"person", "for":"person", "operation":"…",
 *  "what":"asked", "fields":{"text":"id:hash"}, "previous":"…", "hash":"…"}
 * }</pre>
 *
 * <p>{@code by}, {@code for} and {@code operation} are missing where there is none; {@code what}
 * and the {@code fields}, texts all, are those of {@link ConcernEvent#written()}, and whatever a
 * newer Holdfast writes beside them.
 */
final class EntryJson {

    private EntryJson() {}

    static ObjectNode write(Entry entry) {
        var json = Json.object().put("seq", entry.seq()).put("at", entry.at().toString());
        Json.put(json, "by", entry.by());
        Json.put(json, "for", entry.coveredFor());
        Json.put(json, "operation", entry.operation());
        json.put("what", entry.event().word());
        var fields = json.putObject("fields");
        entry.fields().forEach(fields::put);
        return json.put("previous", entry.previous()).put("hash", entry.hash());
    }

    static Entry read(JsonNode json) {
        var fields =
                json.required("fields").properties().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> it.getValue().stringValue(),
                                        (_, last) -> last,
                                        TreeMap::new));
        return new Entry(
                json.required("seq").intValue(),
                Instant.parse(Json.text(json, "at")),
                Json.maybe(json, "by").map(PersonId::new),
                Json.maybe(json, "for").map(PersonId::new),
                Json.maybe(json, "operation"),
                ConcernEvent.read(Json.text(json, "what"), fields),
                fields,
                Json.text(json, "previous"),
                Json.text(json, "hash"));
    }
}
