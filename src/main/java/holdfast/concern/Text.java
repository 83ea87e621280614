package holdfast.concern;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Somebody's own words, kept apart from the history that refers to them: erasing them is deleting
 * this, and breaks no chain (promises, section 4).
 *
 * @param id where it is kept
 * @param salt random, so that the hash in the history does not give the words away
 */
public record Text(String id, String salt, String words) {

    /** How a history refers to it. */
    public Ref ref() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            digest.update(words.getBytes(StandardCharsets.UTF_8));
            return new Ref(id, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a history knows of somebody's words.
     *
     * @param hash SHA-256 of salt and words, in hexadecimal
     */
    public record Ref(String id, String hash) {}
}
