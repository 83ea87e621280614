package holdfast.card;

import static holdfast.card.Bodies.both;
import static holdfast.card.Bodies.fold;
import static holdfast.card.Bodies.one;
import static holdfast.card.Bodies.ordered;
import static holdfast.card.Bodies.values;
import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Every function and operator of the language, a line each. */
final class Functions {

    private static final int MANY = Integer.MAX_VALUE;

    private static final Map<String, Function> ALL =
            Stream.of(
                            new Function("if", 3, 3, Logic::choose),
                            new Function("?:", 3, 3, Logic::choose),
                            new Function("not", 1, 1, Logic::not),
                            new Function("!", 1, 1, Logic::not),
                            new Function("and", 1, MANY, Logic::all),
                            new Function("&&", 2, 2, Logic::all),
                            new Function("or", 1, MANY, Logic::any),
                            new Function("||", 2, 2, Logic::any),
                            new Function("??", 2, 2, Logic::first),
                            new Function("equals", 2, 2, both(Comparison::same)),
                            new Function("==", 2, 2, both(Comparison::same)),
                            new Function("!=", 2, 2, both((a, b) -> !Comparison.same(a, b))),
                            new Function("<", 2, 2, ordered(sign -> sign < 0)),
                            new Function("<=", 2, 2, ordered(sign -> sign <= 0)),
                            new Function(">", 2, 2, ordered(sign -> sign > 0)),
                            new Function(">=", 2, 2, ordered(sign -> sign >= 0)),
                            new Function("exists", 1, 1, one(Sizes::exists)),
                            new Function("empty", 1, 1, one(Sizes::empty)),
                            new Function("length", 1, 1, values(Sizes::length)),
                            new Function("count", 1, 1, values(Sizes::count)),
                            new Function("+", 2, 2, fold(Arithmetic::add)),
                            new Function("-", 2, 2, fold(Arithmetic::subtract)),
                            new Function("*", 2, 2, fold(Arithmetic::multiply)),
                            new Function("/", 2, 2, fold(Arithmetic::divide)),
                            new Function("%", 2, 2, fold(Arithmetic::remainder)),
                            new Function("^", 2, 2, fold(Arithmetic::power)),
                            new Function("&", 2, 2, fold(Words::concat)),
                            new Function("concat", 1, MANY, fold(Words::concat)),
                            new Function("join", 2, 3, values(Words::join)),
                            new Function("string", 1, 2, values(Words::string)),
                            new Function("toUpper", 1, 2, values(Words::upper)),
                            new Function("toLower", 1, 2, values(Words::lower)))
                    .collect(toUnmodifiableMap(Function::name, identity()));

    private Functions() {}

    static Optional<Function> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The function an author may have meant: at most one letter in two is wrong. */
    static Optional<String> nearest(String name) {
        return ALL.keySet().stream()
                .filter(known -> Character.isLetter(known.charAt(0)))
                .filter(known -> 2 * distance(known, name) <= name.length())
                .min(comparingInt(known -> distance(known, name)));
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
