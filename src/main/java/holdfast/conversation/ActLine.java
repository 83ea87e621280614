package holdfast.conversation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads what follows {@code accept}, {@code refuse} and the like: a reference, and words in their
 * place.
 */
record ActLine(String ref, String arg, Map<String, String> inputs) {

    private static final Set<String> LEADING = Set.of("by", "on", "to", "until", "till", "for");

    /** Days are written out in full, so that they mean the same when the line is sent tomorrow. */
    static ActLine of(String verb, Typed line, LocalDate today) {
        var named = Named.leading(line);
        return new ActLine(named.ref(), "", Map.of()).with(verb, named.rest(), today);
    }

    private ActLine with(String verb, Typed rest, LocalDate today) {
        var inputs = new LinkedHashMap<String, String>();
        var arg = "";
        switch (verb) {
            case "done", "finished", "case-note" -> arg = rest.word();
            case "redate" -> {
                arg = rest.word();
                dated(rest.afterWord(), "date", inputs, today);
            }
            case "pass" -> pass(rest, inputs);
            case "escalate" -> escalate(rest, inputs);
            case "reopen" -> reopen(rest, inputs);
            case "accept", "ask", "note", "correct", "complaint" -> inputs.put("text", rest.rest());
            case "set" -> dated(rest, "by", inputs, today);
            case "hearing" -> dated(rest, "date", inputs, today);
            case "wait", "extend" -> dated(rest, "until", inputs, today);
            case "convene" -> convene(rest, inputs, today);
            case "cafcass" -> cafcass(rest, inputs);
            case "legal" -> {
                inputs.put("level", rest.word());
                inputs.put("question", rest.afterWord().rest());
            }
            case "acknowledge", "answer", "minutes", "filed" -> {}
            default -> inputs.put("reason", because(rest));
        }
        inputs.values().removeIf(Typed::isNothing);
        return new ActLine(ref, arg, inputs);
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

    /** A day, and a reason behind it, which {@code because} may lead up to. */
    private static void dated(Typed line, String id, Map<String, String> inputs, LocalDate today) {
        var behind = LEADING.contains(line.word()) ? line.afterWord() : line;
        var leading = Dates.leading(line, today).or(() -> Dates.leading(behind, today));
        var halves = halves(behind, Set.of("because"));
        inputs.put(
                id,
                Dates.settled(id, leading.map(Dates.Leading::day).orElse(halves.before()), today));
        inputs.put("reason", leading.map(day -> because(day.rest())).orElse(halves.after()));
    }

    /** {@code to PERSON because …}. */
    private static void pass(Typed line, Map<String, String> inputs) {
        var halves = halves(line.after("to").orElse(line), Set.of("because"));
        inputs.put("person", halves.before());
        inputs.put("reason", halves.after());
    }

    private static void convene(Typed line, Map<String, String> inputs, LocalDate today) {
        var behind = LEADING.contains(line.word()) ? line.afterWord() : line;
        var leading = Dates.leading(line, today).or(() -> Dates.leading(behind, today));
        var halves = halves(behind, Set.of("at", "in"));
        var day = leading.map(Dates.Leading::day).orElse(halves.before());
        inputs.put("date", Dates.settled("date", day, today));
        inputs.put("place", leading.map(it -> place(it.rest())).orElse(halves.after()));
    }

    private static String place(Typed line) {
        return line.after("at").or(() -> line.after("in")).orElse(line).rest();
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
