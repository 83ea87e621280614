package holdfast.card;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Functions over texts, and lists of them. */
final class Words {

    private Words() {}

    /** One after the other: two lists as a list, anything else as text. */
    static JsonNode concat(JsonNode left, JsonNode right) {
        if (!Sizes.exists(left) && (!Sizes.exists(right) || right.isArray())) {
            return right;
        }
        if (left.isArray() && !Sizes.exists(right)) {
            return left;
        }
        if (left.isArray() && right.isArray()) {
            var both = JsonNodeFactory.instance.arrayNode(left.size() + right.size());
            Stream.of(left, right).flatMap(list -> list.values().stream()).forEach(both::add);
            return both;
        }
        return StringNode.valueOf(Printed.whole(left) + Printed.whole(right));
    }

    /** The list as text, with {@code between} and, when given, another before the last item. */
    static JsonNode join(List<JsonNode> values) {
        var list = values.getFirst();
        if (!list.isArray()) {
            throw new Unworkable("only a list can be joined.");
        }
        var items = list.values().stream().map(Printed::of).toList();
        var before = text(values.getLast());
        var most = Math.max(items.size() - 1, 0);
        var first = items.stream().limit(most).collect(Collectors.joining(text(values.get(1))));
        var last = items.stream().skip(most).findFirst().orElse("");
        return StringNode.valueOf(items.size() < 2 ? last : first + before + last);
    }

    static JsonNode string(List<JsonNode> values) {
        return StringNode.valueOf(Printed.grouped(values.getFirst(), locale(values, Locale.UK)));
    }

    static JsonNode upper(List<JsonNode> values) {
        return cased(values, String::toUpperCase);
    }

    static JsonNode lower(List<JsonNode> values) {
        return cased(values, String::toLowerCase);
    }

    /** The text itself; nothing there is an empty text. */
    static String text(JsonNode value) {
        if (value.isMissingNode()) {
            return "";
        }
        return value.stringValueOpt()
                .orElseThrow(() -> new Unworkable("a text is needed, not %s.".formatted(value)));
    }

    private static JsonNode cased(List<JsonNode> values, BiFunction<String, Locale, String> cased) {
        return StringNode.valueOf(
                cased.apply(text(values.getFirst()), locale(values, Locale.ROOT)));
    }

    static Locale locale(List<JsonNode> values, Locale usual) {
        return values.size() < 2 ? usual : Locale.forLanguageTag(text(values.getLast()));
    }
}
