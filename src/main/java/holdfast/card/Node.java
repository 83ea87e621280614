package holdfast.card;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;

/** A piece of a template, as it was read. A missing value leaves no trace in the card. */
sealed interface Node {

    JsonNode in(Scope scope);

    /** A word, number or truth value that is the same on every card. */
    record Fixed(JsonNode value) implements Node {
        @Override
        public JsonNode in(Scope scope) {
            return value;
        }
    }

    /**
     * A value worked out for each card.
     *
     * @param at where it stands in the template
     */
    record Bound(Expression expression, String at) implements Node {
        @Override
        public JsonNode in(Scope scope) {
            try {
                return expression.in(scope);
            } catch (Unworkable why) {
                if (scope.strict()) {
                    throw why.at(at);
                }
                return MissingNode.getInstance();
            }
        }
    }

    /** A list. Items that come to nothing leave it; an item that comes to a list joins it. */
    record Items(List<Node> items) implements Node {
        @Override
        public JsonNode in(Scope scope) {
            var list = JsonNodeFactory.instance.arrayNode(items.size());
            for (var item : items) {
                var value = item.in(scope);
                if (value instanceof ArrayNode several) {
                    list.addAll(several);
                } else if (!value.isNull() && !value.isMissingNode()) {
                    list.add(value);
                }
            }
            return list;
        }
    }

    /** An object. */
    record Fields(List<Named> fields) implements Node {

        record Named(String name, Node node) {}

        @Override
        public JsonNode in(Scope scope) {
            var object = JsonNodeFactory.instance.objectNode();
            for (var field : fields) {
                var value = field.node().in(scope);
                if (!value.isMissingNode()) {
                    object.set(field.name(), value);
                }
            }
            return object;
        }
    }

    /** Kept only when {@code $when} is exactly true. */
    record Conditional(Bound when, Node kept) implements Node {
        @Override
        public JsonNode in(Scope scope) {
            return when.in(scope).equals(BooleanNode.TRUE)
                    ? kept.in(scope)
                    : NullNode.getInstance();
        }
    }

    /** Drawn over {@code $data}: once for each item of a list, once for anything else there is. */
    record Repeated(Bound data, Node each) implements Node {
        @Override
        public JsonNode in(Scope scope) {
            var over = data.in(scope);
            if (over.isNull() || over.isMissingNode()) {
                return NullNode.getInstance();
            }
            return over instanceof ArrayNode items
                    ? all(items, scope)
                    : each.in(scope.within(over));
        }

        private JsonNode all(ArrayNode items, Scope scope) {
            var drawn = JsonNodeFactory.instance.arrayNode(items.size());
            for (var i = 0; i < items.size(); i++) {
                var item = items.path(i);
                var value = item.isNull() ? item : each.in(scope.within(item, i));
                if (!value.isNull()) {
                    drawn.add(value);
                }
            }
            return switch (drawn.size()) {
                case 0 -> NullNode.getInstance();
                case 1 -> drawn.path(0);
                default -> drawn;
            };
        }
    }
}
