package holdfast.card;

import static holdfast.card.Bodies.both;
import static holdfast.card.Bodies.one;
import static holdfast.card.Bodies.ordered;
import static holdfast.card.Functions.MANY;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Conditions, comparisons, and questions about what a value is. */
final class LogicFunctions {

    static final List<Function> ALL =
            List.of(
                    new Function("if", 3, 3, Logic::choose),
                    new Function("?:", 3, 3, Logic::choose),
                    new Function("not", 1, 1, Logic::not),
                    new Function("!", 1, 1, Logic::not),
                    new Function("and", 1, MANY, Logic::all),
                    new Function("&&", 2, 2, Logic::all),
                    new Function("or", 1, MANY, Logic::any),
                    new Function("||", 2, 2, Logic::any),
                    new Function("??", 2, 2, Logic::first),
                    new Function("coalesce", 1, MANY, Logic::first),
                    new Function("bool", 1, 1, one(Logic::truth)),
                    new Function("equals", 2, 2, both(Comparison::same)),
                    new Function("==", 2, 2, both(Comparison::same)),
                    new Function("!=", 2, 2, both((a, b) -> !Comparison.same(a, b))),
                    new Function("less", 2, 2, ordered(sign -> sign < 0)),
                    new Function("<", 2, 2, ordered(sign -> sign < 0)),
                    new Function("lessOrEquals", 2, 2, ordered(sign -> sign <= 0)),
                    new Function("<=", 2, 2, ordered(sign -> sign <= 0)),
                    new Function("greater", 2, 2, ordered(sign -> sign > 0)),
                    new Function(">", 2, 2, ordered(sign -> sign > 0)),
                    new Function("greaterOrEquals", 2, 2, ordered(sign -> sign >= 0)),
                    new Function(">=", 2, 2, ordered(sign -> sign >= 0)),
                    new Function("exists", 1, 1, one(Sizes::exists)),
                    new Function("empty", 1, 1, one(Sizes::empty)),
                    new Function("isString", 1, 1, one(JsonNode::isString)),
                    new Function("isBoolean", 1, 1, one(JsonNode::isBoolean)),
                    new Function("isArray", 1, 1, one(JsonNode::isArray)),
                    new Function("isObject", 1, 1, one(JsonNode::isObject)),
                    new Function("isInteger", 1, 1, one(Arithmetic::isWhole)),
                    new Function("isFloat", 1, 1, one(Arithmetic::isBroken)),
                    new Function("isDateTime", 1, 1, one(Moments::isMoment)));

    private LogicFunctions() {}
}
