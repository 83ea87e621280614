package holdfast.conversation;

import holdfast.policy.Category;
import holdfast.policy.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code CHILD CATEGORY text} into a form's inputs. */
final class StartLine {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE
                    | Pattern.DOTALL
                    | Pattern.UNICODE_CHARACTER_CLASS
                    | Pattern.UNICODE_CASE;

    private static final Pattern AT =
            Pattern.compile("(.*?)\\s*\\bat\\s+(stage[\\s\\p{Pd}]*\\S+)\\s+because\\s+(.+)", FLAGS);
    private static final Pattern URGENT =
            Pattern.compile("(.*?)\\s*\\burgent\\s+because\\s+(.+)", FLAGS);

    /** So many words are enough to tell categories apart. */
    private static final int MOST_WORDS = 4;

    private StartLine() {}

    /** What follows {@code notify}: all behind the category is the IRO's own words. */
    static Map<String, String> notifying(Typed line, Policy policy) {
        var inputs = new LinkedHashMap<String, String>();
        inputs.put("text", childAndCategory(line, policy, inputs).rest());
        return filled(inputs);
    }

    /**
     * What follows {@code raise}, with {@code at STAGE because text} or {@code urgent because text}
     * behind it.
     */
    static Map<String, String> raising(Typed line, Policy policy) {
        var inputs = new LinkedHashMap<String, String>();
        entry(childAndCategory(line, policy, inputs).rest(), inputs);
        return filled(inputs);
    }

    private static Map<String, String> filled(Map<String, String> inputs) {
        inputs.values().removeIf(Typed::isNothing);
        return inputs;
    }

    private static Typed childAndCategory(Typed line, Policy policy, Map<String, String> inputs) {
        if (line.isBlank()) {
            return line;
        }
        inputs.put("child", line.word());
        return category(line.afterWord(), policy, inputs);
    }

    /** A category is its number, its id, or as many first words as match one. */
    private static Typed category(Typed line, Policy policy, Map<String, String> inputs) {
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

    private static void entry(String text, Map<String, String> inputs) {
        var at = AT.matcher(text);
        var urgent = URGENT.matcher(text);
        if (at.matches()) {
            inputs.put("text", at.group(1));
            inputs.put("stage", at.group(2));
            inputs.put("reason", at.group(3));
        } else if (urgent.matches()) {
            inputs.put("text", urgent.group(1));
            inputs.put("urgent", urgent.group(2));
        } else {
            inputs.put("text", text);
        }
    }
}
