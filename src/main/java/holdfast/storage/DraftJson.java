package holdfast.storage;

import static java.util.Locale.ROOT;

import holdfast.conversation.Draft;
import holdfast.conversation.Draft.Made;
import holdfast.conversation.Draft.Question;
import holdfast.conversation.Draft.Wanted;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
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
 * {"id":"…", "made":"…", "until":"2025-04-23", "verb":"raise", "inputs":{"child":"1001"},
 *  "ref":"C-1042", "arg":"2", "line":"…", "state":"open", "seen":3, "settled-by":"…",
 *  "asked":"category", "asked-on":"2025-04-16", "asked-after":"…"}
 * }</pre>
 *
 * <p>{@code ref} and {@code seen} are missing when it starts a concern, {@code settled-by} unless a
 * typed word has settled it, {@code asked…} unless a question waits; the state may also be {@code
 * sent} or {@code cancelled}. A draft of an older Holdfast has no {@code until} and is kept for a
 * week.
 */
final class DraftJson {

    static final KeptList<Draft> LIST =
            new KeptList<>(Draft::id, DraftJson::write, DraftJson::read);

    private DraftJson() {}

    private static void write(Draft draft, ObjectNode json) {
        var wanted = draft.wanted();
        json.put("made", draft.made().at().toString())
                .put("until", draft.made().until().toString());
        json.put("verb", wanted.verb());
        var inputs = json.putObject("inputs");
        wanted.inputs().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> inputs.put(it.getKey(), it.getValue()));
        Json.put(json, "ref", wanted.ref());
        Json.put(json, "arg", Optional.of(wanted.arg()).filter(arg -> !arg.isEmpty()));
        json.put("line", draft.made().line()).put("state", word(draft.state()));
        wanted.seen().ifPresent(version -> json.put("seen", version));
        Json.put(json, "settled-by", draft.settledBy());
        Json.put(json, "asked", draft.asked().map(Question::field));
        Json.put(json, "asked-on", draft.asked().map(Question::on));
        Json.put(json, "asked-after", draft.asked().map(Question::after));
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
                made(json),
                wanted(json),
                state,
                Json.maybe(json, "settled-by"),
                Json.maybe(json, "asked").map(field -> question(field, json)));
    }

    private static Made made(JsonNode json) {
        var at = Instant.parse(Json.text(json, "made"));
        var until =
                Json.maybe(json, "until")
                        .map(LocalDate::parse)
                        .orElseGet(() -> London.day(at).plusWeeks(1));
        return new Made(at, Json.text(json, "line"), until);
    }

    private static Wanted wanted(JsonNode json) {
        return new Wanted(
                Json.text(json, "verb"),
                Json.maybe(json, "ref"),
                Json.maybe(json, "arg").orElse(""),
                json.required("inputs").properties().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, it -> it.getValue().stringValue())),
                json.path("seen").isNumber()
                        ? OptionalLong.of(json.path("seen").longValue())
                        : OptionalLong.empty());
    }

    private static Question question(String field, JsonNode json) {
        return new Question(
                field,
                LocalDate.parse(Json.text(json, "asked-on")),
                Json.text(json, "asked-after"));
    }

    private static String word(Draft.State state) {
        return state.name().toLowerCase(ROOT);
    }
}
