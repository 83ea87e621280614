package holdfast.concern;

import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.policy.Stage;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * Where it is about no child on the IRO's list, its IRO is whoever raised it, and no social
     * worker is known.
     */
    Told role(Role role, Why why) {
        var subject = concern.subject();
        if (role.equals(Role.SOCIAL_WORKER) && subject.isUnlisted()) {
            return this;
        }
        var named = role.equals(Role.IRO) && subject.listed().isEmpty();
        to.putIfAbsent(
                named
                        ? new Recipient.Named(concern.raisedBy(), role)
                        : new Recipient.RoleFor(role, subject),
                why);
        return this;
    }

    Told roles(Collection<Role> roles, Why why) {
        roles.forEach(role -> role(role, why));
        return this;
    }

    Told person(PersonId person, Why why) {
        return person(person, DOES_THE_ACTION, why);
    }

    Told person(PersonId person, Role as, Why why) {
        to.putIfAbsent(new Recipient.Named(person, as), why);
        return this;
    }

    /** Whoever speaks for the council at a stage: who answers, or all who meet. */
    static List<Role> councils(Stage stage) {
        return stage.answeredBy().map(List::of).orElseGet(stage::parties);
    }

    Map<Recipient, Why> recipients() {
        return Collections.unmodifiableMap(to);
    }
}
