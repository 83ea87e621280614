package holdfast.rehearsal;

import static java.time.temporal.ChronoUnit.MINUTES;

import holdfast.rehearsal.Entry.ClockMoved;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The clock on the office wall, in Europe/London. It stands still until somebody moves it, and is
 * found where it was left after a restart.
 */
public final class RehearsalClock extends Clock {

    private final Journal journal;
    private final InstantSource machine;
    private volatile Instant now;

    /**
     * @param machine the machine's own clock: the very first rehearsal begins at its minute
     */
    RehearsalClock(Journal journal, InstantSource machine) {
        this.journal = journal;
        this.machine = machine;
        this.now = Instant.MIN;
        journal.each(ClockMoved.class, moved -> now = moved.now());
        if (now.equals(Instant.MIN)) {
            moveTo(machineMinute());
        }
    }

    /** The minute that it is outside the office. */
    Instant machineMinute() {
        return machine.instant().truncatedTo(MINUTES);
    }

    /** Moves it, backwards too; it is for the office to say when that may be. */
    void moveTo(Instant then) {
        if (!then.equals(now)) {
            journal.append(new ClockMoved(then));
            now = then;
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return LondonTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ((InstantSource) this::instant).withZone(zone);
    }
}
