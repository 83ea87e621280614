package holdfast.teams;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import holdfast.teams.Errand.Kind;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * How much may be on its way to Teams at once. When Teams takes connections and answers nothing,
 * this is all that is held up by it; a quarter is kept for what people are waiting for.
 */
final class Lanes {

    static final int ALL = 64;

    private static final int UNASKED = 48;
    private static final Duration UNTIL_FREE = Duration.ofSeconds(5);

    private final Semaphore all = new Semaphore(ALL, true);
    private final Semaphore unasked = new Semaphore(UNASKED, true);

    /** Takes a lane; throws {@link NotSent} when none becomes free in time. */
    void enter(Errand errand) {
        var inLine = errand.inLine();
        if (errand.kind() == Kind.REPLY) {
            take(all, inLine);
            return;
        }
        take(unasked, inLine);
        try {
            take(all, inLine);
        } catch (NotSent full) {
            unasked.release();
            throw full;
        }
    }

    void leave(Kind kind) {
        all.release();
        if (kind != Kind.REPLY) {
            unasked.release();
        }
    }

    /** How many are taken. */
    int taken() {
        return ALL - all.availablePermits();
    }

    private static void take(Semaphore lanes, Hourglass inLine) {
        try {
            if (!lanes.tryAcquire(inLine.left().toNanos(), NANOSECONDS)) {
                throw new NotSent("busy", UNTIL_FREE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotSent("stopping", UNTIL_FREE);
        }
    }
}
