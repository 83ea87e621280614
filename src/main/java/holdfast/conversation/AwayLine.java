package holdfast.conversation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what follows {@code away}: {@code Ruth Ellingham 6/5/2025 to 9/5/2025 cover Priya Raman},
 * with or without a person, a last day and a cover.
 */
final class AwayLine {

    private static final Pattern COVER = Pattern.compile("(?iU)(?:^|\\s+)cover(?:ed by)?\\s+");
    private static final Pattern TO = Pattern.compile("(?iU)\\s+(?:to|until|till|-|\u2013)\\s+");

    private AwayLine() {}

    /** The inputs of the form that the line is; what it leaves out is left out. */
    static Map<String, String> of(Typed line) {
        var inputs = new LinkedHashMap<String, String>();
        var covered = COVER.split(line.rest(), 2);
        var days = TO.split(covered[0].strip(), 2);
        begins(days[0].strip(), inputs);
        inputs.put("to", days.length > 1 ? days[1].strip() : "");
        inputs.put("cover", covered.length > 1 ? covered[1].strip() : "");
        inputs.values().removeIf(Typed::isNothing);
        return inputs;
    }

    /** A name may stand before the day; words that are no day are a name alone. */
    private static void begins(String words, Map<String, String> inputs) {
        var parts = words.split("\\s+");
        for (int from = 0; from < parts.length; from++) {
            var day = String.join(" ", Arrays.asList(parts).subList(from, parts.length));
            if (Dates.read(day).isPresent() || from == parts.length - 1 && looksLikeADay(day)) {
                inputs.put("person", words.substring(0, words.length() - day.length()).strip());
                inputs.put("from", day);
                return;
            }
        }
        inputs.put("person", words);
    }

    private static boolean looksLikeADay(String word) {
        return word.matches(".*[0-9].*");
    }
}
