package holdfast.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A looked-after child: a case number, the team that looks after their case, and who is allocated.
 *
 * @param socialWorker empty while nobody is allocated
 * @param iro empty while nobody is allocated
 * @param group the word that this child shares with brothers and sisters, and with nobody else
 * @param until the last day on which the council looks after the child, once that is known
 * @param conflicts brothers and sisters whose interests conflict with this child's; they have
 *     another IRO (R1.4)
 * @param parents the child's parents, as far as the council looks after them too; they have another
 *     IRO (R1.4)
 * @param review the day of the child's next review, where the council gives it
 */
public record Child(
        ChildId id,
        TeamId team,
        Optional<PersonId> socialWorker,
        Optional<PersonId> iro,
        Optional<String> group,
        Optional<LocalDate> until,
        List<ChildId> conflicts,
        List<ChildId> parents,
        Optional<LocalDate> review) {

    public Child {
        requireNonNull(id);
        requireNonNull(team);
        requireNonNull(socialWorker);
        requireNonNull(iro);
        requireNonNull(group);
        requireNonNull(until);
        conflicts = List.copyOf(conflicts);
        parents = List.copyOf(parents);
        requireNonNull(review);
    }

    /** A child whose next review is not known. */
    public Child(
            ChildId id,
            TeamId team,
            Optional<PersonId> socialWorker,
            Optional<PersonId> iro,
            Optional<String> group,
            Optional<LocalDate> until,
            List<ChildId> conflicts,
            List<ChildId> parents) {
        this(id, team, socialWorker, iro, group, until, conflicts, parents, Optional.empty());
    }

    /** A child of whom no conflict of interest and no looked-after parent is known. */
    public Child(
            ChildId id,
            TeamId team,
            Optional<PersonId> socialWorker,
            Optional<PersonId> iro,
            Optional<String> group,
            Optional<LocalDate> until) {
        this(id, team, socialWorker, iro, group, until, List.of(), List.of());
    }

    /** A child of whom neither brothers or sisters nor an end are known. */
    public Child(ChildId id, TeamId team, Optional<PersonId> socialWorker, Optional<PersonId> iro) {
        this(id, team, socialWorker, iro, Optional.empty(), Optional.empty());
    }

    /** The same child, allocated like this. */
    public Child with(TeamId team, Optional<PersonId> iro, Optional<LocalDate> until) {
        return new Child(id, team, socialWorker, iro, group, until, conflicts, parents, review);
    }
}
