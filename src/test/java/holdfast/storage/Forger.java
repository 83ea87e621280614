package holdfast.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who can write into the store and knows how lines are chained: computes the hash of a
 * stored line from its description alone, not by Holdfast's own code.
 */
final class Forger {

    private Forger() {}

    /** Gives a line the hash that belongs to what it says. */
    static ObjectNode sealed(ObjectNode line) {
        return line.put("hash", hash(line));
    }

    /** Chains all lines from this one on anew. */
    static void chained(ArrayNode lines, int from) {
        for (var n = from; n < lines.size(); n++) {
            var line = lines.get(n).asObject();
            line.put("previous", n == 0 ? "" : lines.get(n - 1).get("hash").asString());
            sealed(line);
        }
    }

    private static String hash(ObjectNode line) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, line.get("seq").asString());
            for (var member : new String[] {"at", "by", "for", "operation", "what"}) {
                add(digest, line.path(member).asString(""));
            }
            var fields = new TreeMap<String, String>();
            for (Map.Entry<String, ?> each : line.get("fields").properties()) {
                fields.put(each.getKey(), line.get("fields").get(each.getKey()).asString());
            }
            fields.forEach((name, value) -> {
                add(digest, name);
                add(digest, value);
            });
            add(digest, line.get("previous").asString());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void add(MessageDigest digest, String field) {
        var bytes = field.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
