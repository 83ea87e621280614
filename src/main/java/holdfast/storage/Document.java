package holdfast.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One matter as a store keeps it: a concern, a review, a draft, a text.
 *
 * @param type what kind of matter; it never changes
 * @param operation the act that made it; unique within the authority, filled by every document, and
 *     it never changes
 * @param wakeAt when it has something to do next, in the years 0 to 9999; none while it has nothing
 * @param open whether it still asks something of somebody
 * @param facets what it is found by; the same one twice counts once
 * @param body JSON text of up to one megabyte, opaque here and given back character for character
 */
public record Document(
        Key key,
        String type,
        String operation,
        Optional<Instant> wakeAt,
        boolean open,
        List<Facet> facets,
        String body) {

    public Document {
        ShortText.check("type", type);
        ShortText.check("operation", operation);
        wakeAt.ifPresent(FixedWidth::check);
        facets = List.copyOf(facets);
    }
}
