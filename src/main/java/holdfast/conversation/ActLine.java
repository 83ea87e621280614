package holdfast.conversation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads what follows {@code accept}, {@code refuse} and the like: a reference, and words in their
 * place.
 */
record ActLine(String ref, String arg, Map<String, String> inputs) {

    private static final Set<String> LEADING = Set.of("by", "on", "to", "until", "till", "for");

    static ActLine of(String verb, Typed line) {
        var rest = line.afterWord();
        var inputs = new LinkedHashMap<String, String>();
        var arg = "";
        switch (verb) {
            case "done", "finished", "case-note" -> arg = rest.word();
            case "redate" -> {
                arg = rest.word();
                dated(rest.afterWord(), "date", inputs);
            }
            case "pass" -> pass(rest, inputs);
            case "escalate" -> escalate(rest, inputs);
            case "reopen" -> reopen(rest, inputs);
            case "accept", "ask", "note", "correct", "complaint" -> inputs.put("text", rest.rest());
            case "set" -> inputs.put("by", day(rest));
            case "hearing" -> inputs.put("date", day(rest));
            case "wait", "extend" -> dated(rest, "until", inputs);
            case "convene" -> convene(rest, inputs);
            case "cafcass" -> cafcass(rest, inputs);
            case "legal" -> {
                inputs.put("level", rest.word());
                inputs.put("question", rest.afterWord().rest());
            }
            case "acknowledge", "answer", "minutes", "filed" -> {}
            default -> inputs.put("reason", because(rest));
        }
        inputs.values().removeIf(Typed::isNothing);
        return new ActLine(line.word(), arg, inputs);
    }

    /** {@code because} only leads up to a reason. */
    private static String because(Typed line) {
        return line.after("because").orElse(line).rest();
    }

    /** {@code at STAGE} may stand before the reason. */
    private static void reopen(Typed line, Map<String, String> inputs) {
        var named = line.after("at");
        var halves = halves(named.orElse(line), Set.of("because"));
        inputs.put("stage", named.isPresent() ? halves.before() : "");
        inputs.put("reason", named.isPresent() ? halves.after() : because(line));
    }

    /** {@code by}, {@code until} and the like only lead up to a day. */
    private static String day(Typed line) {
        return LEADING.contains(line.word()) ? line.afterWord().rest() : line.rest();
    }

    /** A line in two: what stands before one of these words, and what follows it. */
    private static Halves halves(Typed line, Set<String> words) {
        var left = line;
        var before = new StringBuilder();
        while (!left.isBlank() && !words.contains(left.word())) {
            before.append(before.isEmpty() ? "" : " ").append(left.word());
            left = left.afterWord();
        }
        return new Halves(before.toString(), left.afterWord().rest());
    }

    private record Halves(String before, String after) {}

    private static void dated(Typed line, String id, Map<String, String> inputs) {
        var halves = halves(line, Set.of("because"));
        inputs.put(id, day(new Typed(halves.before())));
        inputs.put("reason", halves.after());
    }

    /** {@code to PERSON because …}. */
    private static void pass(Typed line, Map<String, String> inputs) {
        var halves = halves(line.after("to").orElse(line), Set.of("because"));
        inputs.put("person", halves.before());
        inputs.put("reason", halves.after());
    }

    private static void convene(Typed line, Map<String, String> inputs) {
        var halves = halves(line, Set.of("at", "in"));
        inputs.put("date", day(new Typed(halves.before())));
        inputs.put("place", halves.after());
    }

    /** {@code refer} or {@code not now}, each with a reason or without. */
    private static void cafcass(Typed line, Map<String, String> inputs) {
        var not = line.after("not now").or(() -> line.after("not-now"));
        var refer = line.after("refer");
        if (not.isPresent() || refer.isPresent()) {
            inputs.put("decision", not.isPresent() ? "not-now" : "refer");
        }
        inputs.put("reason", because(not.or(() -> refer).orElse(line)));
    }

    /** All between {@code to} and {@code because} names the stage, also when there is none such. */
    private static void escalate(Typed line, Map<String, String> inputs) {
        var named = line.after("to").or(() -> line.after("stage").map(_ -> line));
        var halves = halves(named.orElse(line), Set.of("because"));
        inputs.put("stage", named.isPresent() ? halves.before() : "");
        inputs.put("reason", named.isPresent() ? halves.after() : because(line));
    }
}
