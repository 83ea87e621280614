package holdfast.card;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Parts of a list. What would go past its ends takes what there is; a part named by its place must
 * be there.
 */
final class Cuts {

    private Cuts() {}

    static JsonNode skip(List<JsonNode> values) {
        var list = Lists.list(values.getFirst());
        return Lists.of(list.subList(within(values.getLast(), list.size()), list.size()));
    }

    /** The first items of a list, or characters of a text. */
    static JsonNode take(List<JsonNode> values) {
        var of = values.getFirst();
        if (of.isString()) {
            var text = of.stringValue();
            return StringNode.valueOf(text.substring(0, within(values.getLast(), text.length())));
        }
        var list = Lists.list(of);
        return Lists.of(list.subList(0, within(values.getLast(), list.size())));
    }

    /** From one place, counted from 0, to before another or to the end. */
    static JsonNode between(List<JsonNode> values) {
        var list = Lists.list(values.getFirst());
        var start = place(values.get(1), list.size());
        var end = values.size() < 3 ? list.size() : place(values.getLast(), list.size());
        return Lists.of(list.subList(start, Math.max(start, end)));
    }

    private static int within(JsonNode count, int size) {
        return (int) Math.clamp(Arithmetic.whole(count), 0L, size);
    }

    private static int place(JsonNode value, int size) {
        var place = Arithmetic.whole(value);
        if (place < 0 || place > size) {
            throw new Unworkable("the list has no place %d.".formatted(place));
        }
        return (int) place;
    }
}
