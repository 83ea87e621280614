package holdfast.people;

import static java.util.Objects.requireNonNull;

/**
 * A post somebody holds: a role in one team, or in a service, a directorate or the whole council.
 *
 * @param team where the post sits; a role that serves every child sits at the council's top unit
 */
public record Post(Role role, TeamId team) {

    public Post {
        requireNonNull(role);
        requireNonNull(team);
    }
}
