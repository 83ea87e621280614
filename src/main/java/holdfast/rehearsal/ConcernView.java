package holdfast.rehearsal;

import holdfast.people.Authority;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A concern as programs read it, whole and without anybody's entitlement being asked. */
public interface ConcernView {

    /** The concern with this reference; empty when the council has none such. */
    Optional<JsonNode> of(Authority authority, String ref);
}
