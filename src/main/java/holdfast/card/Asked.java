package holdfast.card;

import holdfast.card.Expression.Call;
import holdfast.card.Expression.Constant;
import holdfast.card.Expression.Each;
import holdfast.card.Expression.Element;
import holdfast.card.Expression.Field;
import holdfast.card.Expression.Item;
import holdfast.card.Expression.Listed;
import holdfast.card.Expression.Mapped;
import holdfast.card.Expression.Text;
import holdfast.card.Expression.Variable;
import java.util.List;
import java.util.stream.Stream;

/** Which fields an expression asks for. */
final class Asked {

    private Asked() {}

    /** The names it takes directly from this variable. */
    static Stream<String> of(Variable source, Expression expression) {
        return switch (expression) {
            case Constant _, Variable _, Item _ -> Stream.empty();
            case Field(var of, var name) when of == source -> Stream.of(name);
            case Field(var of, _) -> of(source, of);
            case Element(var of, var index) -> of(source, List.of(of, index));
            case Call(_, var values) -> of(source, values);
            case Each(_, var over, _, var each) -> of(source, List.of(over, each));
            case Text(var parts) -> of(source, parts);
            case Listed(var items) -> of(source, items);
            case Mapped(var entries) ->
                    of(source, entries.stream().map(Mapped.Entry::value).toList());
        };
    }

    private static Stream<String> of(Variable source, List<Expression> expressions) {
        return expressions.stream().flatMap(expression -> of(source, expression));
    }
}
