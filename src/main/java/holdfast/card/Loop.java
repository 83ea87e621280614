package holdfast.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The functions that work something out for each item of a list, or for each field of an object as
 * {@code key} and {@code value}.
 */
enum Loop {
    FOREACH,
    SELECT,
    WHERE,
    ANY,
    ALL;

    static Optional<Loop> named(String name) {
        return Arrays.stream(values()).filter(loop -> loop.toString().equals(name)).findFirst();
    }

    static Stream<String> names() {
        return Arrays.stream(values()).map(Loop::toString);
    }

    JsonNode run(Expression.Each each, Scope scope) {
        var over = each.over().in(scope);
        var items = Lists.items(over);
        return switch (this) {
            case FOREACH, SELECT ->
                    Lists.of(
                            items.map(item -> each.each().in(scope.with(each.name(), item)))
                                    .toList());
            case WHERE -> kept(items.filter(item -> holds(each, scope, item)), over);
            case ANY -> BooleanNode.valueOf(items.anyMatch(item -> holds(each, scope, item)));
            case ALL -> BooleanNode.valueOf(items.allMatch(item -> holds(each, scope, item)));
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean holds(Expression.Each each, Scope scope, JsonNode item) {
        return Logic.holds(each.each(), scope.with(each.name(), item));
    }

    private static JsonNode kept(Stream<JsonNode> items, JsonNode of) {
        if (of.isArray()) {
            return Lists.of(items.toList());
        }
        var object = JsonNodeFactory.instance.objectNode();
        items.forEach(field -> object.set(field.path("key").stringValue(), field.path("value")));
        return object;
    }
}
