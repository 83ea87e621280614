package holdfast.card;

import static holdfast.card.Bodies.fold;
import static holdfast.card.Bodies.values;
import static holdfast.card.Functions.MANY;

import java.util.List;

/** Sums, and the making of numbers from texts and of texts from numbers. */
final class NumberFunctions {

    static final List<Function> ALL =
            List.of(
                    new Function("+", 2, 2, fold(Arithmetic::add)),
                    new Function("add", 2, MANY, fold(Arithmetic::add)),
                    new Function("-", 2, 2, fold(Arithmetic::subtract)),
                    new Function("sub", 2, MANY, fold(Arithmetic::subtract)),
                    new Function("*", 2, 2, fold(Arithmetic::multiply)),
                    new Function("mul", 2, MANY, fold(Arithmetic::multiply)),
                    new Function("/", 2, 2, fold(Arithmetic::divide)),
                    new Function("div", 2, MANY, fold(Arithmetic::divide)),
                    new Function("%", 2, 2, fold(Arithmetic::remainder)),
                    new Function("mod", 2, 2, fold(Arithmetic::remainder)),
                    new Function("^", 2, 2, fold(Arithmetic::power)),
                    new Function("exp", 2, MANY, fold(Arithmetic::power)),
                    new Function("abs", 1, 1, values(Numbers.each(Math::abs))),
                    new Function("floor", 1, 1, values(Numbers.each(Math::floor))),
                    new Function("ceiling", 1, 1, values(Numbers.each(Math::ceil))),
                    new Function("sqrt", 1, 1, values(Numbers.each(Math::sqrt))),
                    new Function("round", 1, 2, values(Numbers::round)),
                    new Function("min", 1, MANY, values(Numbers.over(Math::min))),
                    new Function("max", 1, MANY, values(Numbers.over(Math::max))),
                    new Function("sum", 1, 1, values(Numbers.over(Double::sum))),
                    new Function("average", 1, 1, values(Numbers::average)),
                    new Function("range", 2, 2, values(Numbers::range)),
                    new Function("int", 1, 1, values(Numbers::whole)),
                    new Function("float", 1, 1, values(Numbers::read)),
                    new Function("formatNumber", 2, 3, values(Numbers::format)));

    private NumberFunctions() {}
}
