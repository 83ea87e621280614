package holdfast.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;

/**
 * The processes that see to one store between them. Each says every few seconds that it is there;
 * who has not been heard of for {@value #LIVES_SECONDS} seconds is taken for dead.
 */
public interface Nodes {

    /** How long a node counts as there after it was last heard of. */
    int LIVES_SECONDS = 30;

    /**
     * Notes that a node is there.
     *
     * @param now the machine's own time, whatever the council's clock shows
     * @return what is that node's part of the work, as things stand
     */
    Share beat(String node, Instant now);

    /** Notes that a node does nothing more: its part is the others' at once. */
    void leave(String node);

    /**
     * What part of the work is one node's. Two nodes that know of the same nodes agree on it
     * without a word, and when one goes, only its own part moves.
     *
     * @param live the ids of all nodes that are there
     */
    record Share(String node, Set<String> live) {

        public Share {
            live = Set.copyOf(live);
        }

        /** Everything. */
        static Share whole() {
            return new Share("", Set.of());
        }

        boolean isAlone() {
            return live.stream().allMatch(node::equals);
        }

        /** Whether this is the node's; of all that are there, exactly one has it. */
        boolean has(String key) {
            return isAlone()
                    || live.stream()
                            .max(
                                    Comparator.comparingLong((String it) -> weight(it, key))
                                            .thenComparing(Comparator.naturalOrder()))
                            .filter(node::equals)
                            .isPresent();
        }

        /** The same on every machine and in every version. */
        private static long weight(String node, String key) {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                return ByteBuffer.wrap(digest.digest((node + "\n" + key).getBytes(UTF_8)))
                        .getLong();
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java knows SHA-256.", e);
            }
        }
    }
}
