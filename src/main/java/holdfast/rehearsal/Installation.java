package holdfast.rehearsal;

import holdfast.rehearsal.Entry.ClockMoved;
import holdfast.rehearsal.Entry.Emptied;
import holdfast.rehearsal.Entry.Emptying;
import holdfast.rehearsal.Entry.Installed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The app, installed for everybody in the office, so that the bot can write to them. */
final class Installation {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private final Cast cast;
    private final Journal journal;
    private final ActivityIds ids;
    private final CleanSlate slate;
    private final Activities activities;
    private final Endpoint endpoint;
    private final Map<String, String> installed = new HashMap<>();
    private boolean emptying;

    Installation(
            Cast cast,
            Journal journal,
            ActivityIds ids,
            CleanSlate slate,
            Activities activities,
            Endpoint endpoint) {
        this.cast = cast;
        this.journal = journal;
        this.ids = ids;
        this.slate = slate;
        this.activities = activities;
        this.endpoint = endpoint;
        journal.each(Installed.class, each -> installed.put(each.person(), each.at()));
        journal.each(Emptying.class, _ -> emptying = true);
        journal.each(Emptied.class, _ -> emptying = false);
    }

    /**
     * Installs the app for whoever lacks it, or has it from another address: the bot knows each
     * chat by where it calls back. Once it is there for everybody, this does nothing.
     */
    void complete() {
        if (emptying) {
            slate.wipe();
            journal.append(new Emptied());
            emptying = false;
        }
        var home = activities.home();
        Seat.in(cast)
                .filter(seat -> !home.equals(installed.get(seat.person())))
                .forEach(seat -> install(seat, home));
    }

    /** Forgets everything: the journal at once, the store when this is completed. */
    void forget(Instant now) {
        journal.begin(List.of(new Emptying(), new ClockMoved(now), ids.reserved()));
        installed.clear();
        emptying = true;
    }

    private void install(Seat seat, String home) {
        var isThere = installed.containsKey(seat.person());
        var answer =
                endpoint.post(isThere ? activities.upgrade(seat) : activities.installation(seat));
        if (answer.isTaken()) {
            journal.append(new Installed(seat.person(), home));
            installed.put(seat.person(), home);
        } else {
            LOG.warn("Not installed for {}: the bot answered {}", seat.person(), answer.status());
        }
    }
}
