package holdfast.storage;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in a document. Its member {@code format} says how to read it; members that this
 * version does not know stay where they are.
 *
 * @param json changed in place
 * @param name what whoever runs Holdfast calls the document
 */
record Body(ObjectNode json, String name) {

    /** The newest format this version reads, and the one it writes. */
    private static final int FORMAT = 1;

    /** An empty one. */
    static Body fresh(String name) {
        return new Body(Json.object().put("format", FORMAT), name);
    }

    /**
     * The body of a document.
     *
     * @throws Unreadable when a newer version wrote it, or it is damaged
     */
    static Body of(Document document, String name) {
        var json = Unreadable.unless(name, () -> Json.read(document.body()).asObject());
        var body = new Body(json, name);
        var format = body.read(it -> it.required("format").intValue());
        if (format > FORMAT) {
            throw Unreadable.newer(name, format, FORMAT);
        }
        return body;
    }

    /**
     * What it says.
     *
     * @throws Unreadable when it does not say that
     */
    <T> T read(Function<ObjectNode, T> reading) {
        return Unreadable.unless(name, () -> reading.apply(json));
    }

    /** A list in it; when there is none yet, an empty one is made. */
    ArrayNode list(String member) {
        return json.optional(member).map(JsonNode::asArray).orElseGet(() -> json.putArray(member));
    }

    Body copy() {
        return new Body(json.deepCopy(), name);
    }

    String text() {
        return Json.write(json);
    }
}
