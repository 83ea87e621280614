package holdfast.watch;

import holdfast.concern.Concerns.Held;
import holdfast.concern.Reference;
import holdfast.notice.Messenger.Outcome;
import holdfast.watch.Gathering.Theirs;
import holdfast.watch.Parcel.Addressee;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one round takes to one person, and what has become of it so far. */
final class Errand {

    private final Addressee to;
    private final Theirs theirs;
    private final InstantSource clock;
    private final List<Held> read = new ArrayList<>();
    private final Results results = new Results();
    private Optional<Instant> pause = Optional.empty();
    private boolean cutShort;
    private boolean hasResults;

    Errand(Addressee to, Theirs theirs, InstantSource clock) {
        this.to = to;
        this.theirs = theirs;
        this.clock = clock;
    }

    Addressee to() {
        return to;
    }

    /** The council's time. */
    Instant now() {
        return clock.instant();
    }

    Set<Reference> refs() {
        return theirs.notices().keySet();
    }

    Set<String> notices(Reference ref) {
        return theirs.notices().getOrDefault(ref, Set.of());
    }

    void read(Held held) {
        read.add(held);
    }

    List<Held> read() {
        return read;
    }

    Results results() {
        return results;
    }

    /** Notes what became of a letter about one notice. */
    void note(Parcel parcel, Outcome outcome, Instant now) {
        noteTogether(parcel, outcome, now);
        if (outcome instanceof Outcome.Taken(var activity)) {
            results.show(parcel.concern(), parcel.to(), activity);
        }
    }

    /** Notes what became of a digest in which a notice was. */
    void noteTogether(Parcel parcel, Outcome outcome, Instant now) {
        put(parcel, outcome, now);
        pause = outcome.pause().map(now::plus).or(() -> pause);
    }

    private void put(Parcel parcel, Outcome outcome, Instant now) {
        hasResults = true;
        results.put(
                parcel.concern(), parcel.notice(), parcel.made().tried(parcel.to(), outcome, now));
    }

    /** Whether Teams has asked for a pause in this chat: then what comes later waits as well. */
    boolean waits() {
        return pause.isPresent();
    }

    /** Puts a notice off until Teams takes letters for this person again. */
    void putOff(Parcel parcel) {
        putOff(parcel, pause.orElseGet(this::now));
    }

    void putOff(Parcel parcel, Duration by) {
        putOff(parcel, now().plus(by));
    }

    private void putOff(Parcel parcel, Instant until) {
        hasResults = true;
        results.put(parcel.concern(), parcel.notice(), parcel.made().putOff(until));
    }

    /** Not everything could be sent: what is left stays due. */
    void cutShort() {
        cutShort = true;
    }

    boolean isCutShort() {
        return cutShort;
    }

    boolean hasResults() {
        return hasResults;
    }
}
