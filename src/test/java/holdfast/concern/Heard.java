package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.notice.Why;
import holdfast.people.PersonId;
import holdfast.people.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether the notices of a line go to whom they must, once, and when they must. */
final class Heard {

    private final Reached reached;
    private final Set<String> ids = new HashSet<>();

    Heard(Reached reached) {
        this.reached = reached;
    }

    void rightly(Entry line, Concern all, Instant at, Map<String, Why> expected) {
        var prefix = all.ref() + "-" + line.seq() + "-";
        var heard = new HashMap<String, Why>();
        for (var notice : all.notices()) {
            if (notice.id().startsWith(prefix)) {
                assertThat(ids.add(notice.id())).as("told once").isTrue();
                assertThat(notice.at()).as("%s", notice).isEqualTo(at);
                assertThat(notice.state()).isEqualTo(new Notice.State.Owed(0, at));
                heard.put(name(notice.to(), all, line), notice.why());
                reached.met("why", notice.why().word());
            }
        }
        assertThat(heard).as("who hears of %s", line.event()).isEqualTo(expected);
    }

    static String named(PersonId who, Role role) {
        return "@" + who.value() + " as " + role;
    }

    private static String name(Recipient to, Concern concern, Entry line) {
        return switch (to) {
            case Recipient.Named(var person, Role(var role)) when role.equals("action") ->
                    "@" + person.value();
            case Recipient.Named(var person, var role)
                    when hands(line.event()) && !raiser(person, role, concern) ->
                    named(person, role);
            case Recipient.Named(var person, var role) -> {
                assertThat(person).isEqualTo(concern.raisedBy());
                assertThat(role).isEqualTo(Role.IRO);
                assertThat(concern.children()).isEmpty();
                yield role.id();
            }
            case Recipient.RoleFor(var role, var subject) -> {
                assertThat(subject).isEqualTo(concern.subject());
                assertThat(role.equals(Role.IRO) && concern.children().isEmpty()).isFalse();
                yield role.id();
            }
        };
    }

    private static boolean hands(ConcernEvent event) {
        return event instanceof ConcernEvent.Passed || event instanceof ConcernEvent.Covered;
    }

    private static boolean raiser(PersonId person, Role role, Concern concern) {
        return concern.children().isEmpty()
                && role.equals(Role.IRO)
                && person.equals(concern.raisedBy());
    }
}
