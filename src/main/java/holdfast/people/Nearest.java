package holdfast.people;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody who misspelt a word probably meant. */
final class Nearest {

    private Nearest() {}

    /** The closest of the words that are right, the first of equals; none when all are far off. */
    static Optional<String> to(String word, Collection<String> right) {
        var closest = Optional.<String>empty();
        var within = 1 + word.length() / 6;
        for (var candidate : right.stream().sorted().toList()) {
            var distance = new LevenshteinDistance(within).apply(word, candidate);
            if (distance >= 0) {
                closest = Optional.of(candidate);
                within = distance - 1;
            }
            if (within < 0) {
                break;
            }
        }
        return closest;
    }

    /** The question to end a problem with, or else this advice. */
    static String hint(String word, Collection<String> right, String otherwise) {
        return to(word, right).map(near -> " Did you mean '" + near + "'?").orElse(" " + otherwise);
    }
}
