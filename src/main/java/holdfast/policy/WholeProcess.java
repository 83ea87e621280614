package holdfast.policy;

import holdfast.people.Role;
import java.util.List;
import java.util.Optional;

/**
 * The limit of all formal stages together, on its own clock.
 *
 * @param tell who hears that it will be, or has been, overrun
 * @param source where the council's document says so
 * @param reading how its words were understood, where they leave room
 */
public record WholeProcess(
        Period within, List<Role> tell, String source, Optional<String> reading) {

    public WholeProcess {
        tell = List.copyOf(tell);
    }
}
