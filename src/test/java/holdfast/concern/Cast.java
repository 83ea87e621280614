package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.util.Set;

/** The people of a walk: one for each role, somebody who stands in for two, and a stranger. */
final class Cast {

    static final Actor IRO = who(Role.IRO);
    static final Actor STRANGER = new Actor(new PersonId("p-stranger"), Set.of());

    /** An IRO who stands in for another and for the team manager. */
    static final Actor BOTH =
            new Actor(new PersonId("p-both"), Set.of(Role.IRO, new Role("team-manager")));

    private Cast() {}

    static Actor who(Role role) {
        return new Actor(new PersonId("p-" + role.id()), Set.of(role));
    }
}
