package holdfast.teams;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A pressed button as Teams sends it: what the card carried and what was filled in, apart again.
 *
 * <p>Teams puts both into one object. The four names a card may carry are data, all others are
 * inputs; everything in either was in the hands of the person's device and is not believed.
 */
record Press(String verb, Map<String, String> data, Map<String, String> inputs) {

    private static final Set<String> DATA = Set.of("ref", "version", "card", "arg");
    private static final Set<String> VERB = Set.of("verb", "action");
    private static final String TEAMS_OWN = "msteams";

    /** The value of an {@code adaptiveCard/action} invoke; empty when it is not one. */
    static Optional<Press> executed(JsonNode value) {
        var action = value.path("action");
        var data = action.path("data");
        return action.path("type").asText().equals("Action.Execute")
                ? verb(action, "verb").flatMap(verb -> of(verb, data))
                : Optional.empty();
    }

    /** The value of a message that an {@code Action.Submit} sent; empty when it is not one. */
    static Optional<Press> submitted(JsonNode value) {
        return verb(value, "verb")
                .or(() -> verb(value, "action"))
                .flatMap(verb -> of(verb, value.deepCopy()).map(Press::withoutVerb));
    }

    static boolean isSubmit(JsonNode value) {
        return VERB.stream().anyMatch(value::has);
    }

    private static Optional<Press> of(String verb, JsonNode data) {
        if (data.isMissingNode() || data.isNull()) {
            return Optional.of(new Press(verb, Map.of(), Map.of()));
        }
        if (!(data instanceof ObjectNode object)) {
            return Optional.empty();
        }
        var fields = object.without(TEAMS_OWN);
        return fields.valueStream().allMatch(JsonNode::isValueNode)
                ? Optional.of(
                        new Press(
                                verb, texts(fields, DATA::contains), texts(fields, Press::isInput)))
                : Optional.empty();
    }

    private static Optional<String> verb(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(verb -> !verb.isBlank());
    }

    private static boolean isInput(String name) {
        return !DATA.contains(name);
    }

    private static Map<String, String> texts(JsonNode fields, Predicate<String> wanted) {
        return fields.propertyStream()
                .filter(field -> wanted.test(field.getKey()))
                .collect(toUnmodifiableMap(Entry::getKey, field -> text(field.getValue())));
    }

    private static String text(JsonNode scalar) {
        return scalar.isNull() ? "" : scalar.asText();
    }

    private Press withoutVerb() {
        var filled =
                inputs.entrySet().stream()
                        .filter(input -> !VERB.contains(input.getKey()))
                        .collect(toUnmodifiableMap(Entry::getKey, Entry::getValue));
        return new Press(verb, data, filled);
    }
}
