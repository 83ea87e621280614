package holdfast.card;

import holdfast.card.Expression.Constant;
import holdfast.card.Expression.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.StringNode;

/** Reads a text with values in it: <code>Due ${due}</code>. */
final class TextParser {

    static final String OPEN = "${";

    private final Cursor cursor;
    private final Supplier<Expression> expressions;
    private final List<Expression> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    /**
     * @param expressions reads an expression from the same cursor
     */
    TextParser(Cursor cursor, Supplier<Expression> expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /**
     * The meaning of a text in a template. One that is all <code>${…}</code> is that value, of
     * whatever type; one with nothing to work out is a constant.
     */
    static Expression parse(String text) {
        var cursor = new Cursor(text);
        return new TextParser(cursor, new ExpressionParser(cursor)::parse).whole();
    }

    private Expression whole() {
        while (!cursor.atEnd()) {
            if (!piece()) {
                throw new BadExpression(
                        "a back-tick stands at character %d. Write it as \\`."
                                .formatted(cursor.position()));
            }
        }
        flush();
        return parts.size() == 1 ? parts.getFirst() : new Text(List.copyOf(parts));
    }

    Expression untilBacktick() {
        while (!cursor.atEnd() && piece()) {}
        cursor.need("`");
        flush();
        return new Text(List.copyOf(parts));
    }

    /** Reads on by one piece, unless a back-tick is next. */
    private boolean piece() {
        if (cursor.sees("`")) {
            return false;
        }
        if (cursor.take(OPEN)) {
            flush();
            parts.add(expressions.get());
            cursor.need("}");
        } else if (cursor.take("\\$")) {
            plain.append('$');
        } else if (cursor.take("\\`")) {
            plain.append('`');
        } else {
            plain.append(cursor.next());
        }
        return true;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            parts.add(new Constant(StringNode.valueOf(plain.toString())));
            plain.setLength(0);
        }
    }
}
