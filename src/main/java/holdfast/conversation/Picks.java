package holdfast.conversation;

import holdfast.card.Field.Option;
import holdfast.policy.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people choose from a list of the policy's, by number, id or words: a category, or a kind of
 * significant change.
 *
 * @param input the field's id
 */
record Picks(String input, List<Pick> all) {

    /** No id is so short that a slip in it could not be told from another word. */
    private static final int SHORTEST = 4;

    /** One of them. */
    record Pick(int number, String id, String title) {}

    static Picks categories(Policy policy) {
        return new Picks(
                "category",
                policy.categories().stream()
                        .map(each -> new Pick(each.number(), each.id(), each.title()))
                        .toList());
    }

    /** None where the policy has no significant changes. */
    static Picks changes(Policy policy) {
        return new Picks(
                "change",
                policy.changes().stream()
                        .flatMap(changes -> changes.kinds().stream())
                        .map(each -> new Pick(each.number(), each.id(), each.title()))
                        .toList());
    }

    /** By its number or its id. */
    Optional<Pick> exactly(String numberOrId) {
        var wanted = numberOrId.strip();
        return all.stream()
                .filter(pick ->
                        pick.id().equalsIgnoreCase(wanted)
                                || Integer.toString(pick.number()).equals(wanted))
                .findFirst();
    }

    /** By its number, its id, or words that match the title of one and only one. */
    Optional<Pick> find(String typed) {
        var plain = Typed.plain(typed.strip());
        var matching = all.stream().filter(pick -> matches(pick, plain)).toList();
        return exactly(plain)
                .or(() ->
                        matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty());
    }

    /** The only one whose title has this word, whole. */
    Optional<Pick> named(String word) {
        var having =
                all.stream()
                        .filter(pick ->
                                Stream.of(pick.title().split("\\s+"))
                                        .map(Typed::plain)
                                        .anyMatch(word::equals))
                        .toList();
        return word.length() >= SHORTEST && having.size() == 1
                ? Optional.of(having.getFirst())
                : Optional.empty();
    }

    private static boolean matches(Pick pick, String words) {
        return words.length() > 2
                && Stream.of(words.split("\\s+"))
                        .allMatch(word -> pick.title().toLowerCase(Locale.ROOT).contains(word));
    }

    /** The one whose id is only a slip or two away. */
    Optional<Pick> nearest(String typed) {
        return Nearly.find(
                Typed.plain(typed.strip()).replaceAll("\\s+", "-"),
                all.stream().filter(pick -> pick.id().length() >= SHORTEST).toList(),
                pick -> Stream.of(pick.id()));
    }

    List<Option> options() {
        return all.stream()
                .map(pick -> new Option(pick.id(), pick.number() + ". " + pick.title()))
                .toList();
    }
}
