package holdfast.card;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Every function and operator of the language, by its name. */
final class Functions {

    /** As many values as the author likes. */
    static final int MANY = Integer.MAX_VALUE;

    private static final Map<String, Function> ALL =
            Stream.of(
                            LogicFunctions.ALL,
                            NumberFunctions.ALL,
                            TextFunctions.ALL,
                            ListFunctions.ALL,
                            ObjectFunctions.ALL,
                            DateFunctions.ALL)
                    .flatMap(List::stream)
                    .collect(toUnmodifiableMap(Function::name, identity()));

    private Functions() {}

    static Optional<Function> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The function an author may have meant: at most one letter in two is wrong. */
    static Optional<String> nearest(String name) {
        return Stream.concat(ALL.keySet().stream(), Loop.names())
                .filter(known -> Character.isLetter(known.charAt(0)))
                .filter(known -> 2 * distance(known, name) <= name.length())
                .min(comparingInt(known -> distance(known, name)));
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }
}
