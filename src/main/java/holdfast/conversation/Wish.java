package holdfast.conversation;

import holdfast.card.Card;
import holdfast.concern.Concern;
import holdfast.concern.Decision;
import holdfast.concern.Reference;
import holdfast.conversation.Heard.Pressed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody wants done, however they said it.
 *
 * @param ref the concern as they named it; blank when they start one
 * @param arg an action's number, where one is needed
 * @param operation the id by which the same act is recognised when it comes again
 * @param seen the version of the card they pressed
 * @param shownIn the message whose card will show what becomes of it
 */
record Wish(
        Caller caller,
        String verb,
        String ref,
        String arg,
        Map<String, String> inputs,
        String operation,
        OptionalLong seen,
        Optional<String> shownIn) {

    /** What starts a matter. */
    private static final Set<String> STARTS =
            Set.of("notify", "raise", "praise", "service", "talked", "tell");

    /** What a pressed button wants; the same press delivered again is the same operation. */
    static Wish of(Caller caller, Pressed press, String verb, Map<String, String> inputs) {
        var data = press.data();
        var ref = data.getOrDefault("ref", "");
        var arg = data.getOrDefault("arg", "");
        var version = data.getOrDefault("version", "");
        var filled = new TreeMap<>(inputs).toString();
        var form = starts(verb) ? data.getOrDefault("card", "") : "";
        var operation = Drawer.digest(caller.id().value(), verb, ref, arg, version, form, filled);
        var seen =
                version.matches("[0-9]{1,9}")
                        ? OptionalLong.of(Long.parseLong(version))
                        : OptionalLong.empty();
        return new Wish(caller, verb, ref, arg, inputs, operation, seen, press.shownIn());
    }

    /**
     * What a typed line wants; the same line said again of the same concern is the same operation.
     */
    static Wish typed(
            Caller caller, String verb, String ref, String arg, Map<String, String> inputs) {
        var operation = Drawer.digest(caller.id().value(), verb, ref, arg, inputs.toString());
        return new Wish(
                caller, verb, ref, arg, inputs, operation, OptionalLong.empty(), Optional.empty());
    }

    /** The same typed line, of this concern. */
    Wish about(Reference ref, String arg) {
        return typed(caller, verb, ref.toString(), arg, inputs);
    }

    /** Whether it starts a matter rather than doing something with one. */
    boolean starts() {
        return starts(verb);
    }

    static boolean starts(String verb) {
        return STARTS.contains(verb);
    }

    /** The same with other inputs. */
    Wish with(Map<String, String> inputs) {
        return new Wish(caller, verb, ref, arg, inputs, operation, seen, shownIn);
    }

    /** Whether anything stands in a field. */
    boolean says(String id) {
        return !Typed.isNothing(inputs.getOrDefault(id, ""));
    }

    Optional<Reference> reference() {
        return Reference.read(ref);
    }

    OptionalInt number() {
        return arg.strip().matches("[0-9]{1,4}")
                ? OptionalInt.of(Integer.parseInt(arg.strip()))
                : OptionalInt.empty();
    }

    /** What became of it. */
    sealed interface Outcome {

        /** Recorded, and what to say of it. */
        record Kept(Concern concern, String news) implements Outcome {}

        /** Not done, and nothing changed. The concern is there for those who may see it. */
        record Not(String sentence, Optional<Concern> concern) implements Outcome {}

        /** Something must be put right, or filled in, first. */
        record Again(Card.Form form) implements Outcome {}

        /** Recorded, of no one concern, and what to say of it. */
        record Said(String sentence) implements Outcome {}

        /** It would be done, of no one concern: what its card reads back. */
        record Reads(String title, String lead, List<Card.Fact> facts) implements Outcome {}

        /** It would be done: the concern as it would be, and what was said by text id. */
        record Would(Decision.Change change, Map<String, String> said) implements Outcome {}
    }
}
