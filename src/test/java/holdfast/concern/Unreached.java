package holdfast.concern;

import holdfast.notice.Notice;
import holdfast.notice.Why;
import holdfast.people.Role;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who hears that somebody could not be told: the IRO and their manager, unless it is they; and the
 * next contact when nobody holds the post that owes something. Nobody hears without end.
 */
final class Unreached {

    private final Mirror it;
    private final Concern concern;

    Unreached(Mirror it, Concern concern) {
        this.it = it;
        this.concern = concern;
    }

    Map<String, Why> of(ConcernEvent.Unreachable e) {
        var all = new LinkedHashMap<String, Why>();
        var again = why(e) == Why.UNREACHABLE;
        if (again && e.role().equals(Role.IRO_MANAGER)) {
            return all;
        }
        if (!e.role().equals(Role.IRO)) {
            all.put(Role.IRO.id(), Why.UNREACHABLE);
        }
        if (!e.role().equals(Role.IRO_MANAGER)) {
            all.put(Role.IRO_MANAGER.id(), Why.UNREACHABLE);
        }
        if (!again && it.awaited() && it.owes().filter(e.role()::equals).isPresent()) {
            it.at()
                    .lapse()
                    .nextContact()
                    .ifPresent(next ->
                            next.ping()
                                    .forEach(role -> all.putIfAbsent(role.id(), Why.UNREACHABLE)));
        }
        return all;
    }

    private Why why(ConcernEvent.Unreachable e) {
        return concern.notices().stream()
                .filter(notice -> notice.id().equals(e.notice()))
                .map(Notice::why)
                .findFirst()
                .orElseThrow();
    }
}
