package holdfast.conversation;

import holdfast.policy.Category;
import holdfast.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the category somebody means. */
final class Categories {

    private Categories() {}

    /** By its number, its id, or words that match the title of one and only one. */
    static Optional<Category> find(Policy policy, String typed) {
        var plain = Typed.plain(typed.strip());
        return policy.category(plain)
                .or(() ->
                        only(
                                policy.categories().stream()
                                        .filter(category -> matches(category, plain))
                                        .toList()));
    }

    private static boolean matches(Category category, String words) {
        return words.length() > 2
                && List.of(words.split("\\s+")).stream()
                        .allMatch(word -> category.title().toLowerCase(Locale.ROOT).contains(word));
    }

    private static Optional<Category> only(List<Category> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
