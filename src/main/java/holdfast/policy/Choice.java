package holdfast.policy;

import static holdfast.policy.Words.didYouMean;
import static holdfast.policy.Words.quote;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A few words of which a file's author picks.
 *
 * @param otherwise what is said of any other word, such as {@code is no answer}
 */
record Choice<T>(Map<String, T> words, String otherwise) {

    static final Choice<Boolean> YES_OR_NO =
            new Choice<>(inOrder("yes", true, "no", false), "is no answer");

    /** The constants, each by its name in small letters with hyphens. */
    static <E extends Enum<E>> Choice<E> of(Class<E> constants, String otherwise) {
        return new Choice<>(
                Arrays.stream(constants.getEnumConstants())
                        .collect(
                                toMap(
                                        Choice::word,
                                        Function.identity(),
                                        (one, _) -> one,
                                        LinkedHashMap::new)),
                otherwise);
    }

    /** Words that stand for themselves. */
    static Choice<String> of(String otherwise, String... words) {
        var themselves = new LinkedHashMap<String, String>();
        for (var word : words) {
            themselves.put(word, word);
        }
        return new Choice<>(themselves, otherwise);
    }

    /** Two words and what they stand for. */
    static <T> Map<String, T> inOrder(String first, T one, String second, T other) {
        var words = new LinkedHashMap<String, T>();
        words.put(first, one);
        words.put(second, other);
        return words;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<T> one(Place place) {
        return place.text().flatMap(word -> meant(place, word));
    }

    /** The words of the list here, each once. */
    List<T> several(Place place) {
        var picked = new ArrayList<T>();
        for (var item : place.items()) {
            one(item)
                    .ifPresent(meant -> {
                        if (picked.contains(meant)) {
                            item.problem(Words.twice(item.text().orElseThrow()));
                        } else {
                            picked.add(meant);
                        }
                    });
        }
        return picked;
    }

    private Optional<T> meant(Place place, String word) {
        var meant = Optional.ofNullable(words.get(word));
        if (meant.isEmpty()) {
            var write = "Write %s.".formatted(Words.either(words.keySet()));
            place.problem(
                    "%s %s. %s"
                            .formatted(
                                    quote(word),
                                    otherwise,
                                    didYouMean(word, words.keySet(), write)));
        }
        return meant;
    }
}
