package holdfast.door;

import static holdfast.door.Refusal.MALFORMED;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * JSON read to the letter: one object, nothing twice, nothing before or behind it, no half
 * characters. It is read once, so that nobody behind the door can read it another way (ASVS 1.5.3).
 */
final class StrictJson {

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build();

    private static final JsonMapper MAPPER =
            JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private StrictJson() {}

    static ObjectNode read(byte[] body) throws TurnedAway {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            if (MAPPER.readTree(text) instanceof ObjectNode object && isSound(object)) {
                return object;
            }
            throw new TurnedAway(MALFORMED);
        } catch (CharacterCodingException | JsonProcessingException malformed) {
            throw new TurnedAway(MALFORMED); // its words would repeat what was written
        }
    }

    /** No half characters and no infinite numbers, which could not be written again. */
    private static boolean isSound(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> isWhole(node.textValue());
            case NUMBER -> !node.isFloatingPointNumber() || Double.isFinite(node.doubleValue());
            case OBJECT, ARRAY ->
                    node.propertyStream().allMatch(field -> isWhole(field.getKey()))
                            && node.valueStream().allMatch(StrictJson::isSound);
            case BINARY, BOOLEAN, MISSING, NULL, POJO -> true;
        };
    }

    private static boolean isWhole(String text) {
        return UTF_8.newEncoder().canEncode(text);
    }
}
