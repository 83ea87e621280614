package holdfast.concern;

import holdfast.concern.Act.Actor;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The people of a walk: one for each role, somebody with two, and a stranger. */
final class Cast {

    static final Actor IRO = who(Role.IRO);
    static final Actor STRANGER = new Actor(new PersonId("p-stranger"), Set.of());

    /** An IRO who stands in for the team manager. */
    static final Actor BOTH =
            new Actor(new PersonId("p-both"), Set.of(Role.IRO, new Role("team-manager")));

    private static final List<Actor> OTHERS =
            Stream.concat(Role.KNOWN.stream().map(Cast::who), Stream.of(STRANGER, BOTH)).toList();

    private Cast() {}

    static Actor who(Role role) {
        return new Actor(new PersonId("p-" + role.id()), Set.of(role));
    }

    static Actor anybody(Random random) {
        return OTHERS.get(random.nextInt(OTHERS.size()));
    }
}
