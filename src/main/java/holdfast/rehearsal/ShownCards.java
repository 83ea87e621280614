package holdfast.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The cards in a chat: which of them a press was on, and what it shows afterwards. */
final class ShownCards {

    static final String ADAPTIVE = "application/vnd.microsoft.card.adaptive";

    // The version is left out: a card drawn anew since is still the card that was pressed.
    private static final List<String> SAME = List.of("card", "ref", "arg");

    private ShownCards() {}

    /**
     * The latest message whose card has this button; failing that, the latest that shows this card,
     * since a card drawn anew may have lost the button.
     */
    static Optional<JsonNode> pressed(List<JsonNode> chat, String verb, JsonNode data) {
        return latest(chat, action -> isVerb(action, verb) && isSame(action.path("data"), data))
                .or(() -> latest(chat, action -> isCard(action.path("data"), data)));
    }

    /** The message with {@code card} in the place of its card. */
    static JsonNode redrawn(JsonNode activity, JsonNode card) {
        var copy = activity.deepCopy();
        attachments(copy).forEach(attachment -> attachment.set("content", card));
        return copy;
    }

    private static Optional<JsonNode> latest(List<JsonNode> chat, Predicate<JsonNode> action) {
        return chat.reversed().stream()
                .filter(activity ->
                        attachments(activity)
                                .map(attachment -> attachment.path("content"))
                                .flatMap(ShownCards::within)
                                .anyMatch(action))
                .findFirst();
    }

    private static Stream<ObjectNode> attachments(JsonNode activity) {
        return activity.path("attachments").values().stream()
                .filter(each -> each.path("contentType").asString("").equals(ADAPTIVE))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static Stream<JsonNode> within(JsonNode node) {
        return Stream.concat(Stream.of(node), node.values().stream().flatMap(ShownCards::within));
    }

    private static boolean isVerb(JsonNode action, String verb) {
        return action.path("verb").asString("").equals(verb);
    }

    private static boolean isSame(JsonNode shown, JsonNode pressed) {
        return SAME.stream()
                .filter(pressed::has)
                .allMatch(field -> shown.path(field).equals(pressed.path(field)));
    }

    private static boolean isCard(JsonNode shown, JsonNode pressed) {
        return pressed.has("card") && shown.path("card").equals(pressed.path("card"));
    }
}
