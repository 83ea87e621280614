package holdfast.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A looked-after child: a case number, the team that looks after their case, and who is allocated.
 *
 * @param socialWorker empty while nobody is allocated
 * @param iro empty while nobody is allocated
 */
public record Child(
        ChildId id, TeamId team, Optional<PersonId> socialWorker, Optional<PersonId> iro) {

    public Child {
        requireNonNull(id);
        requireNonNull(team);
        requireNonNull(socialWorker);
        requireNonNull(iro);
    }
}
