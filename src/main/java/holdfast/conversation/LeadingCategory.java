package holdfast.conversation;

import holdfast.policy.Category;
import holdfast.policy.Policy;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The category that a typed line names before somebody's own words. */
final class LeadingCategory {

    /** So many words are enough to tell categories apart. */
    private static final int MOST_WORDS = 4;

    private LeadingCategory() {}

    /** A category is its number, its id, or as many first words as match one. */
    static Typed read(Typed line, Policy policy, Map<String, String> inputs) {
        var word = line.word();
        var known = policy.category(word);
        if (known.isPresent()) {
            inputs.put("category", known.orElseThrow().id());
            return line.afterWord();
        }
        if (word.matches("[0-9]+")) {
            inputs.put("category", word);
            return line.afterWord();
        }
        return byWords(line, policy, inputs).orElse(line);
    }

    /**
     * As few words as name one category, and what follows them in its title. They are only taken
     * for it when something else follows.
     */
    private static Optional<Typed> byWords(Typed line, Policy policy, Map<String, String> inputs) {
        var left = line.afterWord();
        var words = line.word();
        for (int n = 1; n < MOST_WORDS && !left.isBlank(); n++) {
            var last = left.word();
            words = words + " " + last;
            left = left.afterWord();
            var category = Categories.find(policy, words);
            if (category.isPresent()) {
                var rest = afterTitle(left, last, category.orElseThrow());
                if (!rest.isBlank()) {
                    inputs.put("category", category.orElseThrow().id());
                    return Optional.of(rest);
                }
            }
        }
        return Optional.empty();
    }

    private static Typed afterTitle(Typed line, String last, Category category) {
        var title = Stream.of(category.title().split("\\s+")).map(Typed::plain).toList();
        var left = line;
        for (int i = title.indexOf(last) + 1;
                i > 0 && i < title.size() && left.word().equals(title.get(i));
                i++) {
            left = left.afterWord();
        }
        return left;
    }
}
