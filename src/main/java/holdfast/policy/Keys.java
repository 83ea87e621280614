package holdfast.policy;

import static holdfast.policy.Words.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The keys that stand at a place. A key is known because it is asked for, so that a new field is
 * one line in its reader.
 */
final class Keys {

    private record Entry(Node key, Place value) {}

    private final Place place;
    private final int before;
    private final Map<String, Entry> written = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    Keys(Place place) {
        this.place = place;
        this.before = place.node() instanceof MappingNode ? place.problems().count() : -1;
        if (place.node() instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> keep(pair.getKeyNode(), pair.getValueNode()));
        }
    }

    Optional<Place> optional(String key) {
        known.add(key);
        return Optional.ofNullable(written.get(key)).map(Entry::value);
    }

    /** Whether this key stands here, or what may be a slip in it. */
    boolean nearly(String key) {
        return written.keySet().stream()
                .anyMatch(word -> Words.nearest(word, List.of(key)).isPresent());
    }

    Optional<Place> required(String key) {
        return required(key, "Add it.");
    }

    /**
     * @param otherwise what its author should know when it is missing
     */
    Optional<Place> required(String key, String otherwise) {
        if (!written.containsKey(key)) {
            missing.put(key, otherwise);
        }
        return optional(key);
    }

    /**
     * A key that makes sense only beside another.
     *
     * @param with what it goes with
     */
    Optional<Place> onlyWith(String key, boolean fits, String with) {
        var written = optional(key);
        if (!fits) {
            written.ifPresent(
                    at -> at.problem("this goes with %s only. Remove it.".formatted(with)));
        }
        return written.filter(_ -> fits);
    }

    /** Where the council's document says so: every rule names its place. */
    Optional<String> source() {
        return required("source", "Name the place in the council's document.").flatMap(Place::text);
    }

    /** How the council's words were understood, where they leave room. */
    Optional<String> reading() {
        return optional("reading").flatMap(Place::text);
    }

    /** Makes what was read here, once all keys were asked for, when nothing is wrong with any. */
    <T> Optional<T> whole(Supplier<T> made) {
        if (before >= 0) {
            noteUnknown();
            missing.forEach((key, otherwise) ->
                    place.problem("'%s' is missing. %s".formatted(key, otherwise)));
        }
        return place.problems().count() == before ? Optional.of(made.get()) : Optional.empty();
    }

    private void keep(Node key, Node value) {
        if (!(key instanceof ScalarNode scalar)) {
            note(key, "a key must be one word.");
            return;
        }
        var word = scalar.getValue();
        var path = place.path().isEmpty() ? word : place.path() + "." + word;
        var entry = new Entry(key, new Place(value, path, place.problems()));
        if (written.putIfAbsent(word, entry) != null) {
            note(key, Words.twice(word));
        }
    }

    private void noteUnknown() {
        written.forEach((word, entry) -> {
            if (!known.contains(word)) {
                noteUnknown(word, entry.key());
            }
        });
    }

    private void noteUnknown(String word, Node key) {
        var meant = Words.nearest(word, unused());
        // A slip in a required key is one problem, not two.
        meant.ifPresent(missing::remove);
        var hint =
                meant.map(Words::didYouMean)
                        .orElseGet(() -> "Known here: " + String.join(", ", known) + ".");
        note(key, "there is no %s here. %s".formatted(quote(word), hint));
    }

    private List<String> unused() {
        var unused = new ArrayList<>(known);
        unused.removeAll(written.keySet());
        return unused;
    }

    private void note(Node node, String text) {
        place.problems().note(node.getStartMark(), place.path(), text);
    }
}
