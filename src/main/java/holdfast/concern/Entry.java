package holdfast.concern;

import static java.nio.charset.StandardCharsets.UTF_8;

import holdfast.people.PersonId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One numbered line of a concern's history, chained to the one before it.
 *
 * @param seq from 1, without a gap
 * @param at when it was recorded
 * @param by who did it; absent when the clock did
 * @param coveredFor in whose stead
 * @param operation the id of the act that made it, by which the same act delivered again is
 *     recognised
 * @param fields the event's plain fields as they were written; a newer Holdfast may have written
 *     more of them than the event knows here
 * @param previous the hash of the line before; empty for the first
 * @param hash SHA-256 over this line's typed fields in a fixed order, and {@code previous}
 */
public record Entry(
        int seq,
        Instant at,
        Optional<PersonId> by,
        Optional<PersonId> coveredFor,
        Optional<String> operation,
        ConcernEvent event,
        SortedMap<String, String> fields,
        String previous,
        String hash) {

    public Entry {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** A line with no more fields than its event knows. */
    public Entry(
            int seq,
            Instant at,
            Optional<PersonId> by,
            Optional<PersonId> coveredFor,
            Optional<String> operation,
            ConcernEvent event,
            String previous,
            String hash) {
        this(seq, at, by, coveredFor, operation, event, event.written(), previous, hash);
    }

    /**
     * Who makes a line, and by which act.
     *
     * @param by who did it; absent when the clock did
     * @param coveredFor in whose stead
     * @param operation the id of the act
     */
    record Hand(Optional<PersonId> by, Optional<PersonId> coveredFor, Optional<String> operation) {

        /** What nobody does: the clock's, or news of the council's. */
        static final Hand NOBODYS = new Hand(Optional.empty(), Optional.empty(), Optional.empty());

        static Hand of(PersonId by, Optional<PersonId> coveredFor, String operation) {
            return new Hand(Optional.of(by), coveredFor, Optional.of(operation));
        }
    }

    /** A line that follows {@code last}. */
    static Entry after(Optional<Entry> last, Instant at, Hand hand, ConcernEvent event) {
        var open =
                new Entry(
                        last.map(Entry::seq).orElse(0) + 1,
                        at,
                        hand.by(),
                        hand.coveredFor(),
                        hand.operation(),
                        event,
                        last.map(Entry::hash).orElse(""),
                        "");
        return open.with(open.computed());
    }

    private Entry with(String computed) {
        return new Entry(seq, at, by, coveredFor, operation, event, fields, previous, computed);
    }

    /** Whether nobody has changed this line since it was written. */
    public boolean intact() {
        return hash.equals(computed());
    }

    private String computed() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, Integer.toString(seq));
            add(digest, at.toString());
            add(digest, by.map(PersonId::value).orElse(""));
            add(digest, coveredFor.map(PersonId::value).orElse(""));
            add(digest, operation.orElse(""));
            add(digest, event.word());
            fields.forEach((name, value) -> {
                add(digest, name);
                add(digest, value);
            });
            add(digest, previous);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each field goes in behind its length, so that no two different lines read alike. */
    private static void add(MessageDigest digest, String field) {
        var bytes = field.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
