package holdfast.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a list of things with ids is read from a body and written over what stood there, so that
 * nothing of a newer Holdfast is lost.
 *
 * @param id of a thing, kept as its member {@code id}
 * @param write puts a thing's own members into an object that may hold others
 * @param read the thing, or empty when it says a word that this version does not know
 */
record KeptList<T>(
        Function<T, String> id,
        BiConsumer<T, ObjectNode> write,
        Function<JsonNode, Optional<T>> read) {

    /** What this version understands of the list; nothing, when there is none. */
    List<T> read(JsonNode list) {
        return list.values().stream().flatMap(node -> read.apply(node).stream()).toList();
    }

    /** Makes the list say {@code now}; what is not understood stays, behind the rest. */
    void write(ArrayNode list, List<T> now) {
        var kept = new LinkedHashMap<String, ObjectNode>();
        list.values().forEach(node -> kept.put(Json.text(node, "id"), node.asObject()));
        list.removeAll();
        for (var thing : now) {
            var node = Optional.ofNullable(kept.remove(id.apply(thing))).orElseGet(Json::object);
            write.accept(thing, node.put("id", id.apply(thing)));
            list.add(node);
        }
        kept.values().stream().filter(node -> read.apply(node).isEmpty()).forEach(list::add);
    }
}
