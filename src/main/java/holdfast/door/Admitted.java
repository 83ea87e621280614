package holdfast.door;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What came through the door, read once; it stands in the request as the attribute {@link #NAME}.
 *
 * @param activity as Teams wrote it, and sound JSON
 */
public record Admitted(ObjectNode activity) {

    /** Under this name; a request without it has gone round the door. */
    public static final String NAME = "holdfast.door.admitted";
}
