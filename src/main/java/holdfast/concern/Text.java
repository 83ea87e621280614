package holdfast.concern;

import holdfast.people.Authority;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

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

    /** Everybody's own words, each a small document of its own. */
    public interface Texts {

        /**
         * Keeps texts. They are kept before the history that refers to them, so a reference is
         * never empty.
         */
        void keep(Authority authority, Collection<Text> texts);

        /** The words behind the references, by text id. One that has been erased is missing. */
        Map<String, String> words(Authority authority, Collection<Text.Ref> refs);
    }
}
