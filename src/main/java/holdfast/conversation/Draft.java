package holdfast.conversation;

import holdfast.concern.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something a person has begun and not yet sent: a typed line read back, an open form, or a form
 * they are asked for one question at a time.
 *
 * @param id also the id of the operation it becomes when it is sent, so that it counts once
 * @param settledBy Teams' id of the typed word that sent or cancelled it
 * @param asked the question that waits for an answer; empty unless it is asked one by one
 */
public record Draft(
        String id,
        Made made,
        Wanted wanted,
        State state,
        Optional<String> settledBy,
        Optional<Question> asked) {

    /**
     * Where it came from.
     *
     * @param at by the machine's own clock
     * @param line what makes the typed line the same line; the same within a minute is the same
     *     draft, unless the concern has moved meanwhile
     * @param until the last day on which it is kept
     */
    public record Made(Instant at, String line, LocalDate until) {

        /** Whether it is not kept any more. */
        public boolean isOver(LocalDate today) {
            return today.isAfter(until);
        }
    }

    /**
     * What it will do when it is sent.
     *
     * @param ref the concern it is about; empty when it starts one
     * @param arg an action's number, where one is needed
     * @param inputs what is filled in, by input id; what was left blank on purpose is blank
     * @param seen the version of the concern that was read back; empty when it starts one
     */
    public record Wanted(
            String verb,
            Optional<String> ref,
            String arg,
            Map<String, String> inputs,
            OptionalLong seen) {

        public Wanted {
            inputs = Map.copyOf(inputs);
        }

        /** What starts a matter. */
        static Wanted start(String verb, Map<String, String> inputs) {
            return new Wanted(verb, Optional.empty(), "", inputs, OptionalLong.empty());
        }

        /** What somebody wants done with a concern. */
        static Wanted of(Wish wish) {
            return new Wanted(
                    wish.verb(),
                    Optional.of(wish.ref()),
                    wish.arg(),
                    wish.inputs(),
                    OptionalLong.empty());
        }

        /** About a concern as it stands. */
        Wanted seenAt(Reference ref, long version) {
            return new Wanted(
                    verb, Optional.of(ref.toString()), arg, inputs, OptionalLong.of(version));
        }
    }

    /**
     * A question that waits for an answer.
     *
     * @param field the input it fills; none at the end, when all is read back
     * @param on the day it was asked; a later day's line is not taken for its answer
     * @param after Teams' id of what led to it, which is no answer to it when it comes again
     */
    public record Question(String field, LocalDate on, String after) {

        /** No more is asked: all of it is read back, and can still be gone back to. */
        static final String NONE = "";

        boolean isOpen() {
            return !field.equals(NONE);
        }
    }

    /** What has become of it. */
    public enum State {
        OPEN,
        SENT,
        CANCELLED
    }

    String verb() {
        return wanted.verb();
    }

    Map<String, String> inputs() {
        return wanted.inputs();
    }

    Optional<String> ref() {
        return wanted.ref();
    }

    OptionalLong seen() {
        return wanted.seen();
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether a question waits, rather than all of it for being sent. */
    boolean isAsked() {
        return asked.filter(Question::isOpen).isPresent();
    }

    /** What was answered; blank, when nothing was. */
    String said(String field) {
        return inputs().getOrDefault(field, "");
    }

    Draft with(Map<String, String> inputs) {
        var now = new Wanted(wanted.verb(), wanted.ref(), wanted.arg(), inputs, wanted.seen());
        return new Draft(id, made, now, state, settledBy, asked);
    }

    /** With one more field filled in; blank, when it is skipped. */
    Draft with(String id, String value) {
        var all = new HashMap<>(wanted.inputs());
        all.put(id, value);
        return with(all);
    }

    /** With that question open, or none. */
    public Draft asking(Optional<Question> question) {
        return new Draft(id, made, wanted, state, settledBy, question);
    }

    /** Sent or cancelled: nobody's words stay in it. */
    Draft settled(State state, Optional<String> ref) {
        var left = new Wanted(wanted.verb(), ref, "", Map.of(), wanted.seen());
        return new Draft(id, made, left, state, settledBy, Optional.empty());
    }

    /** This draft, as somebody's typed {@code yes} or {@code cancel} finds it. */
    Draft settledBy(String activity) {
        return new Draft(id, made, wanted, state, Optional.of(activity), asked);
    }
}
