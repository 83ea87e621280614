package holdfast.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form as it was filled in, and what is wrong with it, by input id. Nothing that was typed is
 * lost by a mistake.
 */
final class Filled {

    /** More than this many characters in one field are refused with their count, never cut. */
    static final int LONGEST = 4_000;

    /** Words this long do not come back on their form: no card could hold them. */
    static final int HOPELESS = 2 * LONGEST;

    /** So many bytes of words, as JSON, leave room on a card of 25 KB for the form itself. */
    private static final int ROOM = 16_500;

    private final Map<String, String> inputs;
    private final Words words;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    Filled(Map<String, String> inputs, Words words) {
        this.inputs = inputs;
        this.words = words;
    }

    /**
     * Says beside the longest field that all together are too much for one card, when they are:
     * else the form could not come back with them.
     */
    void together() {
        var over = inputs.values().stream().mapToInt(Filled::bytes).sum() - ROOM;
        if (over > 0) {
            inputs.entrySet().stream()
                    .max(Map.Entry.comparingByValue(Comparator.comparingInt(Filled::bytes)))
                    .ifPresent(longest ->
                            wrong(longest.getKey(), words.say("mistake.together", over)));
        }
    }

    private static int bytes(String text) {
        var escapes = text.chars().map(c -> c < ' ' ? 5 : c == '"' || c == '\\' ? 1 : 0).sum();
        return text.getBytes(UTF_8).length + escapes;
    }

    Map<String, String> inputs() {
        return inputs;
    }

    Map<String, String> mistakes() {
        return mistakes;
    }

    boolean isSound() {
        return mistakes.isEmpty();
    }

    void wrong(String id, String sentence) {
        mistakes.putIfAbsent(id, sentence);
    }

    /** Whether anything stands in a field. */
    boolean said(String id) {
        return !Typed.isNothing(inputs.getOrDefault(id, ""));
    }

    /** Whether there is anything in a field, or anything wrong with it. */
    boolean concerns(String id) {
        return said(id) || mistakes.containsKey(id);
    }

    /** What stands in a field, as it was typed; empty when it was left blank. */
    Optional<String> text(String id) {
        if (!said(id)) {
            return Optional.empty();
        }
        var text = inputs.getOrDefault(id, "");
        var length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            wrong(id, words.say("mistake.too-long", LONGEST, length));
        }
        return Optional.of(new Typed(withoutControls(text)).rest());
    }

    /** The same, of a field that must be filled in. */
    String needed(String id, String otherwise) {
        var text = text(id);
        if (text.isEmpty()) {
            wrong(id, words.say(otherwise));
        }
        return text.orElse("");
    }

    /**
     * Control characters say nothing to a reader and do harm in records; line breaks and tabs stay.
     */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
