package holdfast.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A place in a policy file and what stands there. What is wrong with it is noted with its line and
 * column; what is asked of it comes back empty then.
 *
 * @param path the keys that lead here, such as {@code stages[0].within}
 */
record Place(Node node, String path, Problems problems) {

    private static final int LONGEST = 2_000;

    void problem(String text) {
        problems.note(node.getStartMark(), path, text);
    }

    /** The keys here; none, and a problem, when this is something else. */
    Keys keys() {
        if (!(node instanceof MappingNode)) {
            expected("keys with their values");
        }
        return new Keys(this);
    }

    /** The entries of the list here; none, and a problem, when this is something else. */
    List<Place> items() {
        var items = new ArrayList<Place>();
        if (node instanceof SequenceNode list) {
            for (var item : list.getValue()) {
                items.add(new Place(item, "%s[%d]".formatted(path, items.size()), problems));
            }
            if (items.isEmpty()) {
                problem("this list is empty. Name at least one.");
            }
        } else {
            expected("a list, such as [one, two]");
        }
        return items;
    }

    /** The text here, with runs of white space as one space. */
    Optional<String> text() {
        if (!(node instanceof ScalarNode scalar) || isNothing()) {
            expected("a text");
            return Optional.empty();
        }
        var text = scalar.getValue().replaceAll("(?U)\\s+", " ").strip();
        if (text.length() > LONGEST) {
            problem(
                    "this text has %,d characters. Keep it to %,d."
                            .formatted(text.length(), LONGEST));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isKeys() {
        return node instanceof MappingNode;
    }

    /** Whether no value was written here. */
    boolean isNothing() {
        return node instanceof ScalarNode scalar
                && (scalar.getValue().isBlank() || node.getTag().equals(Tag.NULL));
    }

    private void expected(String what) {
        problem("%s here. Write %s.".formatted(found(), what));
    }

    private String found() {
        return switch (node.getNodeId()) {
            case scalar -> isNothing() ? "nothing stands" : "a text stands";
            case sequence -> "a list stands";
            case mapping -> "keys stand";
            case anchor -> "an alias stands";
        };
    }
}
