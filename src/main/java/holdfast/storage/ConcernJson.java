package holdfast.storage;

import holdfast.concern.Concern;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.notice.Shown;
import holdfast.people.Authority;
import holdfast.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A concern as it is kept:
 *
 * <pre>{@code
 * {"format":1, "ref":"C-1042", "history":[…], "notices":[…],
 *  "shown":{"person":{"activity":"…","seq":3,"earlier":["…"]}}, "summary":{…}}
 * }</pre>
 *
 * <p>The lines of the history are {@link EntryJson}'s, the notices {@link NoticeJson}'s. The
 * summary is there for whoever looks into the store; Holdfast reads it from the facets alone.
 */
final class ConcernJson {

    private ConcernJson() {}

    /** Writes a concern over the body it was read from, or into a fresh one. */
    static void write(Body body, Concern concern, Summary summary) {
        var json = body.json().put("ref", concern.ref().toString());
        add(body.list("history"), concern);
        NoticeJson.LIST.write(body.list("notices"), concern.notices());
        var shown = json.putObject("shown");
        concern.shown().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> write(shown.putObject(it.getKey().value()), it.getValue()));
        write(json.putObject("summary"), summary);
    }

    /** A line that is kept is never written again, so whatever it holds stays as it is. */
    private static void add(ArrayNode kept, Concern concern) {
        var fresh = concern.history().stream().filter(entry -> entry.seq() > kept.size()).toList();
        if (!kept.isEmpty()
                && !fresh.isEmpty()
                && !fresh.getFirst().previous().equals(lastHash(kept))) {
            throw new IllegalArgumentException(
                    "The history of %s does not go on from the one that is kept."
                            .formatted(concern.ref()));
        }
        fresh.forEach(entry -> kept.add(EntryJson.write(entry)));
    }

    private static String lastHash(ArrayNode kept) {
        return Json.text(kept.get(kept.size() - 1), "hash");
    }

    private static void write(ObjectNode json, Shown shown) {
        json.put("activity", shown.activity()).put("seq", shown.seq());
        var earlier = json.putArray("earlier");
        shown.earlier().stream().sorted().forEach(earlier::add);
    }

    private static void write(ObjectNode json, Summary summary) {
        var children = json.put("kind", summary.kind().word()).putArray("children");
        summary.subject().children().forEach(child -> children.add(child.number()));
        Json.put(json, "team", summary.subject().team());
        Json.put(json, "category", summary.category());
        json.put("raised-by", summary.raisedBy().value())
                .put("raised-on", summary.raisedOn().toString())
                .put("standing", summary.standing());
        Json.put(json, "stage", summary.stage());
        Json.put(json, "due", summary.due());
        json.put("lapsed", summary.lapsed());
        Json.put(json, "owing", summary.owing());
        summary.handed().ifPresent(to -> json.put("handed", to.value()));
        Json.put(json, "cafcass", summary.cafcass());
    }

    /** The concern that a body tells of. */
    static Concern read(Authority authority, Reference ref, ObjectNode json) {
        List<Entry> history =
                json.required("history").values().stream().map(EntryJson::read).toList();
        var notices = NoticeJson.LIST.read(json.required("notices"));
        var shown =
                json.required("shown").properties().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> new PersonId(it.getKey()),
                                        it -> shown(it.getValue())));
        return Concern.of(authority, ref, history, notices, shown);
    }

    private static Shown shown(JsonNode json) {
        var earlier =
                json.path("earlier")
                        .valueStream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet());
        return new Shown(Json.text(json, "activity"), json.required("seq").intValue(), earlier);
    }
}
