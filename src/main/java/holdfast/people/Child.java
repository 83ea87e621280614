package holdfast.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A looked-after child: a case number, the team that looks after their case, and who is allocated.
 *
 * @param socialWorker empty while nobody is allocated
 * @param iro empty while nobody is allocated
 * @param group the word that this child shares with brothers and sisters, and with nobody else
 * @param until the last day on which the council looks after the child, once that is known
 */
public record Child(
        ChildId id,
        TeamId team,
        Optional<PersonId> socialWorker,
        Optional<PersonId> iro,
        Optional<String> group,
        Optional<LocalDate> until) {

    public Child {
        requireNonNull(id);
        requireNonNull(team);
        requireNonNull(socialWorker);
        requireNonNull(iro);
        requireNonNull(group);
        requireNonNull(until);
    }

    /** A child of whom neither brothers or sisters nor an end are known. */
    public Child(ChildId id, TeamId team, Optional<PersonId> socialWorker, Optional<PersonId> iro) {
        this(id, team, socialWorker, iro, Optional.empty(), Optional.empty());
    }
}
