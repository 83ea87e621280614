package holdfast.card;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody's own words, for a card: shown as they were typed, and nothing in them works. No
 * Markdown, link, mention, markup, {@code {{DATE()}}} of the client's or text direction of theirs
 * reaches what stands beside them.
 *
 * @param typed the words; their control characters but new lines and tabs are not shown
 */
public record UserText(String typed) {

    private static final Pattern NEW_LINE = Pattern.compile("\\r\\n|[\\n\\r\\u2028\\u2029]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t]]");

    /** Half of a character cannot be written to the wire. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    /**
     * Between two braces, and between an angle bracket and {@code at}: clients take these for the
     * start of a function and of a mention only within one run.
     */
    private static final Pattern BETWEEN_RUNS =
            Pattern.compile("(?<=\\{)(?=\\{)|(?<=<)(?=/?at\\b)", Pattern.CASE_INSENSITIVE);

    /**
     * The words as {@code RichTextBlock} elements, one a line, for a place in a card that takes a
     * list. Blank lines show as a wider space. A block a line also keeps a text direction from
     * running on into the next.
     */
    public ArrayNode blocks() {
        var blocks = JsonNodeFactory.instance.arrayNode();
        var blanks = 0;
        for (var line : NEW_LINE.split(typed)) {
            var shown = shown(line);
            if (shown.isBlank()) {
                blanks++;
                continue;
            }
            var block = block(shown);
            if (!blocks.isEmpty()) {
                block.put("spacing", spacing(blanks));
            }
            blocks.add(block);
            blanks = 0;
        }
        return blocks;
    }

    /**
     * The words on one line, for the middle of a {@code TextBlock}'s text or a fact of a {@code
     * FactSet}, whose Markdown they escape. For nothing else: a button would show the escapes.
     */
    public String inline() {
        var line = NEW_LINE.matcher(typed).replaceAll(" ").replace('\t', ' ');
        return Markdown.escaped(Direction.isolated(shown(line).strip()));
    }

    /** How much of a card the words take at most, in bytes. */
    public int size() {
        return Portions.size(typed);
    }

    /**
     * The words in portions, which together are the whole.
     *
     * @param most the bytes of a card that a portion may take
     */
    public List<UserText> portions(int most) {
        return Portions.of(typed, most);
    }

    private static String shown(String line) {
        return HALF.matcher(CONTROLS.matcher(line).replaceAll("")).replaceAll("\uFFFD");
    }

    private static ObjectNode block(String line) {
        var block = JsonNodeFactory.instance.objectNode().put("type", "RichTextBlock");
        var runs = block.putArray("inlines");
        BETWEEN_RUNS
                .splitAsStream(Direction.isolated(line))
                .forEach(text -> runs.addObject().put("type", "TextRun").put("text", text));
        return block;
    }

    private static String spacing(int blankLines) {
        return switch (blankLines) {
            case 0 -> "None";
            case 1 -> "Medium";
            default -> "ExtraLarge";
        };
    }
}
