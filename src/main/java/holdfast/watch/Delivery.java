package holdfast.watch;

import holdfast.concern.Concerns;
import holdfast.concern.Processes;
import holdfast.notice.Mailboxes;
import holdfast.notice.Messenger;
import holdfast.people.People;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is owed, recipient by recipient, at least once and in the normal case exactly once
 * (promises, P4): a notice is sent again only when nobody knows whether Teams took it, or the
 * process died between sending and marking.
 */
public final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** So long a round draws cards again; the rest waits for the next, behind the letters. */
    private static final Duration DRAWING = Duration.ofSeconds(5);

    private final Concerns concerns;
    private final Sorting sorting;
    private final Keeping keeping;
    private final Errands errands;
    private final Crew crew;
    private final InstantSource machine;

    /**
     * @param machine the machine's own time, by which leases run even where Holdfast's clock stands
     *     still
     */
    public Delivery(
            Concerns concerns,
            Processes processes,
            People people,
            Mailboxes mailboxes,
            Messenger messenger,
            InstantSource machine) {
        this(concerns, processes, people, mailboxes, messenger, machine, 1);
    }

    /**
     * @param atOnce to how many people letters go at the same time; each has theirs in order
     */
    public Delivery(
            Concerns concerns,
            Processes processes,
            People people,
            Mailboxes mailboxes,
            Messenger messenger,
            InstantSource machine,
            int atOnce) {
        this.concerns = concerns;
        this.machine = machine;
        this.crew = new Crew(atOnce, new Once(LOG));
        this.sorting = new Sorting(processes, people);
        this.keeping = new Keeping(concerns, processes, mailboxes, messenger, sorting, machine);
        var chat = new Chat(mailboxes, messenger, machine, crew::isStopped);
        this.errands = new Errands(concerns, sorting, chat, keeping);
    }

    Sorting sorting() {
        return sorting;
    }

    Crew crew() {
        return crew;
    }

    /** Brings to the store what it could not be told when it was sent. */
    void catchUp() {
        errands.catchUp();
    }

    /** Sends what has been put by, and draws again what people see; how much came of it. */
    int settle(Gathering gathering, Look look) {
        var served =
                crew.each(
                        gathering.everybody(),
                        "Somebody's notices could not be sent",
                        to -> errands.run(to, gathering, look));
        var enough = machine.instant().plus(DRAWING);
        var drawn =
                crew.each(
                        gathering.takeBehind(),
                        "Cards could not be drawn again",
                        place -> machine.instant().isBefore(enough) && redraw(place, look.now()));
        return count(served) + count(drawn);
    }

    private static int count(List<Boolean> all) {
        return (int) all.stream().filter(Boolean::booleanValue).count();
    }

    private boolean redraw(Gathering.Place place, Instant now) {
        return concerns.find(place.authority(), place.ref())
                .filter(held -> Keeping.isBehind(held.concern()))
                .filter(held -> keeping.finish(held, now))
                .isPresent();
    }
}
