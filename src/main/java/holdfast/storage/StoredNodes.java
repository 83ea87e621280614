package holdfast.storage;

import holdfast.watch.Nodes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The processes that see to this store between them, one document: authority {@code holdfast}, type
 * and id {@code nodes}, body
 *
 * <pre>{@code
 * {"format":1, "nodes":{"<node's id>":"<until when it counts as there>"}}
 * }</pre>
 */
final class StoredNodes implements Nodes {

    private static final Duration LIVES = Duration.ofSeconds(LIVES_SECONDS);

    /** So long after its time a node is left in the document, for whoever reads it. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final SharedDocument document;

    StoredNodes(DocumentStore store) {
        this.document =
                new SharedDocument(
                        store, new Key("holdfast", "nodes"), "nodes", "The list of nodes");
    }

    @Override
    public Share beat(String node, Instant now) {
        return document.change(body -> {
            var nodes = nodes(body);
            nodes.put(node, now.plus(LIVES).toString());
            nodes.remove(
                    names(nodes).filter(id -> !isAfter(nodes, id, now.minus(REMEMBERED))).toList());
            return new Share(
                    node,
                    names(nodes)
                            .filter(id -> isAfter(nodes, id, now))
                            .collect(Collectors.toUnmodifiableSet()));
        });
    }

    @Override
    public void leave(String node) {
        document.change(body -> {
            nodes(body).remove(node);
            return node;
        });
    }

    private static Stream<String> names(ObjectNode nodes) {
        return List.copyOf(nodes.propertyNames()).stream();
    }

    private static boolean isAfter(JsonNode nodes, String id, Instant when) {
        return Instant.parse(Json.text(nodes, id)).isAfter(when);
    }

    private static ObjectNode nodes(Body body) {
        return body.json().withObject("nodes");
    }
}
