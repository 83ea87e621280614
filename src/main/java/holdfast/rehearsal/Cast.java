package holdfast.rehearsal;

import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.people.TeamId;
import java.util.List;
import java.util.Optional;

/** Everybody who can be played in the rehearsal, as the councils' directories have them now. */
public interface Cast {

    /** Each council with its people, always in the same order. */
    List<Council> councils();

    /**
     * A council of the rehearsal.
     *
     * @param tenant the id of its tenant in Teams
     * @param policy the id of the policy it follows
     */
    record Council(Authority authority, String tenant, String policy, List<Member> people) {}

    /**
     * Somebody who can be played.
     *
     * @param id unique across the councils
     * @param team where their first post sits
     * @param children those allocated to them
     */
    record Member(
            PersonId id,
            String name,
            List<Role> roles,
            Optional<TeamId> team,
            List<ChildId> children) {}
}
