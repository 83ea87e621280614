package holdfast.conversation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What somebody who misspelt a name probably meant: one slip in a short word, two in a long one.
 */
final class Nearly {

    /** In a shorter word two slips make another word. */
    private static final int LONG = 6;

    /** A shorter word is no misspelt name. */
    private static final int SHORTEST = 3;

    private Nearly() {}

    /**
     * The nearest of all, the first of equals.
     *
     * @param names by which each is known
     */
    static <T> Optional<T> find(
            String typed, Collection<T> all, Function<T, Stream<String>> names) {
        record Near<T>(T it, int far) {}
        var distance = new LevenshteinDistance(typed.length() < LONG ? 1 : 2);
        return typed.length() < SHORTEST
                ? Optional.empty()
                : all.stream()
                        .flatMap(it ->
                                names.apply(it)
                                        .map(name -> new Near<>(it, distance.apply(typed, name))))
                        .filter(near -> near.far() >= 0)
                        .min(Comparator.comparingInt(Near::far))
                        .map(Near::it);
    }
}
