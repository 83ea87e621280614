package holdfast.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A unit of the council. Teams are part of services, services of a directorate, and so on up to the
 * council itself.
 *
 * @param partOf the unit directly above; empty only for the council's top unit
 */
public record Team(TeamId id, String name, Optional<TeamId> partOf) {

    public Team {
        requireNonNull(id);
        requireNonNull(name);
        requireNonNull(partOf);
    }
}
