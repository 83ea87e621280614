package holdfast.card;

import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A list in the order of its items as texts, or of one field of each. */
final class Sorted {

    private Sorted() {}

    static JsonNode up(List<JsonNode> values) {
        return Lists.of(sorted(values));
    }

    static JsonNode down(List<JsonNode> values) {
        return Lists.of(sorted(values).reversed());
    }

    private static List<JsonNode> sorted(List<JsonNode> values) {
        return Lists.list(values.getFirst()).stream().sorted(order(values)).toList();
    }

    private static Comparator<JsonNode> order(List<JsonNode> values) {
        if (values.size() < 2) {
            return Comparator.comparing(Printed::whole);
        }
        var name = Words.text(values.getLast());
        return (one, other) -> Comparison.order(Lookup.field(one, name), Lookup.field(other, name));
    }
}
