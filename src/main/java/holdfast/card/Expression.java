package holdfast.card;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/** What stands between <code>${</code> and {@code }}: something with a value in a scope. */
sealed interface Expression {

    JsonNode in(Scope scope);

    /** A value the author wrote. */
    record Constant(JsonNode value) implements Expression {
        @Override
        public JsonNode in(Scope scope) {
            return value;
        }
    }

    /** The names that start with {@code $}. */
    enum Variable implements Expression {
        ROOT,
        DATA,
        INDEX,
        HOST;

        @Override
        public JsonNode in(Scope scope) {
            return switch (this) {
                case ROOT -> scope.root();
                case DATA -> scope.data();
                case INDEX -> scope.given(scope.index(), this);
                case HOST -> scope.given(scope.host(), this);
            };
        }

        @Override
        public String toString() {
            return "$" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code of.name}; a bare name is a field of the data in hand. */
    record Field(Expression of, String name) implements Expression {
        @Override
        public JsonNode in(Scope scope) {
            return scope.given(Lookup.field(of.in(scope.forgiving()), name), this);
        }

        @Override
        public String toString() {
            return of == Variable.DATA ? name : of + "." + name;
        }
    }

    /** {@code of[index]}. */
    record Element(Expression of, Expression index) implements Expression {
        @Override
        public JsonNode in(Scope scope) {
            var whole = of.in(scope.forgiving());
            return scope.given(Lookup.element(whole, index.in(scope.forgiving())), this);
        }

        @Override
        public String toString() {
            return of + "[" + (index instanceof Constant(var at) ? at : index) + "]";
        }
    }

    /** {@code name(values)}, or an operator between them. */
    record Call(Function function, List<Expression> values) implements Expression {
        @Override
        public JsonNode in(Scope scope) {
            return function.body().call(values, scope);
        }

        @Override
        public String toString() {
            return function.name()
                    + values.stream().map(Object::toString).collect(joining(", ", "(", ")"));
        }
    }

    /** Words with values among them. A value that cannot be worked out prints nothing. */
    record Text(List<Expression> parts) implements Expression {
        @Override
        public JsonNode in(Scope scope) {
            var text = new StringBuilder();
            for (var part : parts) {
                try {
                    text.append(Printed.of(part.in(scope)));
                } catch (Unworkable why) {
                    if (scope.strict()) {
                        throw why;
                    }
                }
            }
            return StringNode.valueOf(text.toString());
        }
    }

    /** The item of a loop, by the name its author gave it. */
    record Item(String name) implements Expression {
        @Override
        public JsonNode in(Scope scope) {
            return scope.items().getOrDefault(name, MissingNode.getInstance());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** {@code loop(over, name, each)}: something worked out for each item. */
    record Each(Loop loop, Expression over, String name, Expression each) implements Expression {
        @Override
        public JsonNode in(Scope scope) {
            return loop.run(this, scope);
        }

        @Override
        public String toString() {
            return "%s(%s, %s, %s)".formatted(loop, over, name, each);
        }
    }

    /** {@code [a, b]}. */
    record Listed(List<Expression> items) implements Expression {
        @Override
        public JsonNode in(Scope scope) {
            var list = JsonNodeFactory.instance.arrayNode(items.size());
            for (var item : items) {
                var value = item.in(scope);
                list.add(value.isMissingNode() ? NullNode.getInstance() : value);
            }
            return list;
        }
    }

    /** {@code {a: b}}. */
    record Mapped(List<Entry> entries) implements Expression {

        record Entry(String key, Expression value) {}

        @Override
        public JsonNode in(Scope scope) {
            var object = JsonNodeFactory.instance.objectNode();
            for (var entry : entries) {
                var value = entry.value().in(scope);
                if (!value.isMissingNode()) {
                    object.set(entry.key(), value);
                }
            }
            return object;
        }
    }
}
