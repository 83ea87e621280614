package holdfast.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be said of a document without reading its body: enough to count and to list it. */
public record Outline(Key key, List<Facet> facets, Optional<Instant> wakeAt) {

    public Outline {
        facets = List.copyOf(facets);
    }
}
