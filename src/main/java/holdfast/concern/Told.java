package holdfast.concern;

import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who is told of one thing: each recipient once, for the first reason given. */
final class Told {

    /** In what capacity somebody hears of an action they do. */
    private static final Role DOES_THE_ACTION = new Role("action");

    private final Concern concern;
    private final Map<Recipient, Why> to = new LinkedHashMap<>();

    Told(Concern concern) {
        this.concern = concern;
    }

    /** Where it is about no child, its IRO is whoever raised it. */
    Told role(Role role, Why why) {
        var named = role.equals(Role.IRO) && concern.children().isEmpty();
        to.putIfAbsent(
                named
                        ? new Recipient.Named(concern.raisedBy(), role)
                        : new Recipient.RoleFor(role, concern.subject()),
                why);
        return this;
    }

    Told roles(Collection<Role> roles, Why why) {
        roles.forEach(role -> role(role, why));
        return this;
    }

    Told person(PersonId person, Why why) {
        to.putIfAbsent(new Recipient.Named(person, DOES_THE_ACTION), why);
        return this;
    }

    Map<Recipient, Why> recipients() {
        return Collections.unmodifiableMap(to);
    }
}
