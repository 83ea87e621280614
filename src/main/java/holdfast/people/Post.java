package holdfast.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A post somebody holds: a role in one team, or in a service, a directorate or the whole council.
 *
 * @param team where the post sits; a role that serves every child sits at the council's top unit
 * @param deputy who may be passed what this post owes, where the council has named somebody
 */
public record Post(Role role, TeamId team, Optional<PersonId> deputy) {

    public Post {
        requireNonNull(role);
        requireNonNull(team);
        requireNonNull(deputy);
    }

    /** A post for which no deputy is named. */
    public Post(Role role, TeamId team) {
        this(role, team, Optional.empty());
    }

    /** Whether it is this role in that very team, whoever deputises. */
    boolean is(Post other) {
        return role.equals(other.role) && team.equals(other.team);
    }
}
