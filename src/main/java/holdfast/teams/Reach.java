package holdfast.teams;

import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Later;
import holdfast.people.Authority;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether Teams takes anything from a council's bot at all. Said once when it no longer does and
 * once when it does again, however much waits meanwhile.
 */
final class Reach {

    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);
    private static final Set<String> OF_ALL =
            Set.of(Outcomes.UNREACHABLE, Outcomes.UNAUTHORISED, Outcomes.NO_TOKEN);

    private final Map<Authority, String> lost = new ConcurrentHashMap<>();
    private final Set<Authority> moved = ConcurrentHashMap.newKeySet();

    void found(Authority authority) {
        if (lost.remove(authority) != null) {
            LOG.info("Teams takes messages of {} again.", authority);
        }
    }

    void after(Authority authority, Outcome outcome) {
        if (!(outcome instanceof Later(var why, var _))) {
            return;
        }
        if (OF_ALL.contains(why) && !why.equals(lost.put(authority, why))) {
            LOG.warn("Teams takes no message of {}, and all of them wait: {}.", authority, why);
        }
        if (why.equals(Outcomes.FOREIGN_HOST) && moved.add(authority)) {
            LOG.warn(
                    "Some messages of {} wait: they are for a host that is not among"
                            + " holdfast.teams.service-hosts.",
                    authority);
        }
    }
}
