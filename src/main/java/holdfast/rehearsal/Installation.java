package holdfast.rehearsal;

import holdfast.rehearsal.Entry.Allocated;
import holdfast.rehearsal.Entry.Changed;
import holdfast.rehearsal.Entry.ClockMoved;
import holdfast.rehearsal.Entry.Deleted;
import holdfast.rehearsal.Entry.Emptied;
import holdfast.rehearsal.Entry.Emptying;
import holdfast.rehearsal.Entry.Installed;
import holdfast.rehearsal.Entry.Numbered;
import holdfast.rehearsal.Entry.Posted;
import holdfast.rehearsal.Entry.Removed;
import holdfast.rehearsal.Entry.Shown;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Set<String> removed = ConcurrentHashMap.newKeySet();
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
        journal.each(Entry.class, this::recall);
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
                .filter(this::isIn)
                .filter(seat -> !home.equals(installed.get(seat.person())))
                .forEach(seat -> install(seat, home));
    }

    /** Whether the bot can reach the person; not after the app was removed for them. */
    boolean isIn(Seat seat) {
        return !removed.contains(seat.person());
    }

    /** Removes the app for a person, who can then neither be reached nor speak. */
    void remove(Seat seat) {
        if (removed.add(seat.person())) {
            var answer = endpoint.post(activities.removal(seat));
            if (!answer.isTaken()) {
                removed.remove(seat.person());
                throw NotPossible.refused(answer.status());
            }
            journal.append(new Removed(seat.person()));
            installed.remove(seat.person());
        }
    }

    /** Puts the app back for a person for whom it was removed. */
    void putBack(Seat seat) {
        if (removed.remove(seat.person())) {
            install(seat, activities.home());
        }
    }

    /** Forgets everything: the journal at once, the store when this is completed. */
    void forget(Instant now) {
        journal.begin(List.of(new Emptying(), new ClockMoved(now), ids.reserved()));
        installed.clear();
        removed.clear();
        emptying = true;
    }

    private void recall(Entry entry) {
        switch (entry) {
            case Installed(var person, var at) -> {
                installed.put(person, at);
                removed.remove(person);
            }
            case Removed(var person) -> {
                installed.remove(person);
                removed.add(person);
            }
            case Emptying _ -> emptying = true;
            case Emptied _ -> emptying = false;
            case ClockMoved _,
                    Shown _,
                    Deleted _,
                    Posted _,
                    Allocated _,
                    Changed _,
                    Numbered _ -> {}
        }
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
