package holdfast.card;

import holdfast.card.Expression.Constant;
import holdfast.card.Expression.Listed;
import holdfast.card.Expression.Mapped;
import tools.jackson.databind.JsonNode;

/** Data written in a template itself, made anew for each card since a card may be changed. */
final class Literal {

    private Literal() {}

    static Expression of(JsonNode json) {
        if (json.isArray()) {
            return new Listed(json.values().stream().map(Literal::of).toList());
        }
        if (json.isObject()) {
            return new Mapped(
                    json.properties().stream()
                            .map(field -> new Mapped.Entry(field.getKey(), of(field.getValue())))
                            .toList());
        }
        return new Constant(json);
    }
}
