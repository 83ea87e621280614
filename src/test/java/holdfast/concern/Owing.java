package holdfast.concern;

import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.people.Role;
import java.util.Collection;
import java.util.List;

/** Who is owed a notice of what, as a reader of the tests sees it. */
final class Owing {

    private Owing() {}

    /** Whoever the last such line of the history is told to, by role, for whatever reason. */
    static List<String> to(Matter matter, String what) {
        return last(matter, what).stream().map(notice -> notice.to().role().id()).toList();
    }

    /** {@code team-manager pinged}: the same with the reasons. */
    static List<String> why(Matter matter, String what) {
        return last(matter, what).stream().map(Owing::inWords).toList();
    }

    static List<String> roles(Collection<Role> roles) {
        return roles.stream().map(Role::id).toList();
    }

    private static String inWords(Notice notice) {
        var to =
                switch (notice.to()) {
                    case Recipient.Named(var person, var role) when role.id().equals("action") ->
                            person.value();
                    case Recipient.Named(var _, var role) -> role.id();
                    case Recipient.RoleFor(var role, var _) -> role.id();
                };
        return to + " " + notice.why().word();
    }

    private static List<Notice> last(Matter matter, String what) {
        var concern = matter.concern();
        var line =
                concern.history().reversed().stream()
                        .filter(entry -> entry.event().word().equals(what))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(matter.history()));
        return concern.notices().stream()
                .filter(notice -> notice.id().startsWith(concern.ref() + "-" + line.seq() + "-"))
                .toList();
    }
}
