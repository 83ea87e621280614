package holdfast.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of a call to the office, read field by field; a field it lacks or garbles is refused.
 */
record Call(ObjectNode body) {

    static Call of(byte @Nullable [] body) {
        try {
            if (body != null && JsonMapper.shared().readTree(body) instanceof ObjectNode object) {
                return new Call(object);
            }
        } catch (JacksonException _) {
            // The same as any other body that is no object.
        }
        throw NotPossible.notAnObject();
    }

    /** As {@link #of}, where a call may come without a body. */
    static Call ofAny(byte @Nullable [] body) {
        return body == null || body.length == 0
                ? new Call(JsonNodeFactory.instance.objectNode())
                : of(body);
    }

    String text(String field) {
        return body.path(field).stringValueOpt().orElseThrow(() -> NotPossible.notText(field));
    }

    /** An object; an empty one when it is left out. */
    ObjectNode object(String field) {
        return given(field)
                .map(node -> node instanceof ObjectNode object ? object : refused(field))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    Instant time(String field) {
        return body.path(field)
                .stringValueOpt()
                .flatMap(LondonTime::read)
                .orElseThrow(() -> NotPossible.notATime(field));
    }

    Optional<Instant> timeIfGiven(String field) {
        return given(field).map(_ -> time(field));
    }

    Optional<String> textIfGiven(String field) {
        return given(field).map(_ -> text(field));
    }

    Optional<List<String>> textsIfGiven(String field) {
        return given(field).map(node -> texts(field, node));
    }

    Optional<LocalDate> dayIfGiven(String field) {
        return textIfGiven(field)
                .map(text ->
                        LondonTime.readDay(text).orElseThrow(() -> NotPossible.notADay(field)));
    }

    /** A list of days; an empty one when it is left out. */
    List<LocalDate> days(String field) {
        return given(field).map(node -> days(field, node)).orElse(List.of());
    }

    private static List<LocalDate> days(String field, JsonNode node) {
        if (!node.isArray()) {
            throw NotPossible.notDays(field);
        }
        return node.values().stream()
                .map(each ->
                        each.stringValueOpt()
                                .flatMap(LondonTime::readDay)
                                .orElseThrow(() -> NotPossible.notDays(field)))
                .toList();
    }

    boolean flag(String field) {
        return body.path(field).booleanValueOpt().orElseThrow(() -> NotPossible.notAFlag(field));
    }

    boolean has(String field) {
        return body.has(field);
    }

    void needsOneOf(String... fields) {
        if (Arrays.stream(fields).noneMatch(this::has)) {
            throw NotPossible.nothing(List.of(fields));
        }
    }

    private static List<String> texts(String field, JsonNode node) {
        if (!node.isArray()) {
            throw NotPossible.notTexts(field);
        }
        return node.values().stream()
                .map(each -> each.stringValueOpt().orElseThrow(() -> NotPossible.notTexts(field)))
                .toList();
    }

    private Optional<JsonNode> given(String field) {
        return body.optional(field).filter(node -> !node.isNull());
    }

    private static ObjectNode refused(String field) {
        throw NotPossible.notAnObject(field);
    }
}
