package holdfast.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/** Lists whole. A function makes a new list and leaves the one it was given as it is. */
final class Lists {

    private static final int DEEPEST = 100;

    private Lists() {}

    static JsonNode of(List<JsonNode> values) {
        var list = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> list.add(value.isMissingNode() ? NullNode.getInstance() : value));
        return list;
    }

    /** What a list holds. */
    static List<JsonNode> list(JsonNode value) {
        if (!value.isArray()) {
            throw new Unworkable("a list is needed, not %s.".formatted(value));
        }
        return List.copyOf(value.values());
    }

    /** What a loop goes over. */
    static Stream<JsonNode> items(JsonNode value) {
        return value.isObject() ? entries(value, "key") : list(value).stream();
    }

    static JsonNode indexed(List<JsonNode> values) {
        var value = values.getFirst();
        if (value.isObject()) {
            return of(entries(value, "index").toList());
        }
        var list = list(value);
        return of(
                IntStream.range(0, list.size())
                        .mapToObj(i -> entry("index", IntNode.valueOf(i), list.get(i)))
                        .toList());
    }

    /** A text in a text, an item in a list, or a name in an object. */
    static boolean contains(JsonNode in, JsonNode sought) {
        if (in.isString() && sought.isString()) {
            return in.stringValue().contains(sought.stringValue());
        }
        if (in.isArray()) {
            return place(list(in), sought) >= 0;
        }
        return sought.isString() && !Lookup.field(in, sought.stringValue()).isMissingNode();
    }

    static JsonNode indexOf(List<JsonNode> values) {
        var in = values.getFirst();
        return IntNode.valueOf(
                in.isArray()
                        ? place(list(in), values.getLast())
                        : Words.text(in).indexOf(Words.text(values.getLast())));
    }

    static JsonNode lastIndexOf(List<JsonNode> values) {
        var in = values.getFirst();
        if (in.isArray()) {
            var list = list(in);
            var fromEnd = place(list.reversed(), values.getLast());
            return IntNode.valueOf(fromEnd < 0 ? fromEnd : list.size() - 1 - fromEnd);
        }
        var text = Words.text(in);
        var last = Math.max(text.length() - 1, 0);
        return IntNode.valueOf(text.lastIndexOf(Words.text(values.getLast()), last));
    }

    static JsonNode first(List<JsonNode> values) {
        return at(values.getFirst(), 0);
    }

    static JsonNode last(List<JsonNode> values) {
        var of = values.getFirst();
        return at(of, (of.isString() ? of.stringValue().length() : of.size()) - 1);
    }

    static JsonNode reverse(List<JsonNode> values) {
        var value = values.getFirst();
        return value.isString()
                ? StringNode.valueOf(new StringBuilder(value.stringValue()).reverse().toString())
                : of(list(value).reversed());
    }

    /** Lists in the list become part of it, as deep as they stand or as deep as said. */
    static JsonNode flatten(List<JsonNode> values) {
        var deep = values.size() < 2 ? DEEPEST : Math.max(1, Arithmetic.whole(values.getLast()));
        return of(flat(values.getFirst(), deep).toList());
    }

    /** Everything that is in one of the lists, once. */
    static JsonNode union(List<JsonNode> values) {
        return of(once(values.stream().flatMap(value -> list(value).stream())));
    }

    static JsonNode intersection(List<JsonNode> values) {
        return of(
                once(
                        list(values.getFirst()).stream()
                                .filter(item ->
                                        values.stream()
                                                .allMatch(of -> place(list(of), item) >= 0))));
    }

    private static Stream<JsonNode> flat(JsonNode value, long deep) {
        return list(value).stream()
                .flatMap(item ->
                        item.isArray() && deep > 0 ? flat(item, deep - 1) : Stream.of(item));
    }

    private static List<JsonNode> once(Stream<JsonNode> items) {
        var once = new ArrayList<JsonNode>();
        items.filter(item -> place(once, item) < 0).forEachOrdered(once::add);
        return once;
    }

    private static int place(List<JsonNode> list, JsonNode sought) {
        return IntStream.range(0, list.size())
                .filter(i -> Comparison.same(list.get(i), sought))
                .findFirst()
                .orElse(-1);
    }

    private static JsonNode at(JsonNode of, int place) {
        if (!of.isString()) {
            return of.isArray() ? of.path(place) : MissingNode.getInstance();
        }
        var text = of.stringValue();
        return text.isEmpty()
                ? MissingNode.getInstance()
                : StringNode.valueOf(text.substring(place, place + 1));
    }

    private static Stream<JsonNode> entries(JsonNode object, String name) {
        return object.properties().stream()
                .map(field -> entry(name, StringNode.valueOf(field.getKey()), field.getValue()));
    }

    private static JsonNode entry(String name, JsonNode key, JsonNode value) {
        var entry = JsonNodeFactory.instance.objectNode();
        entry.set(name, key);
        entry.set("value", value);
        return entry;
    }
}
