package holdfast.conversation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads what follows {@code accept}, {@code refuse} and the like: a reference, and words in their
 * place.
 */
record ActLine(String ref, String arg, Map<String, String> inputs) {

    static ActLine of(String verb, Typed line) {
        var rest = line.afterWord();
        var inputs = new LinkedHashMap<String, String>();
        var arg = "";
        switch (verb) {
            case "done" -> arg = rest.word();
            case "escalate" -> escalate(rest, inputs);
            case "accept", "ask" -> inputs.put("text", rest.rest());
            default -> inputs.put("reason", because(rest));
        }
        inputs.values().removeIf(Typed::isNothing);
        return new ActLine(line.word(), arg, inputs);
    }

    /** {@code because} only leads up to a reason. */
    private static String because(Typed line) {
        return line.after("because").orElse(line).rest();
    }

    /** All between {@code to} and {@code because} names the stage, also when there is none such. */
    private static void escalate(Typed line, Map<String, String> inputs) {
        var named = line.after("to").or(() -> line.after("stage").map(_ -> line));
        var left = named.orElse(line);
        var stage = new StringBuilder();
        while (named.isPresent() && !left.isBlank() && !left.word().equals("because")) {
            stage.append(stage.isEmpty() ? "" : " ").append(left.word());
            left = left.afterWord();
        }
        inputs.put("stage", stage.toString());
        inputs.put("reason", because(left));
    }
}
