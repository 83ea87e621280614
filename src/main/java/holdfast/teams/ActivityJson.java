package holdfast.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import holdfast.door.Admitted;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Activities as Teams writes them, taken over by the SDK's own mapper from what the door has read.
 */
final class ActivityJson {

    /**
     * All that is read of an activity as it stands. The rest is left out before the SDK sees it: it
     * would take the locale for the whole process's, and stumble over a garbled time.
     */
    private static final Set<String> READ =
            Set.of(
                    "type",
                    "id",
                    "name",
                    "action",
                    "text",
                    "value",
                    "from",
                    "recipient",
                    "conversation",
                    "channelData",
                    "channelId",
                    "serviceUrl",
                    "entities",
                    "membersAdded",
                    "membersRemoved",
                    "replyToId");

    private final ObjectMapper plain = new ObjectMapper(); // the SDK's leaves out what is null
    private final ObjectMapper mapper = new JacksonAdapter().serializer();

    ActivityJson() {
        mapper.configure(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES, false);
    }

    /** The activity that came through the door; empty when what came is none. */
    Optional<Activity> read(Admitted admitted) {
        try {
            var activity = admitted.activity();
            var time = activity.path("timestamp");
            var files = kinds(activity.path("attachments"));
            var read = mapper.treeToValue(activity.retain(READ), Activity.class);
            read.setTimestamp(as(time, OffsetDateTime.class).orElse(null));
            read.setAttachments(files);
            return Optional.of(read);
        } catch (JsonProcessingException other) {
            return Optional.empty(); // its words would repeat what was written
        }
    }

    /** Of what is attached only what kind each is: nothing else is looked at. */
    private static List<Attachment> kinds(JsonNode attachments) {
        return attachments.valueStream().map(ActivityJson::kind).toList();
    }

    private static Attachment kind(JsonNode attachment) {
        var kind = new Attachment();
        kind.setContentType(attachment.path("contentType").asText());
        return kind;
    }

    <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return mapper.readValue(json, type);
    }

    /** One of the SDK's open values read as something closer; empty when it is not that. */
    <T> Optional<T> as(Object part, Class<T> type) {
        try {
            return Optional.ofNullable(mapper.convertValue(part, type));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    byte[] bytes(Object value) {
        return text(value).getBytes(UTF_8);
    }

    String text(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cannot be written as JSON", impossible);
        }
    }

    /** A part of an activity that the SDK leaves as it is, such as its value. */
    JsonNode tree(Object part) {
        return plain.valueToTree(part);
    }

    /** A card, so that the SDK writes it as it is. */
    JsonNode parse(String json) {
        try {
            return escaped(mapper.readTree(json));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("not JSON");
        }
    }

    /**
     * A dot in a name, such as {@code choices.data}, is a way into another object to the SDK, and
     * it stumbles over it unless the dot is escaped; then it takes the escape out again.
     */
    private JsonNode escaped(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var named = plain.createObjectNode();
            object.properties()
                    .forEach(field ->
                            named.set(
                                    field.getKey().replace(".", "\\."), escaped(field.getValue())));
            return named;
        }
        if (node instanceof ArrayNode array) {
            var members = plain.createArrayNode();
            array.forEach(member -> members.add(escaped(member)));
            return members;
        }
        return node;
    }
}
