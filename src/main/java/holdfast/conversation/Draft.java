package holdfast.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something a person has begun and not yet sent: a typed line read back, or an open form.
 *
 * @param id also the id of the operation it becomes when it is sent, so that it counts once
 * @param verb what it will do when it is sent
 * @param inputs what is filled in, by input id
 * @param ref the concern it is about; empty when it starts one
 * @param line the typed line it came from; the same line again within a minute is the same draft,
 *     unless the concern has moved meanwhile
 * @param seen the version of the concern that was read back; empty when it starts one
 * @param settledBy Teams' id of the typed word that sent or cancelled it
 */
public record Draft(
        String id,
        Instant made,
        String verb,
        Map<String, String> inputs,
        Optional<String> ref,
        String line,
        State state,
        OptionalLong seen,
        Optional<String> settledBy) {

    /** A draft that reads back no concern. */
    public Draft(
            String id,
            Instant made,
            String verb,
            Map<String, String> inputs,
            Optional<String> ref,
            String line,
            State state) {
        this(id, made, verb, inputs, ref, line, state, OptionalLong.empty(), Optional.empty());
    }

    /** What has become of it. */
    public enum State {
        OPEN,
        SENT,
        CANCELLED
    }

    Draft with(Map<String, String> inputs) {
        return new Draft(id, made, verb, Map.copyOf(inputs), ref, line, state, seen, settledBy);
    }

    Draft now(State state) {
        return new Draft(id, made, verb, inputs, ref, line, state, seen, settledBy);
    }

    /** This draft, as somebody's typed {@code yes} or {@code cancel} finds it. */
    Draft settledBy(String activity) {
        return new Draft(id, made, verb, inputs, ref, line, state, seen, Optional.of(activity));
    }
}
