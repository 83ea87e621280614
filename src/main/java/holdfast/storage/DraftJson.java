package holdfast.storage;

import static java.util.Locale.ROOT;

import holdfast.conversation.Draft;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft as it is kept:
 *
 * <pre>{@code
 * {"id":"…", "made":"…", "verb":"raise", "inputs":{"child":"1001"}, "ref":"C-1042",
 *  "line":"…", "state":"open", "seen":3, "settled-by":"…"}
 * }</pre>
 *
 * <p>{@code ref} and {@code seen} are missing when it starts a concern, {@code settled-by} unless a
 * typed word has settled it; the state may also be {@code sent} or {@code cancelled}.
 */
final class DraftJson {

    static final KeptList<Draft> LIST =
            new KeptList<>(Draft::id, DraftJson::write, DraftJson::read);

    private DraftJson() {}

    private static void write(Draft draft, ObjectNode json) {
        json.put("made", draft.made().toString()).put("verb", draft.verb());
        var inputs = json.putObject("inputs");
        draft.inputs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> inputs.put(it.getKey(), it.getValue()));
        Json.put(json, "ref", draft.ref());
        json.put("line", draft.line()).put("state", word(draft.state()));
        draft.seen().ifPresent(version -> json.put("seen", version));
        Json.put(json, "settled-by", draft.settledBy());
    }

    private static Optional<Draft> read(JsonNode json) {
        return Arrays.stream(Draft.State.values())
                .filter(state -> word(state).equals(Json.text(json, "state")))
                .findFirst()
                .map(state -> read(json, state));
    }

    private static Draft read(JsonNode json, Draft.State state) {
        return new Draft(
                Json.text(json, "id"),
                Instant.parse(Json.text(json, "made")),
                Json.text(json, "verb"),
                json.required("inputs").properties().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, it -> it.getValue().stringValue())),
                Json.maybe(json, "ref"),
                Json.text(json, "line"),
                state,
                json.path("seen").isNumber()
                        ? OptionalLong.of(json.path("seen").longValue())
                        : OptionalLong.empty(),
                Json.maybe(json, "settled-by"));
    }

    private static String word(Draft.State state) {
        return state.name().toLowerCase(ROOT);
    }
}
