package holdfast.people;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A unit of the council. Teams are part of services, services of a directorate, and so on up to the
 * council itself.
 *
 * @param partOf the unit directly above; empty only for the council's top unit
 * @param successorOf units that are no more, and whose running matters are this one's now
 */
public record Team(TeamId id, String name, Optional<TeamId> partOf, List<TeamId> successorOf) {

    public Team {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(partOf);
        successorOf = List.copyOf(successorOf);
    }

    /** A unit that has taken over from no other. */
    public Team(TeamId id, String name, Optional<TeamId> partOf) {
        this(id, name, partOf, List.of());
    }
}
