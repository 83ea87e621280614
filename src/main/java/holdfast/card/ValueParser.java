package holdfast.card;

import holdfast.card.Expression.Call;
import holdfast.card.Expression.Constant;
import holdfast.card.Expression.Each;
import holdfast.card.Expression.Element;
import holdfast.card.Expression.Field;
import holdfast.card.Expression.Item;
import holdfast.card.Expression.Listed;
import holdfast.card.Expression.Mapped;
import holdfast.card.Expression.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/** Reads one value: a name, a number, a text, a call, something in brackets; and its parts. */
final class ValueParser {

    private static final Pattern NAME = Pattern.compile("[$A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern QUOTED =
            Pattern.compile(
                    "'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"",
                    Pattern.DOTALL);

    private final Cursor cursor;
    private final ExpressionParser expressions;

    /** What the loops that stand around call their items. */
    private final Deque<String> items = new ArrayDeque<>();

    ValueParser(Cursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    Expression parse() {
        var value = alone();
        while (true) {
            expressions.step();
            if (cursor.takeSpaced(".")) {
                value = new Field(value, name());
            } else if (cursor.takeSpaced("[")) {
                value = part(value, expressions.parse());
                cursor.need("]");
            } else {
                return value;
            }
        }
    }

    private static Expression part(Expression of, Expression index) {
        return index instanceof Constant(StringNode name)
                ? new Field(of, name.stringValue())
                : new Element(of, index);
    }

    private Expression alone() {
        if (cursor.takeSpaced("(")) {
            var inner = expressions.parse();
            cursor.need(")");
            return inner;
        }
        if (cursor.take("[")) {
            return new Listed(several("]", expressions::parse));
        }
        if (cursor.take("{")) {
            return new Mapped(several("}", this::entry));
        }
        if (cursor.take("`")) {
            return new TextParser(cursor, expressions::parse).untilBacktick();
        }
        return cursor.take(QUOTED)
                .<Expression>map(ValueParser::quoted)
                .or(() -> cursor.take(NUMBER).map(ValueParser::number))
                .or(() -> cursor.take(NAME).map(this::named))
                .orElseThrow(() -> cursor.expected("A value"));
    }

    private <T> List<T> several(String end, Supplier<T> one) {
        var all = new ArrayList<T>();
        if (cursor.takeSpaced(end)) {
            return all;
        }
        do {
            all.add(one.get());
        } while (cursor.takeSpaced(","));
        cursor.need(end);
        return List.copyOf(all);
    }

    private Mapped.Entry entry() {
        var key = cursor.skipSpace().take(QUOTED).map(Escapes::unquoted).orElseGet(this::name);
        cursor.need(":");
        return new Mapped.Entry(key, expressions.parse());
    }

    private String name() {
        return cursor.skipSpace().take(NAME).orElseThrow(() -> cursor.expected("A name"));
    }

    private Expression named(String name) {
        if (cursor.takeSpaced("(")) {
            return Loop.named(name)
                    .map(this::each)
                    .orElseGet(() -> call(name, several(")", expressions::parse)));
        }
        return switch (name) {
            case "true", "false" -> new Constant(BooleanNode.valueOf(name.equals("true")));
            case "null" -> new Constant(NullNode.getInstance());
            case "undefined" -> new Constant(MissingNode.getInstance());
            case "$root" -> Variable.ROOT;
            case "$data" -> Variable.DATA;
            case "$index" -> Variable.INDEX;
            case "$host" -> Variable.HOST;
            default -> items.contains(name) ? new Item(name) : field(name);
        };
    }

    /** Both {@code x, x.name} and {@code x => x.name}, over what stands before. */
    private Expression each(Loop loop) {
        var over = expressions.parse();
        cursor.need(",");
        var name = name();
        if (!cursor.takeSpaced("=>")) {
            cursor.need(",");
        }
        items.push(name);
        var each = expressions.parse();
        items.pop();
        cursor.need(")");
        return new Each(loop, over, name, each);
    }

    private static Expression field(String name) {
        if (name.startsWith("$")) {
            throw new BadExpression(
                    "there is no '%s'. There are $data, $root, $index and $host.".formatted(name));
        }
        return new Field(Variable.DATA, name);
    }

    private static Expression call(String name, List<Expression> values) {
        var function = Functions.named(name).orElseThrow(() -> new BadExpression(unknown(name)));
        if (!function.takes(values.size())) {
            throw new BadExpression(
                    "'%s' takes %s, and is given %d."
                            .formatted(name, function.arity(), values.size()));
        }
        return new Call(function, values);
    }

    private static String unknown(String name) {
        return "there is no function '%s'.".formatted(name)
                + Functions.nearest(name).map(" Did you mean '%s'?"::formatted).orElse("");
    }

    private static Expression quoted(String text) {
        return new Constant(StringNode.valueOf(Escapes.unquoted(text)));
    }

    private static Expression number(String digits) {
        return new Constant(Arithmetic.number(Double.parseDouble(digits)));
    }
}
