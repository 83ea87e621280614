package holdfast.card;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Text to copy from a card, each character as wide as the next. Nothing in it works, as in
 * somebody's own words.
 */
public record CopyText(String text) {

    ArrayNode blocks() {
        var blocks = new UserText(text).blocks();
        for (var block : blocks) {
            for (var run : block.path("inlines")) {
                ((ObjectNode) run).put("fontType", "Monospace");
            }
        }
        return blocks;
    }
}
