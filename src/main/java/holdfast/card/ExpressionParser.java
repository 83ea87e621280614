package holdfast.card;

import holdfast.card.Expression.Call;
import holdfast.card.Expression.Constant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.IntNode;

/** Reads an expression with its operators, each by its grip. */
final class ExpressionParser {

    /** Keeps what is worked out shallow enough for any stack. */
    private static final int MOST_STEPS = 200;

    private static final int ANY = 0;

    private final Cursor cursor;
    private final ValueParser values;
    private int steps;

    ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
        this.values = new ValueParser(cursor, this);
    }

    Expression parse() {
        return parse(ANY);
    }

    /** Counts one more value, part or operation. */
    void step() {
        if (++steps > MOST_STEPS) {
            throw new BadExpression(
                    "there are more than %d steps in this. Work it out in the facts."
                            .formatted(MOST_STEPS));
        }
    }

    private Expression parse(int grip) {
        step();
        var left = signed();
        for (var next = operator(grip); next.isPresent(); next = operator(grip)) {
            left = applied(next.orElseThrow(), left);
        }
        return left;
    }

    private Expression applied(Operator operator, Expression left) {
        if (operator != Operator.CHOICE) {
            return call(operator.symbol(), left, parse(operator.right()));
        }
        var then = parse(ANY);
        cursor.need(":");
        return call("?:", left, then, parse(operator.right()));
    }

    private Optional<Operator> operator(int grip) {
        cursor.skipSpace();
        return Stream.of(Operator.values())
                .filter(operator -> cursor.sees(operator.symbol()))
                .findFirst()
                .filter(operator -> operator.grip() >= grip)
                .filter(operator -> cursor.take(operator.symbol()));
    }

    private Expression signed() {
        cursor.skipSpace();
        if (cursor.take("!")) {
            return call("!", parse(Operator.TIGHTEST));
        }
        for (var sign : List.of("-", "+")) {
            if (cursor.take(sign)) {
                return call(sign, new Constant(IntNode.valueOf(0)), parse(Operator.TIGHTEST));
            }
        }
        return values.parse();
    }

    private static Expression call(String symbol, Expression... values) {
        return new Call(Functions.named(symbol).orElseThrow(), List.of(values));
    }
}
