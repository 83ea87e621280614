package holdfast.concern;

import holdfast.people.Authority;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /** What is decided about the words of a matter (promises, section 4). */
    public enum Fate {
        /** They are on the child's record now. */
        FILED,
        /** They are not to be erased until somebody says so: a legal hold. */
        HELD,
        /** The legal hold is over. */
        RELEASED,
        /** All that was said before is erased; with no reason, its time was over. */
        ERASED;

        /** Its word in a history, as programs meet it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is about a legal hold, of which not everybody is to know. */
        public boolean isOfHold() {
            return this == HELD || this == RELEASED;
        }
    }

    /**
     * Which history is to name words that are kept before it.
     *
     * @param on the day they were kept
     * @param concern the matter they are said of; none for one that they start
     * @param operation by which the matter is known that they start
     */
    public record Bound(LocalDate on, Optional<Reference> concern, String operation) {}

    /** Everybody's own words, each a small document of its own. */
    public interface Texts {

        /**
         * Keeps texts. They are kept before the history that refers to them, so a reference is
         * never empty.
         */
        void keep(Authority authority, Collection<Text> texts, Bound bound);

        /** Erases texts for good, each with its salt. Those that are gone already do no harm. */
        void erase(Authority authority, Collection<Text.Ref> refs);

        /**
         * Erases texts that no history names although the day after they were kept is over: of a
         * change that lost a race, or was cut off.
         *
         * @return how many there were
         */
        int eraseLoose(Authority authority, LocalDate today);

        /** The words behind the references, by text id. One that has been erased is missing. */
        Map<String, String> words(Authority authority, Collection<Text.Ref> refs);
    }

    /**
     * What a matter's history says of all that was said of it.
     *
     * @param left whether anything is left that was said since it was last erased
     * @param needsFiling whether it belongs on a child's record: it is about one, and no mistake
     * @param filed since when all of it is on the child's record, where somebody has said so and
     *     nothing was said since
     * @param onHold since when a legal hold keeps it
     * @param erased when it was last erased
     * @param over the day the matter was over; what is only told, and has no clock, is over when it
     *     is told
     */
    public record Kept(
            boolean left,
            boolean needsFiling,
            Optional<LocalDate> filed,
            Optional<LocalDate> onHold,
            Optional<LocalDate> erased,
            Optional<LocalDate> over) {

        /** Whether it is over, and nobody has said that it is on the child's record. */
        public boolean isUnfiled() {
            return left && needsFiling && over.isPresent() && filed.isEmpty();
        }

        /** The day from which the council's period counts; none while the words must stay. */
        public Optional<LocalDate> erasable() {
            return left && onHold.isEmpty() && !isUnfiled() ? over : Optional.empty();
        }
    }
}
