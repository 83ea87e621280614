package holdfast.policy;

import java.util.Optional;

/**
 * The editions of policies that concerns have been raised under, each kept for good as the text it
 * was read from.
 */
public interface Editions {

    /**
     * Keeps an edition. Keeping it again changes nothing.
     *
     * @return false when the policy's edition label has been used before with other content:
     *     nothing is kept, and the edition needs a label of its own
     */
    boolean keep(String authority, Policy policy, String yaml);

    /** The text of the edition with this hash. */
    Optional<String> text(String authority, String hash);
}
